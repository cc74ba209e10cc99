"""How the screens of people look; `pytest --snapshot-update tests/pictures` draws them anew."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot

from keepup_tui.domain.records import Exchange, Note
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.news import Following
from keepup_tui.ui.screens.circle_choice import CircleChoice
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.contacts import Contacts
from keepup_tui.ui.screens.garden import Garden
from keepup_tui.ui.screens.ledger import Ledger
from keepup_tui.ui.screens.welcome import Welcome
from tests.pictures.test_pictures import Svg, drawn
from tests.ui.small_network import ANA, BEN, clock, network_in, until, write

DAY = date(2026, 11, 20)


@pytest.fixture
def picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Svg)


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Document:
    monkeypatch.setenv("TERM", "xterm-256color")
    made = network_in(tmp_path)
    write(
        made,
        [
            Note(id=41, contact_id=ANA, kind="fact", text="plays chess", made_on=DAY),
            Exchange(id=51, contact_ids=(ANA,), on=DAY, side="gave", kind="introduction"),
            Exchange(id=52, contact_ids=(ANA,), on=DAY, side="gave", kind="listening"),
            Exchange(id=53, contact_ids=(BEN,), on=DAY, side="received", kind="advice"),
        ],
    )
    return made


async def seen(pilot: Pilot[Any], kind: type[Any], ready: Callable[[Any], object]) -> None:
    await until(pilot, lambda: isinstance(pilot.app.screen, kind) and ready(pilot.app.screen))


@pytest.mark.parametrize(
    ("theme", "size"), [("evening", (80, 24)), ("morning", (120, 36)), ("evening", (40, 12))]
)
async def test_people(
    people: Document, picture: SnapshotAssertion, theme: str, size: tuple[int, int]
) -> None:
    app = KeepUp(people, clock, theme=theme)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("2")
        await seen(pilot, Contacts, lambda screen: screen.rows.keys and screen._network)
        await pilot.press("space")
        assert await drawn(app, pilot) == picture(name="contacts")
        await pilot.press("c")
        await seen(pilot, CircleChoice, lambda screen: screen.rows.keys)
        assert await drawn(app, pilot) == picture(name="circles")
        await pilot.press("escape")
        app.open_contact(ANA)
        await seen(pilot, Contact, lambda screen: screen.tab)
        assert await drawn(app, pilot) == picture(name="contact")
        await pilot.press("N")
        await seen(pilot, RecordForm, lambda screen: screen.focused)
        await pilot.press(*"promoted")
        assert await drawn(app, pilot) == picture(name="form")
        await pilot.press("enter")
        await seen(pilot, Following, lambda screen: screen.rows.keys)
        assert await drawn(app, pilot) == picture(name="news")


@pytest.mark.parametrize(
    ("theme", "size"), [("evening", (120, 32)), ("morning", (80, 24)), ("evening", (40, 12))]
)
async def test_ledger_and_garden(
    people: Document, picture: SnapshotAssertion, theme: str, size: tuple[int, int]
) -> None:
    app = KeepUp(people, clock, theme=theme)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("3")
        await seen(pilot, Ledger, lambda screen: screen.ties.keys)
        assert await drawn(app, pilot) == picture(name="ledger")
        await pilot.press("4")
        await seen(pilot, Garden, lambda screen: screen.plots.contact_id)
        assert await drawn(app, pilot) == picture(name="garden")


async def test_welcome(
    document: Document, picture: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    app = KeepUp(document, clock, theme="evening")
    async with app.run_test(size=(80, 24)) as pilot:
        await seen(pilot, Welcome, lambda screen: screen.query("#kept"))
        screen = app.screen
        assert isinstance(screen, Welcome)
        screen.query_one("#kept").display = False
        assert await drawn(app, pilot) == picture
