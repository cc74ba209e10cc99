"""Today's rows that are no people, and what it says in passing."""

from datetime import date
from pathlib import Path

import pytest

from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.store.document import Document
from keepup_tui.store.inbox import Entry
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.event_sheet import EventSheetScreen
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.screens.today_rows import Met, ToSort
from keepup_tui.ui.widgets.footer import Footer
from tests.ui.small_network import (
    NOW,
    app_on,
    network_in,
    open_today,
    rows_of,
    until,
    write,
)

GUESTS = tuple(range(50, 56))
MET = 61


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def footer(app: KeepUp) -> str:
    return app.screen.query_one(Footer).render().plain


def met_many(document: Document, guests: tuple[int, ...]) -> None:
    people = [Contact(id=key, name=f"Guest {key}") for key in guests]
    on = date(2026, 11, 23)
    talk = Interaction(id=MET, contact_ids=guests, on=on, channel="event", event="the Ghent meetup")
    write(document, [*people, talk])


async def test_a_gathering_of_many_is_one_line_that_opens_its_sheet(document: Document) -> None:
    met_many(document, GUESTS)
    app = app_on(document)
    async with app.run_test(size=(120, 40)) as pilot:
        today = await open_today(app, pilot)
        assert "the Ghent meetup" in rows_of(today)
        assert "six people you met there on Monday" in rows_of(today)
        await pilot.press("G")
        assert today.rows.key == Met(MET)
        await until(pilot, lambda: "Guest 50" in "\n".join(_said(today)))
        assert "d follow up" in footer(app)
        assert "snooze" not in footer(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, EventSheetScreen) and app.screen.focused)
        await pilot.press("a", "enter")
        await until(pilot, lambda: "the Ghent meetup" not in rows_of(today))


async def test_a_gathering_of_few_is_asked_after_one_by_one(document: Document) -> None:
    met_many(document, GUESTS[:5])
    app = app_on(document)
    async with app.run_test(size=(120, 40)) as pilot:
        today = await open_today(app, pilot)
        assert not any(isinstance(key, Met) for key in today.rows.keys)


async def test_a_line_to_sort_offers_what_can_be_done_with_it(document: Document) -> None:
    document.inbox.put(
        Entry(id=900, line="coffee with Ben", ms=NOW, zone="Europe/Lisbon", why="ambiguous")
    )
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("g")
        assert today.rows.key == ToSort(900)
        await until(pilot, lambda: "d sort" in footer(app))
        assert "x forget" in footer(app)
        assert "open" not in footer(app)
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is today)
        await pilot.press("x")
        await until(pilot, lambda: not document.inbox.entries())


async def test_a_file_of_the_inbox_that_cannot_be_read_is_told(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "keepup doctor" not in str(today.status.render())
        folder = document.path.with_name("keepup.json.inbox")
        folder.mkdir()
        (folder / "7.json").write_text("garbage")
        said = "A line you typed cannot be read: `keepup doctor` says where."
        await until(pilot, lambda: said in str(today.status.render()))


async def test_more_says_where_nobody_else_waits(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        assert "m more" not in footer(app)
        await pilot.press("m")
        await pilot.pause()
        assert [toast.message for toast in app._notifications] == [
            "Nobody else waits: this is everybody for today."
        ]


async def test_a_covered_list_shows_no_bar_beside_what_floats_above_it(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "▎" in rows_of(today)
        await pilot.press("s")
        await until(pilot, lambda: isinstance(app.screen, Choice))
        await pilot.pause(0.1)
        assert "▎" not in rows_of(today)
        shown = app.export_screenshot()
        assert shown.count("▎") == 1
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is today)
        assert "▎" in rows_of(today)


def _said(today: Today) -> list[str]:
    return [piece.plain for piece in today.pane.pieces(60)]
