"""What an edit comes to: the stored form of every record it really changes."""

from pathlib import Path

from msgspec import structs

from keepup_tui.domain.edit import Edit, Place
from keepup_tui.domain.ids import LARGEST
from keepup_tui.domain.records import Record
from keepup_tui.store.codec import decode_record, encode_record
from keepup_tui.store.errors import Damaged
from keepup_tui.store.patch import patched, united
from keepup_tui.store.tables import Tables


def lines_of(edit: Edit, tables: Tables, ms: int, path: Path) -> dict[Place, bytes | None]:
    """The changes of `edit` to `tables`, made at `ms`, without those that change nothing."""
    lines: dict[Place, bytes | None] = {}
    for (name, key), record in edit.changes.items():
        raw = tables.rows.get(name, {}).get(key)
        if record is None:
            if raw is not None:
                lines[name, key] = None
        elif raw is None:
            _refuse_id(key, path)
            made = structs.replace(record, changed_at=ms)
            lines[name, key] = _with_form(edit, (name, key), made, encode_record(made), path)
        else:
            old = decode_record(name, key, raw, path)
            if structs.replace(record, changed_at=old.changed_at) != old:
                later = _later(record, old, ms)
                line = patched(raw, old, later, path)
                lines[name, key] = _with_form(edit, (name, key), later, line, path)
    return lines


def _with_form(edit: Edit, place: Place, record: Record, line: bytes, path: Path) -> bytes:
    """`line`, with what the form in which `record` came from another document adds to it."""
    form = edit.forms.get(place)
    if form is None:
        return line
    theirs = decode_record(*place, form, path)
    return united(line, patched(form, theirs, record, path))


def _refuse_id(key: int, path: Path) -> None:
    if not 1 <= key <= LARGEST:
        raise Damaged(path, f"no record can have the id {key}")


def _later(record: Record, old: Record, ms: int) -> Record:
    return structs.replace(record, changed_at=max(ms, (old.changed_at or 0) + 1))
