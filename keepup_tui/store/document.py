"""The document: read without a lock, changed as a whole by one operation at a time."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit, Place
from keepup_tui.domain.ids import Ids
from keepup_tui.store import restoring, rewind
from keepup_tui.store.backups import Backup
from keepup_tui.store.change import lines_of
from keepup_tui.store.disk import Stamp, real
from keepup_tui.store.errors import Newer, Unreadable
from keepup_tui.store.held import Held, refuse_newer
from keepup_tui.store.home import home_of
from keepup_tui.store.inbox import Entry, Inbox
from keepup_tui.store.lock import locked
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.recall import Recall
from keepup_tui.store.restoring import export
from keepup_tui.store.rewind import Undone
from keepup_tui.store.snapshot import Snapshot
from keepup_tui.store.surrogates import mended_text

T = TypeVar("T")
Label = str | Callable[[T], str]
Taking = Callable[[T], Sequence[Entry]]


class Applied(Struct, Generic[T], frozen=True):
    """What an operation returned, and every record it changed."""

    result: T
    changed: tuple[Place, ...]


class Document:
    """The document at `path`, with its undo and backups in the folder `state`.

    `newer` tells, once it was read, that a newer KeepUp wrote it: it is not to be changed.
    """

    def __init__(self, path: Path, state: Path) -> None:
        self.path = path
        self._state = state
        self._last: Recall | None = None
        self.newer: Newer | None = None

    @property
    def home(self) -> Path:
        """The folder in the state folder that is this document's."""
        return home_of(real(self.path), self._state)

    @property
    def inbox(self) -> Inbox:
        """What was logged and is not in the document yet."""
        return Inbox(real(self.path), self.home)

    def read(self) -> Book:
        """The present records; an absent file is an empty book.

        While the file stays the same, so does the book. Raises Damaged, Foreign or
        Unreadable, a record's damage when its table is asked for.
        """
        last, stamp = self._last, self.stamp()
        if last and stamp and last.stamp == stamp:
            return last.book
        held = self._now()
        book = held.book()
        self._last = Recall(held.stamp, book)
        return self._noting_newer(book)

    def glance(self) -> Book:
        """As `read`, but its interactions may lack their words: quicker, and enough to count by.

        Raises as `read` does.
        """
        return self._noting_newer(self._now().book(words=False))

    def exists(self) -> bool:
        """Whether there is a document yet. Raises Unreadable."""
        return self.stamp() is not None

    def stamp(self) -> Stamp | None:
        """Compares unequal once the file was changed; None where there is none.

        Raises Unreadable.
        """
        try:
            return Stamp.of(os.stat(self.path))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unreadable(self.path, error.errno or 0) from error

    def apply(
        self,
        operation: Callable[[Edit], T],
        *,
        ms: int,
        label: Label[T],
        wait: float = 10,
        backup: bool = False,
        taking: Taking[T] | None = None,
    ) -> Applied[T]:
        """Runs `operation` on freshly read records, alone, and writes what it changed.

        `ms` is the clock's (UTC milliseconds); `label` says what undo would take back, or
        makes it from the result; `backup` asks for a backup first; `taking` says from the
        result what of the inbox is in the document now, where undo takes it back to. What
        `operation` raises goes through with nothing written. Raises StoreErrors.
        """
        with self._held(wait) as held:
            now = held.snapshot()
            refuse_newer(now, self.path)
            recall = self._recall(held.stamp, now)
            edit = Edit(recall.book, Ids(ms, _highest(now), _random_bits))
            result = operation(edit)
            lines = lines_of(edit, now.tables, ms, self.path)
            taken = tuple(taking(result)) if taking else ()
            if lines:
                said = mended_text(label if isinstance(label, str) else label(result))
                written = held.change(now, lines, ms=ms, label=said, backup=backup, taken=taken)
                self._last = recall.after(written, held.stamp, self.path)
            held.inbox.let_go(taken)
            return Applied(result, tuple(lines))

    def undo(self, *, ms: int, wait: float = 10) -> Undone:
        """Takes back the latest operation, byte for byte.

        Raises NothingToUndo, UndoRefused and the other StoreErrors.
        """
        with self._held(wait) as held:
            return rewind.undo(held, ms)

    def redo(self, *, ms: int, wait: float = 10) -> Undone:
        """Does again what was last undone. Raises NothingToRedo, UndoRefused and StoreErrors."""
        with self._held(wait) as held:
            return rewind.redo(held, ms)

    def export(self) -> bytes:
        """The whole document in its canonical form. Raises Damaged, Foreign or Unreadable."""
        now = self._now().snapshot()
        self._note(now.schema)
        return export(now, self.path)

    def restore(
        self, content: bytes, *, ms: int, label: str, source: Path = Path("-"), wait: float = 10
    ) -> Applied[None]:
        """Replaces everything by `content`, read from `source`, after a backup.

        Over a damaged document its bytes are kept beside it. Raises StoreErrors.
        """
        new = restoring.checked(content, source)
        with self._held(wait) as held:
            changed = restoring.restore(held, new, ms=ms, label=mended_text(label))
            return Applied(None, changed)

    def backups(self) -> list[Backup]:
        """The document's backups, newest first."""
        return self._now().backups.all()

    def backup(self, name: str) -> bytes:
        """What the backup whose file is called `name` holds. Raises Damaged."""
        return self._now().backups.content(name)

    @contextmanager
    def _held(self, wait: float) -> Iterator[Held]:
        with locked(real(self.path), wait, self.home / "line"):
            yield self._now()

    def _noting_newer(self, book: Book) -> Book:
        self._note(max((meta.schema for meta in book.meta.values()), default=SCHEMA))
        return book

    def _note(self, schema: int) -> None:
        self.newer = Newer(self.path, schema) if schema > SCHEMA else None

    def _now(self) -> Held:
        return Held(real(self.path), self.path, self.home)

    def _recall(self, stamp: Stamp | None, now: Snapshot) -> Recall:
        last = self._last
        if not last or not stamp or last.stamp != stamp:
            last = self._last = Recall.of(stamp, now, self.path)
        return last


def _highest(now: Snapshot) -> int:
    return max((max(rows) for rows in now.tables.rows.values() if rows), default=0)


def _random_bits() -> int:
    return int.from_bytes(os.urandom(2)) >> 4
