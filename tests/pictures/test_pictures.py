"""How the screens look; `pytest --snapshot-update tests/pictures` draws them anew."""

from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.app import App
from textual.pilot import Pilot

from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.quick import Quick
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import clock, network_in, until

LINE = (
    "yesterday: coffee with Ana Reyes and Ben Adler about the reorg "
    "+intro to Priya -advice on pricing !send deck in 2w #pricing"
)


class Svg(SingleFileSnapshotExtension):
    """A picture a test, beside it."""

    _write_mode = WriteMode.TEXT
    file_extension = "svg"


@pytest.fixture
def picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Svg)


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Document:
    monkeypatch.setenv("TERM", "xterm-256color")
    return network_in(tmp_path)


async def drawn(app: App[Any], pilot: Pilot[Any]) -> str:
    await pilot.pause(0.3)
    return app.export_screenshot(title="KeepUp", simplify=True)


@pytest.mark.parametrize(
    ("theme", "size"), [("evening", (80, 24)), ("morning", (120, 36)), ("evening", (40, 12))]
)
async def test_today(
    document: Document, picture: SnapshotAssertion, theme: str, size: tuple[int, int]
) -> None:
    app = KeepUp(document, clock, theme=theme)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("j")
        assert await drawn(app, pilot) == picture


async def test_composer(document: Document, picture: SnapshotAssertion) -> None:
    app = KeepUp(document, clock, theme="evening")
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        app.action_log(LINE)
        await until(pilot, lambda: isinstance(app.screen, Composer))
        assert await drawn(app, pilot) == picture


async def test_snooze(document: Document, picture: SnapshotAssertion) -> None:
    app = KeepUp(document, clock, theme="evening")
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("s")
        assert await drawn(app, pilot) == picture


async def test_quick(document: Document, picture: SnapshotAssertion) -> None:
    app = Quick(document, clock, "call with Ben Adler about the offer ?sends the contract fri")
    async with app.run_test(size=(72, 8)) as pilot:
        await until(pilot, lambda: app.box.typed.parsed.contact_ids)
        assert await drawn(app, pilot) == picture
