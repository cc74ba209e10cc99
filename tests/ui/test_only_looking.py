"""The app opened on another day: what changes things is not offered, and says why."""

from pathlib import Path

import pytest

from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.keymap import every_binding
from keepup_tui.ui.keys import CHANGES
from keepup_tui.ui.widgets.footer import Footer
from tests.ui.small_network import app_on, clock, network_in, open_today, until

SAID = "This is another day, only to look at; open KeepUp without --on to change things."


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def looking(document: Document) -> KeepUp:
    return KeepUp(document, clock, theme="evening", only_looking=True)


@pytest.mark.parametrize("key", ["d", "s", "x", "D", "space", "l", "n", "u", "i"])
async def test_a_key_that_would_change_something_says_why_not(document: Document, key: str) -> None:
    before = document.path.read_bytes()
    app = looking(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press(key)
        await until(pilot, lambda: app._notifications)
        (told,) = app._notifications
        assert " ".join(told.message.split()) == SAID
        assert app.screen is today
    assert document.path.read_bytes() == before


async def test_what_can_be_looked_at_is_offered_and_opens(document: Document) -> None:
    app = looking(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        shown = app.screen.query_one(Footer).render().plain
        assert "why" in shown
        assert not {"done", "snooze", "skip", "log", "undo", "new"} & set(shown.split())
        names = {command.title.split("  ")[0] for command in app.get_system_commands(today)}
        assert "why" in names
        assert not {"done", "snooze", "import", "restore"} & names
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is not today)


def test_what_changes_things_is_a_key_there_is() -> None:
    assert {binding.id for _, binding in every_binding()} >= CHANGES


async def test_the_day_itself_is_changed_as_ever(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        assert "done" in app.screen.query_one(Footer).render().plain
        await pilot.press("x")
        await until(pilot, lambda: document.read().answers)
