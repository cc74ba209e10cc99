"""Somebody at a real terminal: what they press, what the screen shows, what the line carries."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import pexpect
import pyte

NOW: Final = "2026-11-25T09:40"
PATIENCE: Final = 20.0
KEYS: Final = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "space": " ",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "backspace": "\x7f",
} | {f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"}


class Home:
    """A home folder of its own, with `keepup` on the path and a document that may not be there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "someone"
        self.data = self.folder / ".local" / "share" / "keepup" / "keepup.json"
        self.state = self.folder / ".local" / "state" / "keepup"
        bin_folder = self.folder / "bin"
        bin_folder.mkdir(parents=True)
        self.keepup = bin_folder / "keepup"
        self.keepup.write_text(f'#!/bin/sh\nexec {sys.executable} -m keepup_tui "$@"\n')
        self.keepup.chmod(0o755)
        self.environment = {
            "HOME": str(self.folder),
            "PATH": f"{bin_folder}:{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "TZ": "Europe/Lisbon",
            "KEEPUP_NOW": NOW,
            "SHELL": "/bin/sh",
            "ESCDELAY": "25",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }

    def run(self, *words: str, stdin: str = "") -> str:
        """One command as a process of its own, which has to exit 0; what it printed."""
        done = subprocess.run(
            [str(self.keepup), *words],
            input=stdin,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def lines(self) -> list[str]:
        """Every line that the document keeps, oldest first."""
        import json

        tables = json.loads(self.data.read_bytes())
        rows = tables.get("interactions", {}) | tables.get("plans", {})
        return [row["line"] for _, row in sorted(rows.items()) if "line" in row]

    def processes(self, program: str = "") -> list[int]:
        """The processes that live in this home and have `program` in their command line."""
        mark = f"HOME={self.folder}\0".encode()
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                command = (entry / "cmdline").read_bytes()
                if program.encode() in command and mark in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
        return found


class Terminal:
    """A program in a pseudo-terminal whose screen is read as a person reads it."""

    def __init__(
        self,
        command: list[str],
        environment: Mapping[str, str],
        size: tuple[int, int] = (80, 24),
    ) -> None:
        columns, rows = size
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.bytes = b""
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            command[0],
            command[1:],
            env=dict(environment),
            dimensions=(rows, columns),
            timeout=PATIENCE,
            cwd=environment["HOME"],
        )
        self.child.delaybeforesend = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            print(self.text)
        with suppress(OSError, pexpect.ExceptionPexpect):
            self.child.close(force=True)

    @property
    def rows(self) -> list[str]:
        """The screen's lines, without the blanks at their ends."""
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self) -> str:
        """The whole screen."""
        return "\n".join(self.rows)

    def read(self, seconds: float) -> bytes:
        """What arrives within `seconds`, painted."""
        came = b""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                came += self._take(left)
            except pexpect.TIMEOUT:
                break
            except pexpect.EOF:
                break
        return came

    def settle(self, quiet: float = 0.3) -> bytes:
        """What arrives until nothing does for `quiet` seconds, painted."""
        came = b""
        while more := self.read_once(quiet):
            came += more
        return came

    def read_once(self, seconds: float) -> bytes:
        """The first that arrives within `seconds`, painted; nothing where nothing does."""
        try:
            return self._take(seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return b""

    def answer(self) -> bytes:
        """What a key brings at once, before anything that waits for the keys to rest."""
        return self.read_once(5) + self.read(0.09)

    def until(self, seen: Callable[[str], Any], what: str, seconds: float = PATIENCE) -> float:
        """Waits until the screen's text satisfies `seen`; the seconds that took."""
        begin = time.monotonic()
        while not seen(self.text):
            left = seconds - (time.monotonic() - begin)
            assert left > 0, f"never saw {what}:\n{self.text}"
            try:
                self._take(min(left, 0.1))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                assert seen(self.text), f"ended before {what}:\n{self.text}"
        return time.monotonic() - begin

    def see(self, *words: str, seconds: float = PATIENCE) -> float:
        """Waits until the screen shows each of `words`."""
        return self.until(
            lambda text: all(word in text for word in words), repr(words), seconds=seconds
        )

    def gone(self, *words: str, seconds: float = PATIENCE) -> float:
        """Waits until the screen shows none of `words`."""
        return self.until(
            lambda text: not any(word in text for word in words), f"no {words!r}", seconds=seconds
        )

    def press(self, *keys: str) -> None:
        """Presses keys one after the other: their names, or the letters themselves."""
        for key in keys:
            self.child.send(KEYS.get(key, key))
            if key == "esc":
                self.read(0.12)

    def write(self, text: str) -> None:
        """Types a text at once."""
        self.child.send(text)

    def resize(self, columns: int, rows: int) -> None:
        """Makes the window another size."""
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ends(self, seconds: float = PATIENCE) -> int:
        """Waits for the end of the program; its exit status, or minus the signal that ended it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                self._take(0.2)
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break
        else:
            raise AssertionError(f"it went on:\n{self.text}")
        self.child.wait()
        signalled = self.child.signalstatus
        return -int(signalled) if signalled is not None else int(self.child.exitstatus or 0)

    def hang_up(self) -> None:
        """Closes the terminal, as a lost window does."""
        os.close(self.child.child_fd)
        self.child.child_fd = -1
        self.child.closed = True

    def kill(self, number: signal.Signals) -> None:
        """Sends the program a signal."""
        os.kill(self.child.pid, number)

    def _take(self, seconds: float) -> bytes:
        came: bytes = self.child.read_nonblocking(65536, seconds)
        self.bytes += came
        self._stream.feed(came)
        return came


def gone(home: Home, seconds: float = 5.0, program: str = "") -> bool:
    """Whether no process of `home` (that runs `program`) is left, within `seconds`."""
    end = time.monotonic() + seconds
    while left := home.processes(program):
        if time.monotonic() > end:
            print({pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in left})
            return False
        time.sleep(0.05)
    return True
