"""The document while its lock is held: the only place that writes it."""

import contextlib
import os
from pathlib import Path
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Place
from keepup_tui.store.backups import Backups
from keepup_tui.store.disk import Chunk, Stamp, read_stamped, write_atomically
from keepup_tui.store.errors import Newer, Unwritable
from keepup_tui.store.history import History, Operation, Row, Whole, digest
from keepup_tui.store.inbox import Entry, Inbox
from keepup_tui.store.layout import Lines, changed, lines_at, render
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.patch import normal
from keepup_tui.store.reading import book_in
from keepup_tui.store.seal import Seal
from keepup_tui.store.snapshot import META, Snapshot, snapshot_of
from keepup_tui.store.splice import spliced
from keepup_tui.store.tables import Tables

EMPTY: Final = render(Tables({"meta": {1: META}}))
"""What stands for a document that was not there, once it has been."""


class Held:
    """The document at the real path `file`, named `path` by the user, with its `home`."""

    def __init__(self, file: Path, path: Path, home: Path) -> None:
        self.file, self.path = file, path
        self.history = History(home / "undo")
        self.backups = Backups(home / "backups")
        self.inbox = Inbox(file, home)
        self._seal = Seal(home / "seal")
        self.stamp: Stamp | None = None

    def book(self, *, words: bool = True) -> Book:
        """The records, only to be read; an absent file is an empty book.

        Where no `words` are needed, its interactions may lack them. Raises Damaged, Foreign or
        Unreadable; so do its tables.
        """
        found = read_stamped(self.file)
        if not found:
            return Book.of()
        content, self.stamp = found
        laid, _ = self._seal.read(self.stamp)
        return book_in(content, self.path, laid=laid, words=words)

    def snapshot(self) -> Snapshot:
        """What the document holds now. Raises Damaged, Foreign or Unreadable."""
        found = read_stamped(self.file)
        if not found:
            return snapshot_of(None, self.path)
        content, self.stamp = found
        laid, in_form = self._seal.read(self.stamp)
        return snapshot_of(content, self.path, laid=laid, normal=in_form)

    def change(
        self,
        now: Snapshot,
        lines: Lines,
        *,
        ms: int,
        label: str,
        backup: bool = False,
        taken: tuple[Entry, ...] = (),
    ) -> Lines:
        """Writes `lines` into the document, its inverse first, and returns all it wrote.

        `taken` is what of the inbox they hold. Raises StoreErrors.
        """
        refuse_newer(now, self.path)
        if not now.tables.rows.get("meta"):
            lines = {**lines, ("meta", 1): bytes(META)}
        if now.content is None:
            content = render(changed(now.tables, lines))
            kept = {place: line for place, line in lines.items() if place[0] != "meta"}
            self.write([content], Operation(label, ms, _rows(now.tables, kept), taken=taken))
        elif now.canonical:
            self._save(now, ms, needed=backup)
            operation = Operation(label, ms, _rows(now.tables, lines), taken=taken)
            self.write(spliced(now.content, now.tables, lines), operation, in_form=now.normal)
        else:
            tables = normal(changed(now.tables, lines), self.path)
            self.replace(now.content, render(tables), ms=ms, label=label, taken=taken)
        return lines

    def replace(
        self,
        old: bytes | None,
        new: bytes,
        *,
        ms: int,
        label: str,
        good: bool = True,
        taken: tuple[Entry, ...] = (),
    ) -> None:
        """Writes `new` over `old`, which is kept as a backup first. Raises StoreErrors."""
        kept = None if old is None else self.backups.keep(old, ms, good=good)
        before = digest(EMPTY if old is None else old)
        whole = Whole(before=kept, before_digest=before, after_digest=digest(new))
        self.write([new], Operation(label, ms, whole=whole, taken=taken))
        self.backups.thin(ms, self.history.backups())

    def write(
        self, chunks: list[Chunk], operation: Operation | None, *, in_form: bool = True
    ) -> None:
        """Writes the document, after the inverse of `operation`. Raises Unwritable."""
        number = self.history.record(operation) if operation else None
        try:
            self.stamp = write_atomically(self.file, chunks)
        except Unwritable:
            if number is not None and self._untouched():
                with contextlib.suppress(Unwritable):
                    self.history.forget(number)
            raise
        self._seal.set(self.stamp, normal=in_form)
        if operation:
            with contextlib.suppress(OSError):
                self.history.settle()

    def _save(self, now: Snapshot, ms: int, *, needed: bool) -> None:
        if now.content is not None and (needed or self.backups.due(ms)):
            self.backups.keep(now.content, ms)
            self.backups.thin(ms, self.history.backups())

    def _untouched(self) -> bool:
        try:
            return Stamp.of(os.stat(self.file)) == self.stamp
        except OSError:
            return self.stamp is None


def refuse_newer(now: Snapshot, path: Path) -> None:
    """Raises Newer where the document has a schema that this KeepUp does not know."""
    if now.schema > SCHEMA:
        raise Newer(path, now.schema)


def _rows(tables: Tables, lines: Lines) -> tuple[Row, ...]:
    before = lines_at(tables, lines)
    return tuple(
        Row(name, key, _text(before[name, key]), _text(line)) for (name, key), line in lines.items()
    )


def _text(line: bytes | None) -> str | None:
    return None if line is None else line.decode()


def differences(old: Tables, new: Tables) -> tuple[Place, ...]:
    """The place of every record that is not the same in both."""
    places = [
        (name, key)
        for name in {**old.rows, **new.rows}
        for key in {**old.rows.get(name, {}), **new.rows.get(name, {})}
    ]
    then, later = lines_at(old, dict.fromkeys(places)), lines_at(new, dict.fromkeys(places))
    return tuple(place for place in places if then[place] != later[place])
