"""The records as last read or written, so that what stayed the same is not decoded again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from keepup_tui.domain.book import Book, Load
from keepup_tui.domain.records import Record
from keepup_tui.store.codec import book_of, decode_record
from keepup_tui.store.disk import Stamp
from keepup_tui.store.layout import Lines
from keepup_tui.store.snapshot import Snapshot

Changes = Mapping[int, Record | None]


class Recall:
    """A book with the stamp of the file it was read from."""

    def __init__(self, stamp: Stamp | None, book: Book) -> None:
        self.stamp = stamp
        self.book = book

    @classmethod
    def of(cls, stamp: Stamp | None, now: Snapshot, path: Path) -> "Recall":
        """The records of `now`, read from the file with this stamp."""
        return cls(stamp, book_of(now.tables, path, now.content or b""))

    def after(self, lines: Lines, stamp: Stamp | None, path: Path) -> "Recall":
        """The same with `lines` written, which gave the file this stamp."""
        changes: dict[str, dict[int, Record | None]] = {}
        for (name, key), line in lines.items():
            record = None if line is None else decode_record(name, key, line, path)
            changes.setdefault(name, {})[key] = record
        book = Book(_Layered(self.book.load, changes))
        for name, rows in self.book.__dict__.items():
            if name != "load":
                book.__dict__[name] = _laid(rows, changes.get(name, {}))
        return Recall(stamp, book)


class _Layered:
    """Loads a table as it was first read, with everything that was written since."""

    def __init__(self, load: Load, changes: Mapping[str, Changes]) -> None:
        before = load.changes if isinstance(load, _Layered) else {}
        self.first: Load = load.first if isinstance(load, _Layered) else load
        self.changes: dict[str, Changes] = {
            name: {**before.get(name, {}), **changes.get(name, {})}
            for name in {**before, **changes}
        }

    def __call__(self, table: str) -> Mapping[int, Any]:
        return _laid(self.first(table), self.changes.get(table, {}))


def _laid(rows: Mapping[int, Any], changes: Changes) -> Mapping[int, Any]:
    if not changes:
        return rows
    merged = {**rows, **changes}
    kept = {key: record for key, record in merged.items() if record is not None}
    keys = list(kept)
    return kept if keys == sorted(keys) else dict(sorted(kept.items()))
