"""Refusing to act on what is no longer there."""

from typing import TypeVar

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import TABLE_OF
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Contact, Record

R = TypeVar("R", bound=Record)


def contact_in(edit: Edit, contact_id: int) -> Contact:
    """The contact, freshly read. Raises Refusal where it is gone."""
    return record_in(edit, Contact, contact_id)


def record_in(edit: Edit, kind: type[R], record_id: int) -> R:
    """The record of that type, freshly read. Raises Refusal where it is gone."""
    table = TABLE_OF[kind]
    found = edit.book.table(table).get(record_id)
    if not isinstance(found, kind):
        raise Refusal((("plain", f"There is no {record_id} in {table}."),))
    return found
