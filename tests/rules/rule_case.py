"""What the rules are tried on: Ana, a day, and the reasons that one rule finds."""

from collections.abc import Sequence
from datetime import date, timedelta
from types import ModuleType
from typing import Any

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Answer, Contact, Exchange, Interaction, Record
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.settings import Settings

TODAY = date(2026, 11, 25)
"""A Wednesday."""

ANA = Contact(id=1, name="Ana Reyes", added_on=date(2020, 1, 1))
BEN = Contact(id=2, name="Ben Okafor", added_on=date(2020, 1, 1))
WEEKLY = Contact(
    id=1, name="Ana Reyes", added_on=date(2020, 1, 1), cadence=Cadence(every=Period("3 months"))
)


def ago(days: int) -> date:
    """The day `days` before TODAY; below zero, after it."""
    return TODAY - timedelta(days=days)


def network(records: Sequence[Record], on: date = TODAY) -> Network:
    zone, rollover = "Europe/Lisbon", Settings().rollover
    people = {record.id for record in records if isinstance(record, Contact)}
    named = [person for person in (ANA, BEN) if person.id not in people]
    return Network(Book.of([*named, *records]), Day(noon(on, zone), zone, rollover))


def reasons(
    module: ModuleType, *records: Record, on: date = TODAY, contact_id: int = 1
) -> tuple[Reason, ...]:
    """What the module's rule finds for one contact on a day."""
    rule: Rule = module.RULE
    whole = network(records, on)
    found = rule.find(whole.standings[contact_id], whole)
    for reason in found:
        assert (reason.rule, reason.contact_id) == (rule.name, contact_id)
        assert reason.since <= on
    return found


def refs(
    module: ModuleType, *records: Record, on: date = TODAY, contact_id: int = 1
) -> list[str | None]:
    """The refs of what the rule finds."""
    return [reason.ref for reason in reasons(module, *records, on=on, contact_id=contact_id)]


def said(days_ago: int, number: int = 900, **fields: Any) -> Interaction:
    """A word from the user to Ana, or what `fields` make of it."""
    values = {"contact_ids": (1,), "direction": "from_me", "channel": "email"} | fields
    return Interaction(id=number, on=ago(days_ago), **values)


def met(days_ago: int, number: int = 500, **fields: Any) -> Interaction:
    """A meeting with Ana."""
    values = {"contact_ids": (1,), "channel": "in_person"} | fields
    return Interaction(id=number, on=ago(days_ago), **values)


def exchanged(
    days_ago: int, side: Any, kind: Any = None, number: int = 700, **fields: Any
) -> Exchange:
    """Something given to, received from or asked of Ana."""
    return Exchange(
        id=number, **{"contact_ids": (1,), "on": ago(days_ago), "side": side, "kind": kind} | fields
    )


def answered(
    days_ago: int, rule: str, ref: str | None, verb: Any = "done", number: int = 800
) -> Answer:
    """The user's answer to a reason of Ana's."""
    return Answer(id=number, contact_id=1, rule=rule, ref=ref, verb=verb, on=ago(days_ago))
