"""Keys that come while a dialog opens."""

from pathlib import Path

from textual import events
from textual.app import App

from keepup_tui.ui.floating import Telling
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.widgets.line_field import LineField
from tests.ui.small_network import ANA, PRIYA, app_on, network_in, until


async def test_what_is_typed_while_the_composer_opens_goes_there(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        today = app.screen
        for sign in "lnow on xs":
            app.post_message(events.Key("space" if sign == " " else sign, sign))
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await until(pilot, lambda: app.screen.query_one(LineField).text)
        await pilot.pause(0.3)
        assert app.screen.query_one(LineField).text == "now on xs"
        assert app.screen_stack == [today, app.screen]


def typed(app: App[None], *keys: str) -> None:
    """Sends the keys at once, as a slow line does: names of keys, or letters in a row."""
    for key in keys:
        if key in {"escape", "enter"}:
            app.post_message(events.Key(key, None))
        elif key.startswith("alt+"):
            app.post_message(events.Key(key, key[-1]))
        else:
            for sign in key:
                app.post_message(events.Key({" ": "space", "/": "slash"}.get(sign, sign), sign))


async def test_a_dialog_that_is_left_takes_no_more_keys(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        typed(app, "w", "escape", "lnow on xs")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await until(pilot, lambda: app.screen.query_one(LineField).text == "now on xs")


async def test_escape_and_a_letter_in_one_go_are_two_keys(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        typed(app, "w")
        await until(pilot, lambda: isinstance(app.screen, Telling))
        typed(app, "alt+l", "now on xs")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await until(pilot, lambda: app.screen.query_one(LineField).text == "now on xs")
        typed(app, "alt+l")
        await until(pilot, lambda: app.screen.query_one(LineField).text == "now on xsl")


async def test_keys_after_the_filter_go_to_what_it_left(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        typed(app, "2", "/priya", "enter", "enter")
        await until(pilot, lambda: isinstance(app.screen, Contact))
        assert isinstance(app.screen, Contact)
        assert app.screen.contact_id == PRIYA


async def test_a_second_skip_is_for_the_next_one(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        for _ in range(2):
            app.post_message(events.Key("x", "x"))

        def answered() -> set[int]:
            return {answer.contact_id for answer in app.document.read().answers.values()}

        await until(pilot, lambda: answered() == {PRIYA, ANA})
