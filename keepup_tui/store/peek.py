"""The settings alone, from the last lines of a document, without reading all of it."""

import os
from pathlib import Path
from typing import Final

import msgspec

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Setting

_TAIL: Final = 65_536
_META: Final = b'\n"meta": {\n'
_SETTINGS: Final = b'\n"settings": {\n'


def settings_at_the_end(path: Path) -> Book | None:
    """A book of the document's settings; None where only reading all of it could tell.

    As KeepUp lays it, the settings are the last table but one, with every record on a line.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            tail = file.read()
    except OSError:
        return None
    before, meta, _ = tail.rpartition(_META)
    if not meta:
        return None
    _, header, rows = before.rpartition(_SETTINGS)
    if not header:
        return Book.of()
    try:
        found = [_setting(line) for line in rows.removesuffix(b"\n},").split(b",\n")]
    except (msgspec.DecodeError, ValueError):
        return None
    return Book.of(found)


def _setting(line: bytes) -> Setting:
    key, _, record = line.partition(b": ")
    fields = msgspec.json.decode(record, type=Setting)
    return msgspec.structs.replace(fields, id=int(key.strip(b'"')))
