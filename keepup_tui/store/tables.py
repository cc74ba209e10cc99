"""The document's tables, each record still as the bytes it was stored in."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Raw, Struct

from keepup_tui.domain.ids import LARGEST
from keepup_tui.domain.records import TABLES
from keepup_tui.store.errors import Damaged, Foreign
from keepup_tui.store.faults import wrong_text
from keepup_tui.store.surrogates import mended

Rows = dict[int, Raw]

_whole: Final = msgspec.json.Decoder(dict[str, Rows])
_by_table: Final = msgspec.json.Decoder(dict[str, Raw])
_by_key: Final = msgspec.json.Decoder(dict[str, Raw])
_BYTE: Final = r" \(byte (\d+)\)"
_MAP: Final = b"\xef\xbb\xbf"


class Tables(Struct):
    """`rows` holds the tables KeepUp knows, by id; `others` the rest, as they were."""

    rows: dict[str, Rows]
    others: dict[str, Raw] = {}


def tables_of(content: bytes, path: Path) -> Tables:
    """The tables in `content`, read from `path`. Raises Damaged or Foreign."""
    content = text_of(content, path)
    try:
        return _plainly(content, path) or _mixed(content, path)
    except RecursionError as error:
        raise Damaged(path, "it is nested too deeply") from error
    except msgspec.DecodeError as error:
        return _again(content, path, error)


def text_of(content: bytes, path: Path) -> bytes:
    """`content` as sound UTF-8 without a byte order mark. Raises Damaged."""
    if not content:
        raise Damaged(path, "it is empty")
    content = content.removeprefix(_MAP)
    if not content.isascii():
        try:
            content.decode()
        except UnicodeDecodeError as error:
            return _recoded(content, path, error)
    return content


def line_at(content: bytes, offset: int) -> int:
    """The line, counted from 1, on which the byte at `offset` lies."""
    return content.count(b"\n", 0, offset) + 1


def line_of(content: bytes, table: str, key: str) -> int | None:
    """The line on which the record `key` of `table` begins, as far as the layout tells."""
    start = content.find(b'"%b":' % table.encode())
    at = content.find(b'"%b":' % key.encode(), max(start, 0))
    return line_at(content, at) if start >= 0 and at >= 0 else None


def _plainly(content: bytes, path: Path) -> Tables | None:
    """The tables in one pass, None where one is not KeepUp's or not as it should be."""
    try:
        rows = _whole.decode(content)
    except msgspec.ValidationError:
        return None
    if not rows.keys() <= TABLES.keys():
        return None
    for name, table in rows.items():
        _check_ids(table, name, content, path)
    return Tables(rows)


def _recoded(content: bytes, path: Path, error: UnicodeDecodeError) -> bytes:
    try:
        text = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        line = line_at(content, error.start)
        raise Damaged(path, "a byte in it is no UTF-8 text", line=line) from error
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _again(content: bytes, path: Path, error: msgspec.DecodeError) -> Tables:
    clean = mended(content)
    if clean != content:
        return tables_of(clean, path)
    found = re.search(_BYTE, str(error))
    if not found:
        raise Damaged(path, "it ends too early", line=line_at(content, len(content))) from error
    why = wrong_text(re.sub(_BYTE, "", str(error)).removeprefix("JSON is malformed: "))
    raise Damaged(path, why, line=line_at(content, int(found[1]))) from error


def _mixed(content: bytes, path: Path) -> Tables:
    try:
        tables = _by_table.decode(content)
    except msgspec.ValidationError as error:
        raise Foreign(path, "it holds no tables", where="$") from error
    if tables and not tables.keys() & TABLES.keys():
        raise Foreign(path, "it holds none of KeepUp's tables", where="$")
    known = {name: _rows(name, tables[name], content, path) for name in tables if name in TABLES}
    return Tables(known, {name: raw for name, raw in tables.items() if name not in TABLES})


def _rows(name: str, raw: Raw, content: bytes, path: Path) -> Rows:
    try:
        keyed = _by_key.decode(raw)
    except msgspec.ValidationError as error:
        line = line_of(content, name, name)
        raise Damaged(path, "it is no table", line=line, where=f"$.{name}") from error
    for key in keyed:
        if not (key.isascii() and key.isdigit() and key[0] != "0"):
            _refuse_id(name, key, content, path)
    rows = {int(key): record for key, record in keyed.items()}
    _check_ids(rows, name, content, path)
    return rows


def _check_ids(rows: Mapping[int, Raw], name: str, content: bytes, path: Path) -> None:
    if rows and (min(rows) < 1 or max(rows) > LARGEST):
        wrong = next(key for key in rows if not 1 <= key <= LARGEST)
        _refuse_id(name, str(wrong), content, path)


def _refuse_id(name: str, key: str, content: bytes, path: Path) -> None:
    line = line_of(content, name, key)
    raise Damaged(path, f"{key!r} is no record id", line=line, where=f"$.{name}[{key}]")
