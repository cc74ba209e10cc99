"""The palette knows every verb: what has a key elsewhere, what has none, what the shell does."""

from datetime import date
from pathlib import Path

import pytest
from textual.command import CommandList
from textual.pilot import Pilot
from textual.widgets import Input

from keepup_tui.cli import registry
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Question, Telling
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.palette import Palette
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.wording.commands import COMMANDS, IN_THE_SHELL
from tests.ui.small_network import ANA, PRIYA, app_on, network_in, open_today, until


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def ask_for(app: KeepUp, pilot: Pilot[None], words: str) -> str:
    """Types some words into the palette; what it lists then."""
    await open_today(app, pilot)
    await pilot.press("colon")
    await until(pilot, lambda: isinstance(app.screen, Palette) and app.screen.focused)
    await pilot.press(*words)
    shown = app.screen.query_one(CommandList)
    await until(pilot, lambda: shown.option_count and app.screen.query_one(Input).value == words)
    await pilot.pause(0.7)
    return "\n".join(str(option.prompt) for option in shown.options)


async def choose(app: KeepUp, pilot: Pilot[None], words: str) -> None:
    await ask_for(app, pilot, words)
    await pilot.press("enter")


async def test_nothing_fits_is_said_in_our_words(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask_for(app, pilot, "zzqq") == "Nothing here is called “zzqq”."


@pytest.mark.parametrize("words", ["export", "help me", "path", "settings", "doctor", "backups"])
async def test_what_the_shell_does_says_what_to_type(document: Document, words: str) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(app, pilot, words)
        await until(pilot, lambda: app._notifications)
        (told,) = app._notifications
        assert told.message.startswith("In the shell: `keepup ")


async def test_a_verb_about_somebody_is_for_the_one_under_the_cursor(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert today.contact
        assert today.contact.id == PRIYA
        await choose(app, pilot, "fact")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        assert isinstance(app.screen_stack[-2], Contact)
        await pilot.press(*"sings", "enter")
        await until(pilot, lambda: document.read().notes)
        (note,) = document.read().notes.values()
        assert (note.contact_id, note.text) == (PRIYA, "sings")


async def test_a_verb_of_another_screen_goes_there(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(app, pilot, "heat map")
        await until(pilot, lambda: isinstance(app.screen, Telling))
        assert app.current_mode == "garden"


async def test_a_journey_is_entered_in_a_form(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(app, pilot, "travel")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press(*"3 dec", "tab", *"travel", "tab", *"Porto", "enter")
        await until(pilot, lambda: document.read().leave)
        (leave,) = document.read().leave.values()
        assert (leave.from_, leave.to) == (date(2026, 11, 26), date(2026, 12, 3))
        assert (leave.kind, leave.place) == ("travel", "Porto")


async def test_a_goal_names_its_people(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(app, pilot, "goal")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press(*"a paper", "tab", *"in 2 weeks", "tab", *"Ana Reyes", "enter")
        await until(pilot, lambda: document.read().goals)
        (goal,) = document.read().goals.values()
        assert (goal.contact_ids, goal.text, goal.next_check) == (
            (ANA,),
            "a paper",
            date(2026, 12, 9),
        )


async def test_a_cap_is_asked_for_until_it_is_one(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await choose(app, pilot, "cap")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await pilot.press(*"many", "enter")
        await pilot.pause()
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await pilot.press("ctrl+u", *"4", "enter")
        await until(pilot, lambda: document.read().settings)
        (setting,) = document.read().settings.values()
        assert (setting.key, setting.value) == ("cap", 4)


async def test_every_command_opens_something(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        named = {command.title for command in app.get_system_commands(today)}
        assert {each.name for each in COMMANDS.values()} <= named


def test_what_the_shell_is_said_to_do_it_does() -> None:
    known = {*registry.COMMANDS, *registry.NOUNS}
    assert {command.typed.split()[0] for command in IN_THE_SHELL} <= known
