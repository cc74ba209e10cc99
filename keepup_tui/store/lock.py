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

_PAUSE: Final = 0.004
_LONGEST_PAUSE: Final = 0.05


@contextmanager
def locked(path: Path, wait: float) -> Iterator[None]:
    """Holds the lock of the real file `path`, on the file `<path>.lock`, which stays.

    Waits up to `wait` seconds. Raises Busy or Unwritable.
    """
    make_folder(path.parent)
    beside = path.with_name(f"{path.name}.lock")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise Unwritable(path, error.errno or 0) from error
    try:
        _take(descriptor, path, wait)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int, path: Path, wait: float) -> None:
    end = time.monotonic() + wait
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
