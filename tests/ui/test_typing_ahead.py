"""Keys that come while a dialog opens."""

from pathlib import Path

from textual import events

from keepup_tui.ui.screens.composer import Composer
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


async def test_a_second_skip_is_for_the_next_one(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        for _ in range(2):
            app.post_message(events.Key("x", "x"))

        def answered() -> set[int]:
            return {answer.contact_id for answer in app.document.read().answers.values()}

        await until(pilot, lambda: answered() == {PRIYA, ANA})
