"""A program in a real pseudo-terminal: when its first frame stands, what a key costs."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Final, Self

_QUIET_SECONDS: Final = 0.15
_PATIENCE_SECONDS: Final = 20.0


class Terminal:
    """A command running in a pseudo-terminal of `columns` by `rows`.

    `peak` is the most memory it took, in the system's own unit, known once it has ended.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self.started = time.perf_counter()
        self.peak = 0
        self.pid, self._descriptor = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), dict(environment))
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._descriptor, termios.TIOCSWINSZ, size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self.pid, signal.SIGKILL)
        _, _, usage = os.wait4(self.pid, 0)
        self.peak = usage.ru_maxrss
        os.close(self._descriptor)

    def wait_for(self, marker: bytes) -> float:
        """Seconds from the start until `marker` was painted. Raises TimeoutError."""
        seen = b""
        while marker not in seen:
            if not self._readable(_PATIENCE_SECONDS):
                raise TimeoutError(f"{marker!r} never appeared; last: {seen[-300:]!r}")
            seen += os.read(self._descriptor, 65536)
        return time.perf_counter() - self.started

    def settle(self, quiet: float = 0.6) -> int:
        """Reads until nothing comes for `quiet` seconds; the bytes that came."""
        total = 0
        while self._readable(quiet):
            total += len(os.read(self._descriptor, 65536))
        return total

    def press(self, key: bytes) -> tuple[float, int]:
        """Seconds until the first bytes after `key`, and all bytes until it is quiet again."""
        begin = time.perf_counter()
        os.write(self._descriptor, key)
        if not self._readable(_PATIENCE_SECONDS):
            raise TimeoutError(f"nothing answered {key!r}")
        took = time.perf_counter() - begin
        return took, self.settle(_QUIET_SECONDS / 2)

    def _readable(self, seconds: float) -> bool:
        return bool(select.select([self._descriptor], [], [], seconds)[0])
