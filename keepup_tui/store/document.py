"""The document: read without a lock, changed as a whole by one operation at a time."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit, Place
from keepup_tui.domain.ids import Ids
from keepup_tui.store.change import lines_of
from keepup_tui.store.codec import book_of
from keepup_tui.store.disk import read_bytes, real, write_atomically
from keepup_tui.store.errors import Newer, Unreadable
from keepup_tui.store.layout import changed, render
from keepup_tui.store.lock import locked
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.patch import normal
from keepup_tui.store.snapshot import Snapshot, snapshot_of, with_meta

T = TypeVar("T")


class Stamp(NamedTuple):
    """What tells one state of the file from another without reading it."""

    inode: int
    size: int
    mtime_ns: int


class Applied(Struct, Generic[T], frozen=True):
    """What an operation returned, and every record it changed."""

    result: T
    changed: tuple[Place, ...]


class Document:
    """The document at `path`, with its undo and backups in the folder `state`."""

    def __init__(self, path: Path, state: Path) -> None:
        self.path = path
        self._state = state

    def read(self) -> Book:
        """The present records; an absent file is an empty book.

        Raises Damaged, Foreign or Unreadable, a record's damage when its table is asked for.
        """
        now = self._snapshot()
        return book_of(now.tables, self.path, now.content or b"")

    def exists(self) -> bool:
        """Whether there is a document yet. Raises Unreadable."""
        return self.stamp() is not None

    def stamp(self) -> Stamp | None:
        """Compares unequal once the file was changed; None where there is none."""
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unreadable(self.path, error.errno or 0) from error
        return Stamp(found.st_ino, found.st_size, found.st_mtime_ns)

    def apply(
        self, operation: Callable[[Edit], T], *, ms: int, label: str, wait: float = 10
    ) -> Applied[T]:
        """Runs `operation` on freshly read records, alone, and writes what it changed.

        What `operation` raises goes through, with nothing written. Raises StoreErrors.
        """
        with locked(real(self.path), wait):
            now = self._snapshot()
            if now.schema > SCHEMA:
                raise Newer(self.path, now.schema)
            book = book_of(now.tables, self.path, now.content or b"")
            edit = Edit(book, Ids(ms, _highest(now), _random_bits))
            result = operation(edit)
            lines = lines_of(edit, now.tables, ms, self.path)
            if lines:
                before = now.tables if now.canonical else normal(now.tables, self.path)
                tables = with_meta(changed(before, lines))
                write_atomically(real(self.path), [render(tables)])
            return Applied(result, tuple(lines))

    def _snapshot(self) -> Snapshot:
        return snapshot_of(read_bytes(real(self.path)), self.path)


def _highest(now: Snapshot) -> int:
    return max((max(rows) for rows in now.tables.rows.values() if rows), default=0)


def _random_bits() -> int:
    return int.from_bytes(os.urandom(2)) >> 4
