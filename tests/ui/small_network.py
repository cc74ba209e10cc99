"""A small network on disk, and the app over it."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Cadence, Email, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact, Interaction, Promise, Record
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.today import Today

NOW = 1_795_599_600_000  # Wednesday 25 November 2026, 9:40 in Lisbon
TODAY = date(2026, 11, 25)
CIRCLE, ANA, BEN, BEN_TOO, PRIYA = 1, 11, 12, 13, 14


def clock(_: Book) -> Day:
    return Day(NOW, "Europe/Lisbon", time(4))


def people() -> list[Record]:
    member = (Membership(id=CIRCLE, since=date(2025, 1, 1)),)
    return [
        Circle(id=CIRCLE, name="Old team", cadence=Cadence(every=Period("1 month"))),
        Contact(
            id=ANA,
            name="Ana Reyes",
            pronouns="she/her",
            circles=member,
            added_on=date(2025, 1, 1),
            emails=(Email(address="ana@example.org"),),
        ),
        Contact(id=BEN, name="Ben Okafor", circles=member, added_on=date(2025, 1, 1)),
        Contact(id=BEN_TOO, name="Ben Adler", added_on=date(2025, 1, 1)),
        Contact(id=PRIYA, name="Priya Nair", added_on=date(2025, 1, 1)),
        Interaction(id=21, contact_ids=(ANA,), on=date(2026, 9, 20), channel="in_person"),
        Interaction(id=22, contact_ids=(BEN,), on=date(2026, 10, 1), channel="call"),
        Promise(
            id=31,
            contact_ids=(PRIYA,),
            text="send the deck",
            due_on=date(2026, 11, 20),
            made_on=date(2026, 11, 10),
        ),
    ]


def write(document: Document, records: list[Record]) -> None:
    def run(edit: Edit) -> None:
        for record in records:
            edit.put(record)

    document.apply(run, ms=NOW, label="set up")


def network_in(folder: Path) -> Document:
    """A document of four people, one promise and two talks, in `folder`."""
    made = Document(folder / "keepup.json", folder / "state")
    write(made, people())
    return made


def app_on(document: Document) -> KeepUp:
    return KeepUp(document, clock, theme="evening")


def shown(app: KeepUp) -> Any:
    """The screen on top, as whatever it is."""
    return app.screen


async def until(pilot: Pilot[Any], true: Callable[[], object]) -> None:
    for _ in range(600):
        await pilot.pause(0.02)
        if true():
            return
    raise AssertionError("it never came to that")


async def open_today(app: KeepUp, pilot: Pilot[Any]) -> Today:
    """Today, once it knows the day's people."""
    await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
    assert isinstance(app.screen, Today)
    return app.screen


def rows_of(today: Today) -> str:
    """The lines of Today's list as they are painted."""
    rows = today.rows
    return "\n".join(rows.render_line(y).text.rstrip() for y in range(rows.size.height))
