"""The other screens are made ready once Today stands, and look as they would have."""

from pathlib import Path

from keepup_tui.ui.made_ready import make_ready
from keepup_tui.ui.screens.contacts import Contacts
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.stylesheets import stylesheet
from tests.ui.small_network import app_on, network_in, until


async def drawn(folder: Path, *, ready: bool) -> str:
    folder.mkdir()
    app = app_on(network_in(folder))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        if ready:
            await make_ready(app)
            assert app.stylesheet.has_source(str(stylesheet("contacts")))
            assert app.stylesheet.has_source(str(stylesheet("review")))
        await pilot.press("2")
        await until(
            pilot, lambda: isinstance(app.screen, Contacts) and len(app.screen.rows.keys) == 4
        )
        await pilot.pause(0.3)
        return app.export_screenshot(simplify=True)


async def test_a_screen_made_ready_looks_as_one_that_was_not(tmp_path: Path) -> None:
    before = await drawn(tmp_path / "one", ready=False)
    assert before == await drawn(tmp_path / "two", ready=True)


async def test_a_new_screen_reads_its_styles_once(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        read: list[None] = []
        again = app.refresh_css
        app.refresh_css = lambda animate=True: read.append(again(animate))  # type: ignore[method-assign]
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, Contacts))
        assert read == []
