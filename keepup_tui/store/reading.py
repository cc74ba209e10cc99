"""A document that is only read: decoded in one go as long as nothing in it is odd."""

from collections import deque
from collections.abc import Mapping
from functools import cache
from itertools import repeat
from pathlib import Path
from types import GenericAlias
from typing import Any, Final

import msgspec
from msgspec.structs import force_setattr

from keepup_tui.domain.book import Book
from keepup_tui.domain.glance import InteractionAtAGlance
from keepup_tui.domain.ids import LARGEST
from keepup_tui.domain.records import TABLES, Meta, Record
from keepup_tui.store.codec import book_of, from_text
from keepup_tui.store.layout import line_count
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.snapshot import snapshot_of

Records = Mapping[int, Record]

_PRESENT: Final = Meta(id=1, schema=SCHEMA)


def book_in(content: bytes, path: Path, *, laid: bool, words: bool = True) -> Book:
    """The book that `content`, read from `path` and known to be `laid` by KeepUp or not, holds.

    Where no `words` are needed, its interactions may lack them. Raises Damaged or Foreign, a
    record's damage when its table is asked for.
    """
    tables = _in_one_go(content, laid=laid, words=words)
    if tables is None:
        return book_of(snapshot_of(content, path, only_read=True).tables, path, content)
    return Book(tables.__getitem__)


@cache
def _decoder(*, words: bool) -> msgspec.json.Decoder[Any]:
    kinds = TABLES if words else {**TABLES, "interactions": InteractionAtAGlance}
    fields: list[tuple[str, Any, Any]] = [
        (name, GenericAlias(dict, (int, kind)), msgspec.field(default_factory=dict))
        for name, kind in kinds.items()
    ]
    whole = msgspec.defstruct("Whole", fields, forbid_unknown_fields=True, gc=False)
    return msgspec.json.Decoder(whole, dec_hook=from_text)


def _in_one_go(content: bytes, *, laid: bool, words: bool) -> Mapping[str, Records] | None:
    """The records by table; None where only a close look can tell what the document holds."""
    try:
        tables = msgspec.structs.asdict(_decoder(words=words).decode(content))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if not laid and content.count(b"\n") != line_count(tables):
        return None
    if not laid and not all(map(_is_in_order, tables.values())):
        return None
    for rows in tables.values():
        deque(map(force_setattr, rows.values(), repeat("id"), rows), maxlen=0)
    return tables if all(meta == _PRESENT for meta in tables["meta"].values()) else None


def _is_in_order(rows: Records) -> bool:
    ids = list(rows)
    return not ids or (ids == sorted(ids) and ids[0] >= 1 and ids[-1] <= LARGEST)
