"""What the queue is tried on: people, a Wednesday, and who shows on it."""

from datetime import date, time, timedelta
from typing import Any

from keepup_tui.domain.book import Book
from keepup_tui.domain.cadence import Due, dues
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.ids import id_at
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue import Queue, Why, queue, why
from keepup_tui.domain.records import (
    Answer,
    Circle,
    Contact,
    Interaction,
    Milestone,
    Record,
    Setting,
)

TODAY = date(2026, 11, 25)
"""A Wednesday."""

LONG_AGO = date(2020, 1, 1)
ZONE = "Europe/Lisbon"


def ago(days: int) -> date:
    """The day `days` before TODAY; below zero, after it."""
    return TODAY - timedelta(days=days)


def day(on: date = TODAY, zone: str = ZONE) -> Day:
    return Day(noon(on, zone), zone, time(4))


def entered(on: date = TODAY, number: int = 0) -> int:
    """An id of a record that is entered about noon of that day."""
    return id_at(noon(on, ZONE), number)


def cadence(every: str, **fields: Any) -> Cadence:
    return Cadence(every=Period(every), **fields)


def person(contact_id: int, every: str | None = None, **fields: Any) -> Contact:
    """Somebody known for years, with a cadence of their own where `every` is given."""
    known: dict[str, Any] = {
        "name": f"P{contact_id}",
        "added_on": LONG_AGO,
        "cadence": cadence(every) if every else None,
    }
    return Contact(id=contact_id, **{**known, **fields})


def circle(number: int, every: str | None, **fields: Any) -> Circle:
    fields.setdefault("cadence", cadence(every) if every else None)
    return Circle(id=number, name=f"C{number}", **fields)


def member(contact_id: int, *circles: int, **fields: Any) -> Contact:
    return person(contact_id, circles=tuple(Membership(id=number) for number in circles), **fields)


def talk(number: int, on: date, *contact_ids: int, **fields: Any) -> Interaction:
    """An interaction, from both by default, with contact 1 by default."""
    return Interaction(id=number, on=on, contact_ids=contact_ids or (1,), **fields)


def answer(number: int, verb: str, on: date, rule: str = "cadence_due", **fields: Any) -> Answer:
    fields.setdefault("contact_id", 1)
    return Answer(id=number, verb=verb, on=on, rule=rule, **fields)  # type: ignore[arg-type]


def birthday(contact_id: int, on: date = TODAY) -> Milestone:
    day = PartialDate.of(1980, on.month, on.day)
    return Milestone(id=700 + contact_id, contact_id=contact_id, kind="birthday", date=day)


def setting(number: int, key: str, value: Any) -> Setting:
    return Setting(id=number, key=key, value=value)


def network(*records: Record, on: date = TODAY) -> Network:
    return Network(Book.of(records), day(on))


def due(*records: Record, on: date = TODAY, contact_id: int = 1) -> Due:
    """The contact's most pressing obligation."""
    return all_dues(*records, on=on, contact_id=contact_id)[0]


def all_dues(*records: Record, on: date = TODAY, contact_id: int = 1) -> tuple[Due, ...]:
    whole = network(*records, on=on)
    return dues(whole.standings[contact_id], whole)


def queue_on(*records: Record, on: date = TODAY, more: int = 0) -> Queue:
    return queue(Network(Book.of(records), day(on)), more)


def shown(*records: Record, on: date = TODAY, more: int = 0) -> list[int]:
    """Who has a row of bands 0 to 3, in the order of the rows."""
    found = queue_on(*records, on=on, more=more)
    return [nudge.contact_id for nudge in found.nudges if nudge.band < 4]


def why_of(*records: Record, on: date = TODAY, contact_id: int = 1) -> Why:
    return why(Network(Book.of(records), day(on)), contact_id)


def held(*records: Record, on: date = TODAY, contact_id: int = 1) -> dict[str, str]:
    """Which rules are held back for the contact, and because of what."""
    found = why_of(*records, on=on, contact_id=contact_id).held
    return {hold.reason.rule: hold.because for hold in found if hold.reason.band < 4}
