"""A document with a few people in it, and lines logged into it on a day."""

from collections.abc import Mapping
from datetime import date, time

from keepup_tui.actions.log_interaction import log_line
from keepup_tui.actions.perform import perform
from keepup_tui.actions.verb import Outcome, Verb
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Contact, Exchange, Interaction, Plan, Promise, Record
from keepup_tui.store.document import Document

ZONE = "Europe/Lisbon"
ANA, OKAFOR, ADLER, PRIYA = 1, 2, 3, 4
PEOPLE = (
    Contact(id=ANA, name="Ana Reyes"),
    Contact(id=OKAFOR, name="Ben Okafor"),
    Contact(id=ADLER, name="Ben Adler"),
    Contact(id=PRIYA, name="Priya Nair"),
)


def day_of(iso: str) -> Day:
    return Day(noon(date.fromisoformat(iso), ZONE), ZONE, time(4))


WEDNESDAY = day_of("2026-11-25")


def filled(document: Document, *records: Record) -> Document:
    def put(edit: Edit) -> None:
        for record in (*PEOPLE, *records):
            edit.put(record)

    document.apply(put, ms=day_of("2026-01-01").ms, label="begin")
    return document


def do(document: Document, verb: Verb, day: Day = WEDNESDAY) -> Outcome:
    return perform(document, verb, day)


def log(
    document: Document,
    line: str,
    day: Day = WEDNESDAY,
    *,
    chosen: Mapping[str, int] | None = None,
    add_unknown: bool = False,
) -> Outcome:
    return do(document, log_line(line, chosen=chosen or {}, add_unknown=add_unknown), day)


def interactions(document: Document) -> list[Interaction]:
    return list(document.read().interactions.values())


def exchanges(document: Document) -> list[Exchange]:
    return list(document.read().exchanges.values())


def promises(document: Document) -> list[Promise]:
    return list(document.read().promises.values())


def plans(document: Document) -> list[Plan]:
    return list(document.read().plans.values())
