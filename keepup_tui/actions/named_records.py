"""What a record names has to be there, and be another."""

from typing import Any

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import TABLE_OF
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Record
from keepup_tui.domain.references import REFERENCES
from keepup_tui.wording.records import NOUN
from keepup_tui.wording.spans import plain


def check_named(edit: Edit, record: Record, before: Record | None = None) -> None:
    """Raises Refusal where `record` newly names itself, or one that is not there."""
    table = TABLE_OF[type(record)]
    for field, target in REFERENCES.get(table, {}).items():
        for key in _ids(record, field) - _ids(before, field):
            if (target, key) == (table, record.id):
                raise Refusal(plain(f"That is the same {NOUN[table]}: name another."))
            if key not in edit.book.table(target):
                raise Refusal(plain(f"There is no {NOUN[target]} {key}."))


def _ids(record: Any, field: str) -> set[int]:
    value = getattr(record, field, None)
    if isinstance(value, tuple):
        return set(value)
    return set() if value is None else {value}
