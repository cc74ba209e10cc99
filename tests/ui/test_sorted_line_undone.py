"""A line of the inbox that was sorted in the app waits again when that is undone."""

from pathlib import Path

from keepup_tui.store.inbox import Entry
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import NOW, app_on, network_in, until


async def test_a_sorted_line_goes_in_waits_again_and_goes_in_again(tmp_path: Path) -> None:
    document = network_in(tmp_path)
    line = Entry(id=900, line="a long walk", ms=NOW, zone="Europe/Lisbon", why="nobody")
    document.inbox.put(line)

    def logged() -> list[str | None]:
        return [row.line for row in document.read().interactions.values() if row.line]

    typed = ["space" if sign == " " else sign for sign in " with Ana"]
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("g", "d")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await pilot.press("end", *typed, "enter")
        await until(pilot, lambda: logged() == ["a long walk with Ana"])
        await until(pilot, lambda: not document.inbox.entries())
        await until(pilot, lambda: isinstance(app.screen, Today))
        await pilot.press("u")
        await until(pilot, lambda: document.inbox.entries() == [line])
        assert logged() == []
        await pilot.press("U")
        await until(pilot, lambda: not document.inbox.entries())
        assert logged() == ["a long walk with Ana"]
