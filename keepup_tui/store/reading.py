"""A document that is only read: each table decoded whole, when it is first asked for."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Raw

from keepup_tui.domain.book import Book
from keepup_tui.domain.ids import LARGEST
from keepup_tui.domain.records import TABLES, Meta, Record
from keepup_tui.store.codec import book_of, decode_whole
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.snapshot import snapshot_of

_by_table: Final = msgspec.json.Decoder(dict[str, Raw])
_PRESENT: Final = Meta(id=1, schema=SCHEMA)


def book_in(content: bytes, path: Path, *, laid: bool) -> Book:
    """The book that `content`, read from `path` and known to be `laid` by KeepUp or not, holds.

    Raises Damaged or Foreign; so do its tables.
    """
    reading = _Reading(content, path, laid=laid)
    return Book(reading.table) if reading.is_plain() else reading.close


class _Reading:
    """A document read quickly as long as it lies as KeepUp lays it, else looked at closely."""

    def __init__(self, content: bytes, path: Path, *, laid: bool) -> None:
        self._content, self._path, self._laid = content, path, laid
        self._raw: dict[str, Raw] = {}
        self._ends: dict[str, int] = {}

    def is_plain(self) -> bool:
        """Whether it holds our tables alone, each once, in the present schema."""
        try:
            self._raw = _by_table.decode(self._content)
            meta = decode_whole("meta", self._raw.get("meta", Raw(b"{}")))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return False
        end = 0
        for name, raw in self._raw.items():
            end = self._ends[name] = end + len(f',\n"{name}": ') + len(raw)
        return (
            self._raw.keys() <= TABLES.keys()
            and len(self._content) == end + len("\n}\n")
            and all(record == _PRESENT for record in meta.values())
        )

    def table(self, name: str) -> Mapping[int, Record]:
        """The records of one table. Raises Damaged or Foreign."""
        raw = self._raw.get(name)
        if raw is None:
            return {}
        try:
            rows = decode_whole(name, raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return self.close.table(name)
        keys = list(rows)
        sound = bool(keys) and keys == sorted(keys) and keys[0] >= 1 and keys[-1] <= LARGEST
        alone = self._laid or self._lines(name) == len(keys) + 1
        return rows if sound and alone else self.close.table(name)

    def _lines(self, name: str) -> int:
        """How many lines a table takes: one more than its records, if it names none twice."""
        end = self._ends[name]
        return self._content.count(b"\n", end - len(self._raw[name]), end)

    @cached_property
    def close(self) -> Book:
        """The same, told what is wrong and where. Raises Damaged or Foreign."""
        tables = snapshot_of(self._content, self._path, only_read=True).tables
        return book_of(tables, self._path, self._content)
