"""The records of each contact, gathered for what is written contact by contact."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Contact, Record

R = TypeVar("R", bound=Record)


def by_contact(rows: Iterable[R]) -> Mapping[int, list[R]]:
    """The records that name each contact, by the contact's id, in their order."""
    found: dict[int, list[R]] = {}
    for row in rows:
        named: Any = row
        for contact_id in named.contact_ids if hasattr(row, "contact_ids") else (named.contact_id,):
            found.setdefault(contact_id, []).append(row)
    return found


def circles_of(book: Book, contact: Contact) -> tuple[str, ...]:
    """The names of the circles that a contact is in."""
    found = (book.circles.get(place.id) for place in contact.circles)
    return tuple(circle.name for circle in found if circle)
