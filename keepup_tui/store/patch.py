"""A typed record laid over its stored form, so that what KeepUp does not know survives."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw, Struct

from keepup_tui.domain.book import TABLE_OF
from keepup_tui.domain.parts import Part
from keepup_tui.domain.records import Record
from keepup_tui.store.codec import decode_table, encode, encode_sound, record_to_plain
from keepup_tui.store.errors import Damaged
from keepup_tui.store.tables import Rows, Tables


def patched(raw: Raw | bytes, old: Record, new: Record, path: Path) -> bytes:
    """The stored form `raw` of `old`, changed to say what `new` says.

    Raises Damaged where `raw` holds what cannot be kept, a number out of range say.
    """
    try:
        own: dict[str, Any] = msgspec.json.decode(raw)
    except msgspec.DecodeError as error:
        where = f"$.{TABLE_OF[type(old)]}[{old.id}]"
        raise Damaged(path, "it holds a number that is too large", where=where) from error
    plain = _laid_over(own, old, new, record_to_plain(new))
    plain.pop("id", None)
    if "changed_at" in plain:
        plain["changed_at"] = plain.pop("changed_at")
    return encode(plain)


def united(ours: bytes, theirs: bytes) -> bytes:
    """Two stored forms of one record, which differ only in what is not known of it."""
    plain = _both(msgspec.json.decode(ours), msgspec.json.decode(theirs))
    if "changed_at" in plain:
        plain["changed_at"] = plain.pop("changed_at")
    return encode(plain)


def _both(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        shared = {key: _both(ours[key], theirs[key]) for key in ours if key in theirs}
        return ours | theirs | shared
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [_both(*pair) for pair in zip(ours, theirs, strict=True)]
    return theirs


def normal(tables: Tables, path: Path) -> Tables:
    """`tables` with every record in its normal form, or themselves where each has it.

    Raises Damaged where a record is wrong.
    """
    odd = {name: _odd_rows(name, rows, path) for name, rows in tables.rows.items()}
    if not any(odd.values()):
        return tables
    return Tables({name: {**tables.rows[name], **odd[name]} for name in odd}, tables.others)


def _odd_rows(name: str, rows: Rows, path: Path) -> Rows:
    if name == "meta":
        found = {key: encode(msgspec.json.decode(raw)) for key, raw in rows.items()}
    else:
        records = decode_table(name, rows, path)
        found = {key: _form(rows[key], record, path) for key, record in records.items()}
    return {key: Raw(line) for key, line in found.items() if line != bytes(rows[key])}


def _form(raw: Raw, record: Record, path: Path) -> bytes:
    line = encode_sound(record)
    return line if line == bytes(raw) else patched(raw, record, record, path)


def _laid_over(
    own: dict[str, Any], old: Struct, new: Struct, plain: dict[str, Any]
) -> dict[str, Any]:
    keys = new.__struct_encode_fields__
    for field, key in zip(new.__struct_fields__, keys, strict=True):
        if key in plain and key in own:
            was, now = getattr(old, field), getattr(new, field)
            plain[key] = _carried(own[key], was, now, plain[key])
    return plain | {key: value for key, value in own.items() if key not in keys}


def _carried(own: Any, was: Any, now: Any, plain: Any) -> Any:
    if isinstance(was, Part) and isinstance(now, Part):
        return _laid_over(own, was, now, plain)
    if isinstance(was, tuple) and isinstance(now, tuple):
        return [_item(own, was, place, item, plain[place]) for place, item in enumerate(now)]
    return plain


def _item(own: Any, was: tuple[Any, ...], place: int, item: Any, plain: Any) -> Any:
    if item in was:
        place = was.index(item)
    elif len(was) <= place:
        return plain
    return _carried(own[place], was[place], item, plain)
