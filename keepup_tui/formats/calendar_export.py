"""Milestones and plans as an iCalendar feed (RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.ids import ms_of
from keepup_tui.domain.records import Contact, Milestone, Plan

if TYPE_CHECKING:
    from icalendar import Event

_UNIX: Final = datetime(1970, 1, 1, tzinfo=UTC)
_YEARLY: Final = frozenset({"birthday", "work_anniversary", "wedding"})


def calendar(book: Book, day: Day) -> bytes:
    """The dates of everybody who may be written to, and the plans that are open.

    A date without its year begins in the year of `day`; one without its day is left out.
    """
    from icalendar import Calendar

    feed = Calendar()
    feed.add("prodid", "-//KeepUp//keepup-tui//EN")
    feed.add("version", "2.0")
    feed.add("x-wr-calname", "KeepUp")
    for event in (*_milestones(book, day.date), *_plans(book)):
        feed.add_component(event)
    written: bytes = feed.to_ical()
    return written


def _shown(contact: Contact | None) -> bool:
    return contact is not None and not (
        contact.do_not_contact or contact.deceased or contact.archived
    )


def _milestones(book: Book, today: date) -> Iterator["Event"]:
    for mark in book.milestones.values():
        contact = book.contacts.get(mark.contact_id)
        first = mark.date.in_year(mark.date.year or today.year)
        if contact is None or not _shown(contact) or first is None:
            continue
        word = mark.label or mark.kind.replace("_", " ")
        event = _event(f"milestones-{mark.id}", mark.id, first, f"{contact.name}: {word}")
        if mark.kind in _YEARLY:
            event.add("rrule", _rule(mark))
        yield event


def _rule(mark: Milestone) -> dict[str, Any]:
    rule: dict[str, Any] = {"freq": "yearly"}
    if (mark.date.month, mark.date.day) == (2, 29):
        rule |= {"bymonth": 2, "bymonthday": -1}
    until = mark.until.exact if mark.until else None
    return rule | ({"until": until} if until else {})


def _plans(book: Book) -> Iterator["Event"]:
    for plan in book.plans.values():
        people = [book.contacts.get(key) for key in plan.contact_ids]
        names = [contact.name for contact in people if contact and _shown(contact)]
        if names and plan.closed_on is None:
            yield _event(f"plans-{plan.id}", plan.id, plan.on, _planned(plan, names))


def _planned(plan: Plan, names: list[str]) -> str:
    what = plan.text or (plan.channel or "plan").replace("_", " ")
    return f"{', '.join(names)}: {what}"


def _event(name: str, record_id: int, on: date, summary: str) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{name}@keepup")
    event.add("dtstamp", _UNIX + timedelta(milliseconds=ms_of(record_id)))
    event.add("dtstart", on)
    event.add("transp", "TRANSPARENT")
    event.add("summary", " ".join(summary.split()))
    return event
