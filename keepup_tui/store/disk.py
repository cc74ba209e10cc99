"""Files that are either wholly written, durably, or not written at all."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from keepup_tui.store.errors import Unreadable, Unwritable

if sys.platform == "darwin":
    import fcntl

Chunk = bytes | memoryview

_NO_FOLDER_SYNC: Final = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}


class Stamp(NamedTuple):
    """What tells one state of a file from another without reading it."""

    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> "Stamp":
        """The stamp of a file by its status."""
        return cls(found.st_ino, found.st_size, found.st_mtime_ns)


def real(path: Path) -> Path:
    """The file that `path` stands for, links resolved."""
    return Path(os.path.realpath(path))


def read_stamped(path: Path) -> tuple[bytes, Stamp] | None:
    """The whole of `path` with its stamp, None where there is no such file. Raises Unreadable."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read(), Stamp.of(os.fstat(file.fileno()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(path, error.errno or 0) from error


def read_bytes(path: Path) -> bytes | None:
    """The whole of `path`, None where there is no such file. Raises Unreadable."""
    found = read_stamped(path)
    return found[0] if found else None


def make_folder(folder: Path) -> None:
    """Makes `folder` and those above it that lack, private to the user. Raises Unwritable."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    try:
        os.mkdir(folder, 0o700)
        os.chmod(folder, 0o700)
        with contextlib.suppress(OSError):
            sync_folder(folder.parent)
    except FileExistsError as error:
        if not folder.is_dir():
            raise Unwritable(folder, errno.ENOTDIR) from error
    except OSError as error:
        raise Unwritable(folder, error.errno or 0) from error


def write_atomically(path: Path, chunks: Iterable[Chunk]) -> Stamp:
    """Replaces `path` with `chunks`, on disk before this returns, private to the user.

    A failure leaves what was there and no other trace. Raises Unwritable. Writers of one
    path take turns by a lock: what a killed one left behind, the next one clears away.
    """
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        stamp = _write_new(temporary, chunks)
        os.replace(temporary, path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise Unwritable(path, error.errno or 0) from error
    return stamp


def remove(path: Path) -> None:
    """Removes `path` for good; it may be gone already. Raises Unwritable."""
    try:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unwritable(path, error.errno or 0) from error


def sync_folder(folder: Path) -> None:
    """Makes the names in `folder` durable, where the file system can."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def _write_new(path: Path, chunks: Iterable[Chunk]) -> Stamp:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    descriptor = os.open(path, flags, 0o600)
    try:
        os.fchmod(descriptor, 0o600)
        for chunk in chunks:
            rest = memoryview(chunk)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        _sync(descriptor)
        return Stamp.of(os.fstat(descriptor))
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)
