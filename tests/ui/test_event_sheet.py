"""After an event: everybody met there on one sheet, and a word to those who are marked."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.domain.records import Interaction
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.event_sheet import EventSheetScreen, follow_up_event
from tests.ui.small_network import ANA, BEN, BEN_TOO, PRIYA, app_on, network_in, until, write

MONDAY = date(2026, 11, 23)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    met = Interaction(
        id=40,
        contact_ids=(ANA, BEN, BEN_TOO, PRIYA),
        on=MONDAY,
        channel="event",
        event="the Ghent meetup",
    )
    write(made, [met])
    return made


async def open_sheet(app: KeepUp, pilot: Pilot[None]) -> EventSheetScreen:
    await until(pilot, lambda: app.reading)
    app.run_worker(follow_up_event(app))
    await until(pilot, lambda: isinstance(app.screen, EventSheetScreen) and app.screen.focused)
    assert isinstance(app.screen, EventSheetScreen)
    return app.screen


def words_in(document: Document) -> list[tuple[tuple[int, ...], str | None]]:
    rows = document.read().interactions.values()
    return sorted((row.contact_ids, row.line) for row in rows if row.on == date(2026, 11, 25))


async def test_space_marks_and_enter_writes_one_word_to_each_in_one_undo(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        sheet = await open_sheet(app, pilot)
        assert "Ana Reyes" in sheet.rows.render_line(0).text
        await pilot.press("space", "space", "tab", *"mailed", "enter")
        await until(pilot, lambda: len(words_in(document)) == 2)
        assert words_in(document) == [((ANA,), "mailed"), ((BEN_TOO,), "mailed")]
        await pilot.press("u")
        await until(pilot, lambda: words_in(document) == [])


async def test_all_are_marked_with_one_key_and_escape_writes_nothing(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(40, 12)) as pilot:
        await open_sheet(app, pilot)
        await pilot.press("a", "escape")
        await until(pilot, lambda: not isinstance(app.screen, EventSheetScreen))
        assert words_in(document) == []
        await open_sheet(app, pilot)
        await pilot.press("a", "enter")
        await until(pilot, lambda: len(words_in(document)) == 4)
        assert {line for _, line in words_in(document)} == {None}
