"""What the reviews are tried on: some people, a day, and the network they make."""

from datetime import date, timedelta
from typing import Any

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact, Interaction, Record
from keepup_tui.domain.settings import Settings

TODAY = date(2026, 11, 25)
"""A Wednesday."""

TEAM = Circle(id=91, name="Old team", cadence=Cadence(every=Period("1 month")))
CLUB = Circle(id=92, name="Club", cadence=Cadence(every=Period("6 months")))


def ago(days: int) -> date:
    """The day `days` before TODAY."""
    return TODAY - timedelta(days=days)


def person(key: int, name: str, *circles: int, **fields: Any) -> Contact:
    """Somebody who has been in the book for years, in these circles."""
    values: dict[str, Any] = {
        "added_on": date(2020, 1, 1),
        "circles": tuple(Membership(id=one) for one in circles),
    }
    return Contact(id=key, name=name, **(values | fields))


def touch(key: int, days: int, *contact_ids: int, **fields: Any) -> Interaction:
    """A call with these people, or what `fields` make of it."""
    values: dict[str, Any] = {"contact_ids": contact_ids, "on": ago(days), "channel": "call"}
    return Interaction(id=key, **(values | fields))


def network(*records: Record, on: date = TODAY) -> Network:
    """The network of these records on a day."""
    day = Day(noon(on, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
    return Network(Book.of(records), day)
