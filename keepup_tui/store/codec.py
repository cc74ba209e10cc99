"""Records to JSON and back: typed and checked on the way in, canonical on the way out."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Raw, structs

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import TABLES, Record
from keepup_tui.store.errors import Damaged
from keepup_tui.store.faults import wrong_value
from keepup_tui.store.surrogates import mended_plain
from keepup_tui.store.tables import Tables, line_of, tables_of, text_of

_WHERE: Final = r" - at `(?:\$|key in \$)(.*?)`$"
_encode: Final = msgspec.json.Encoder().encode
_encode_typed: Final = msgspec.json.Encoder(enc_hook=str).encode


def from_text(kind: Callable[[Any], Any], value: object) -> Any:
    """A value of a kind that is stored as text. Raises TypeError or ValueError."""
    if not isinstance(value, str):
        raise TypeError(f"Expected `str`, got `{type(value).__name__}`")
    return kind(value)


@cache
def _decoder(table: str) -> msgspec.json.Decoder[Record]:
    return msgspec.json.Decoder(TABLES[table], dec_hook=from_text)


def decode_table(
    table: str, rows: Mapping[int, Raw], path: Path, content: bytes = b""
) -> dict[int, Record]:
    """The records of `table` by id, in id order. Raises Damaged naming the wrong value."""
    decode, stamp = _decoder(table).decode, structs.force_setattr
    found = {}
    for key, raw in rows.items():
        try:
            record = decode(raw)
        except msgspec.ValidationError as error:
            raise _wrong(error, (table, key), path, content) from error
        except RecursionError as error:
            where = f"$.{table}[{key}]"
            raise Damaged(path, "it is nested too deeply", where=where) from error
        stamp(record, "id", key)
        found[key] = record
    keys = list(found)
    return found if keys == sorted(keys) else dict(sorted(found.items()))


def decode_record(table: str, key: int, raw: Raw | bytes, path: Path) -> Record:
    """The one record `key` of `table`. Raises Damaged naming the wrong value."""
    return decode_table(table, {key: Raw(bytes(raw))}, path)[key]


def book_of(tables: Tables, path: Path, content: bytes = b"") -> Book:
    """A book over `tables`, each decoded when first asked for. Its tables raise Damaged."""
    return Book(lambda name: decode_table(name, tables.rows.get(name, {}), path, content))


def decode_records(content: bytes, path: Path = Path("-")) -> Book:
    """KeepUp's own JSON as a book with every record checked. Raises Damaged or Foreign."""
    text = text_of(content, path)
    book = book_of(tables_of(text, path), path, text)
    for name in TABLES:
        book.table(name)
    return book


def record_to_plain(record: Record) -> dict[str, Any]:
    """The record as it is stored: keys in order, defaults left out, `changed_at` last, no id.

    Raises ValueError for what JSON cannot hold.
    """
    plain: dict[str, Any] = mended_plain(msgspec.to_builtins(record, enc_hook=str))
    plain.pop("id", None)
    changed_at = plain.pop("changed_at", None)
    if changed_at is not None:
        plain["changed_at"] = changed_at
    return plain


def encode(plain: Mapping[str, Any]) -> bytes:
    """A plain record as JSON on one line. Raises ValueError for what JSON cannot hold."""
    return _encode(mended_plain(dict(plain)))


def encode_record(record: Record) -> bytes:
    """The record as JSON on one line, as a new document holds it. Raises ValueError as above."""
    return encode(record_to_plain(record))


def encode_sound(record: Record) -> bytes:
    """The same, faster, for a record that was decoded from JSON and so holds nothing odd."""
    text = _encode_typed(record)
    changed = b"" if record.changed_at is None else b',"changed_at":%d' % record.changed_at
    rest = text[len(b'{"id":%d' % record.id) + len(changed) : -1]
    return b"{" + (rest + changed)[1:] + b"}"


def _wrong(
    error: msgspec.ValidationError, place: tuple[str, int], path: Path, content: bytes
) -> Damaged:
    table, key = place
    text = str(error)
    found = re.search(_WHERE, text)
    where = f"$.{table}[{key}]{found[1] if found else ''}"
    why = wrong_value(re.sub(_WHERE, "", text))
    return Damaged(path, why, line=line_of(content, table, str(key)), where=where)
