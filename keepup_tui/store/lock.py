"""The lock that makes the document's writers take turns."""

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from keepup_tui.store.disk import make_folder
from keepup_tui.store.errors import Busy, Unwritable

_PAUSE: Final = 0.002
_LONGEST_PAUSE: Final = 0.02


@contextmanager
def locked(path: Path, wait: float, line: Path | None = None) -> Iterator[None]:
    """Holds the lock of the real file `path`, on the file `<path>.lock`, which stays.

    Who waits stands in a line kept by a lock on the file `line`, so that a busy writer
    cannot push in again and again. Waits up to `wait` seconds. Raises Busy or Unwritable.
    """
    end = time.monotonic() + wait
    make_folder(path.parent)
    try:
        descriptor = _open(path.with_name(f"{path.name}.lock"))
    except OSError as error:
        raise Unwritable(path, error.errno or 0) from error
    try:
        with _standing_in(line, path, end):
            _take(descriptor, path, end)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _standing_in(line: Path | None, path: Path, end: float) -> Iterator[None]:
    """Holds the first place in the line; where none can be kept, everybody pushes."""
    try:
        descriptor = _open(line) if line else None
    except OSError:
        descriptor = None
    try:
        if descriptor is not None:
            _take(descriptor, path, end)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)


def _take(descriptor: int, path: Path, end: float) -> None:
    pause = _PAUSE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
                raise Unwritable(path, error.errno or 0) from error
        else:
            return
        left = end - time.monotonic()
        if left <= 0:
            raise Busy(path)
        time.sleep(min(pause, left))
        pause = min(pause * 1.5, _LONGEST_PAUSE)
