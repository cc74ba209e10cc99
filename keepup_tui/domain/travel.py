"""Who is near where the user travels (G55)."""

from collections.abc import Iterable
from datetime import date

from keepup_tui.domain.book import Book
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.names.folding import words_of
from keepup_tui.domain.records import Contact, Leave


def near(book: Book, place: str | None) -> tuple[Contact, ...]:
    """Everybody at `place` who may be contacted, in the order of entry."""
    return tuple(
        contact
        for contact in book.contacts.values()
        if boundary(contact) is None and _meet(place, contact.place)
    )


def named_in(text: str, book: Book) -> tuple[Contact, ...]:
    """Everybody at a place that the text names and who may be contacted, in the order of entry."""
    said = _spaced(text)
    return tuple(
        contact
        for contact in book.contacts.values()
        if boundary(contact) is None
        and _town(contact.place)
        and _spaced(_town(contact.place)) in said
    )


def journey_to(contact: Contact, leaves: Iterable[Leave], today: date) -> Leave | None:
    """The user's present or next journey to where the contact is, None where none is known."""
    journeys = (
        leave
        for leave in leaves
        if leave.kind == "travel" and leave.to >= today and _meet(leave.place, contact.place)
    )
    return min(journeys, key=lambda leave: (leave.from_, leave.id), default=None)


def journey_on(day: date, book: Book) -> tuple[Leave, tuple[Contact, ...]] | None:
    """The journey that the user is on that day and who is near, None where there is none."""
    there = [
        leave
        for leave in book.leave.values()
        if leave.kind == "travel" and leave.from_ <= day <= leave.to
    ]
    first = min(there, key=lambda leave: (leave.to, leave.id), default=None)
    return (first, near(book, first.place)) if first else None


def _meet(place: str | None, other: str | None) -> bool:
    """Whether two places are one; "Porto" and "Porto, Portugal" begin alike and are."""
    return bool(place and other) and _town(place) == _town(other)


def _spaced(text: str) -> str:
    """The words of a text as they compare, each between two spaces."""
    return f" {' '.join(word.folded for word in words_of(text))} "


def _town(place: str | None) -> str:
    return (place or "").partition(",")[0].strip().casefold()
