"""Refusing to act on what is no longer there."""

from typing import TypeVar, cast

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Contact, Record

R = TypeVar("R", bound=Record)


def contact_in(edit: Edit, contact_id: int) -> Contact:
    """The contact, freshly read. Raises Refusal where it is gone."""
    return cast("Contact", record_in(edit, "contacts", contact_id))


def record_in(edit: Edit, table: str, record_id: int) -> Record:
    """The record, freshly read. Raises Refusal where it is gone."""
    found = edit.book.table(table).get(record_id)
    if found is None:
        raise Refusal((("plain", f"There is no {record_id} in {table}."),))
    return found
