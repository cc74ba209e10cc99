"""Today's keys on rows that are no open ones: for the marked, or with a word about why not."""

from pathlib import Path

import pytest

from keepup_tui.domain.ids import id_at
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Interaction, Milestone, Setting
from keepup_tui.store.document import Document
from keepup_tui.ui.screens.today_rows import Done
from tests.ui.small_network import (
    ANA,
    BEN,
    NOW,
    PRIYA,
    TODAY,
    app_on,
    network_in,
    open_today,
    until,
    write,
)

ZOE = 15
HEARD = Interaction(
    id=id_at(NOW - 60_000), contact_ids=(ZOE,), on=TODAY, channel="email", direction="from_me"
)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    write(made, [Contact(id=ZOE, name="Zoe Quinn"), HEARD])
    return made


def skipped(document: Document) -> set[int]:
    return {row.contact_id for row in document.read().answers.values() if row.verb == "skip"}


async def test_the_marked_are_answered_from_whatever_row(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("space", "space", "space")
        await until(pilot, lambda: isinstance(today.rows.key, Done))
        assert today.marked == {PRIYA, ANA, BEN}
        await pilot.press("x")
        await until(pilot, lambda: skipped(document) == {PRIYA, ANA, BEN})


@pytest.mark.parametrize("key", ["d", "s", "x", "D"])
async def test_what_is_done_says_so(document: Document, key: str) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("G")
        assert isinstance(today.rows.key, Done)
        before = document.path.read_bytes()
        await pilot.press(key)
        await until(pilot, lambda: app._notifications)
        (told,) = app._notifications
        assert told.message == "Done today already: e corrects what was logged."
        await until(pilot, lambda: "done" not in str(app.screen.query_one("Footer").render()))
        assert document.path.read_bytes() == before


async def test_another_day_says_that_it_is_only_looked_at(document: Document) -> None:
    write(
        document, [Milestone(id=81, contact_id=ANA, kind="other", date=PartialDate("2026-11-26"))]
    )
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("right_square_bracket")
        await until(pilot, lambda: today.agenda and today.agenda.today > TODAY)
        await until(pilot, lambda: isinstance(today.rows.key, int))
        await pilot.press("d")
        await until(pilot, lambda: app._notifications)
        (told,) = app._notifications
        assert told.message == "Another day is only to look at: esc comes back to today."


async def test_more_moves_on_to_those_who_came(document: Document) -> None:
    write(document, [Setting(id=91, key="cap", value=2)])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        shown = set(today.rows.keys)
        assert BEN not in shown
        await pilot.press("m")
        await until(pilot, lambda: today.rows.key == BEN)
