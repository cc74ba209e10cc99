"""TinyDB's door to the document: `TinyDB(path, storage=AtomicStorage)`."""

import os
from pathlib import Path
from typing import Any, Final

import msgspec
from tinydb.storages import Storage

from keepup_tui.domain.records import TABLES
from keepup_tui.store.codec import encode
from keepup_tui.store.disk import read_bytes, real, write_atomically
from keepup_tui.store.errors import Damaged
from keepup_tui.store.layout import render
from keepup_tui.store.lock import locked
from keepup_tui.store.snapshot import snapshot_of
from keepup_tui.store.tables import Tables

_WAIT: Final = 10.0


class AtomicStorage(Storage):
    """The document at `path` as plain tables: written whole or not at all, never taken for empty.

    Reading raises Damaged, Foreign or Unreadable; writing raises Busy, Unwritable, and
    ValueError for what JSON cannot hold.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Every table by name, None where there is no document yet."""
        content = read_bytes(real(self._path))
        if content is None:
            return None
        tables = snapshot_of(content, self._path, only_read=True).tables
        text = msgspec.json.encode({**tables.rows, **tables.others})
        try:
            plain: dict[str, dict[str, Any]] = msgspec.json.decode(text)
        except msgspec.ValidationError as error:
            raise Damaged(self._path, "it holds a number that is too large") from error
        return plain

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replaces the document by these tables, unless what is there is no document."""
        file = real(self._path)
        content = render(_tables(data))
        with locked(file, _WAIT):
            snapshot_of(read_bytes(file), self._path, only_read=True)
            write_atomically(file, [content])


def _tables(data: dict[str, dict[str, Any]]) -> Tables:
    rows = {
        name: {int(key): msgspec.Raw(encode(record)) for key, record in data[name].items()}
        for name in data
        if name in TABLES
    }
    others = {name: msgspec.Raw(encode(data[name])) for name in data if name not in TABLES}
    return Tables(rows, others)
