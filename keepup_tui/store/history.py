"""The operations that can be undone and redone, each with its inverse, a file each."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct, structs

from keepup_tui.store.disk import read_bytes, remove, sync_folder, write_atomically
from keepup_tui.store.errors import Unreadable, Unwritable
from keepup_tui.store.inbox import Entry

OPERATIONS: Final = 200
BYTES: Final = 16 * 1024 * 1024
_DONE: Final = ".done"
_UNDONE: Final = ".undone"


class Row(Struct, frozen=True, array_like=True):
    """A record before and after an operation, as stored; None where it was not there."""

    table: str
    key: int
    before: str | None
    after: str | None


class Whole(Struct, frozen=True):
    """A document replaced as a whole: the names of its backups and the digests of its bytes.

    `before` is None where there was none; `after` is known once the operation was undone.
    """

    before: str | None
    before_digest: str
    after_digest: str
    after: str | None = None


class Operation(Struct, frozen=True):
    """What one operation did, and how to take it back; `taken` is what it took from the inbox."""

    label: str
    ms: int
    rows: tuple[Row, ...] = ()
    whole: Whole | None = None
    taken: tuple[Entry, ...] = ()


class Numbered(Struct, frozen=True):
    """An operation with its place in the history."""

    number: int
    operation: Operation


class History:
    """The operations kept in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def record(self, operation: Operation) -> int:
        """Writes `operation`, durably, before the document is changed. Raises Unwritable."""
        number = max(self._numbers(_DONE, _UNDONE), default=0) + 1
        write_atomically(self._path(number, _DONE), [msgspec.json.encode(operation)])
        return number

    def rewrite(self, number: int, operation: Operation) -> None:
        """Replaces what is known of a done operation. Raises Unwritable."""
        write_atomically(self._path(number, _DONE), [msgspec.json.encode(operation)])

    def done(self) -> Iterator[Numbered]:
        """The operations that were done, the latest first."""
        return self._read(sorted(self._numbers(_DONE), reverse=True), _DONE)

    def undone(self) -> Iterator[Numbered]:
        """The operations to redo, in the order of their doing."""
        last = max(self._numbers(_DONE), default=0)
        later = [number for number in self._numbers(_UNDONE) if number > last]
        return self._read(sorted(later), _UNDONE)

    def mark_undone(self, number: int) -> None:
        """From now on the operation is to redo. Raises Unwritable."""
        self._rename(number, _DONE, _UNDONE)

    def mark_done(self, number: int) -> None:
        """From now on the operation is to undo. Raises Unwritable."""
        self._rename(number, _UNDONE, _DONE)

    def forget(self, number: int) -> None:
        """Drops a done operation. Raises Unwritable."""
        remove(self._path(number, _DONE))

    def settle(self) -> None:
        """After an operation: nothing is left to redo, and the oldest beyond the bounds go."""
        for number in self._numbers(_UNDONE):
            self._path(number, _UNDONE).unlink(missing_ok=True)
        held = 0
        for place, number in enumerate(sorted(self._numbers(_DONE), reverse=True)):
            path = self._path(number, _DONE)
            held += path.stat().st_size
            if place and (place >= OPERATIONS or held > BYTES):
                path.unlink(missing_ok=True)

    def backups(self) -> set[str]:
        """The names of the backups that undo or redo still needs."""
        wholes = [found.operation.whole for found in (*self.done(), *self.undone())]
        names = {name for whole in wholes if whole for name in (whole.before, whole.after)}
        return {name for name in names if name}

    def _read(self, numbers: list[int], ending: str) -> Iterator[Numbered]:
        for number in numbers:
            content = read_bytes(self._path(number, ending))
            try:
                operation = msgspec.json.decode(content or b"", type=Operation)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            yield Numbered(number, operation)

    def _numbers(self, *endings: str) -> list[int]:
        try:
            names = os.listdir(self._folder)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Unreadable(self._folder, error.errno or 0) from error
        split = [os.path.splitext(name) for name in names]
        return [int(stem) for stem, ending in split if ending in endings and stem.isdigit()]

    def _path(self, number: int, ending: str) -> Path:
        return self._folder / f"{number:012d}{ending}"

    def _rename(self, number: int, old: str, new: str) -> None:
        try:
            os.replace(self._path(number, old), self._path(number, new))
            sync_folder(self._folder)
        except OSError as error:
            raise Unwritable(self._folder, error.errno or 0) from error


def digest(content: bytes | None) -> str:
    """What tells the bytes of one document from those of another."""
    from hashlib import blake2b

    return blake2b(content or b"", digest_size=20).hexdigest()


def with_after(operation: Operation, name: str) -> Operation:
    """An operation on the whole document, with the backup that redo needs."""
    assert operation.whole
    return structs.replace(operation, whole=structs.replace(operation.whole, after=name))
