"""The garden: beds by circle, walked through in two dimensions."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Circle, Contact, Interaction
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice, Telling
from keepup_tui.ui.screens.contact import Contact as ContactScreen
from keepup_tui.ui.screens.garden import Garden
from tests.ui.small_network import ANA, BEN, PRIYA, app_on, network_in, until, write


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    choir = (Membership(id=2),)
    many = [Contact(id=100 + n, name=f"Singer {n:02}", circles=choir) for n in range(40)]
    new = Contact(id=200, name="Zoe New", met_on=date(2026, 11, 20))
    write(made, [Circle(id=2, name="Choir"), new, *many])
    return made


async def open_garden(app: KeepUp, pilot: Pilot[None]) -> Garden:
    await until(pilot, lambda: app.reading)
    await pilot.press("4")
    await until(pilot, lambda: isinstance(app.screen, Garden) and app.screen.plots.contact_id)
    assert isinstance(app.screen, Garden)
    return app.screen


def text(garden: Garden) -> list[str]:
    plots = garden.plots
    return [plots.render_line(y).text.rstrip() for y in range(plots.size.height)]


async def test_every_bed_has_its_people_and_the_signs_are_explained(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        garden = await open_garden(app, pilot)
        lines = "\n".join(text(garden))
        assert "Old team · every month · 2" in lines
        assert "Choir · no cadence yet · 40" in lines
        assert "Just met · first hellos · 1" in lines
        assert "In no circle · 2" in lines
        assert "soon thirsty" in lines
        assert "▎❧" in lines


async def test_arrows_walk_along_a_row_and_between_rows(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        garden = await open_garden(app, pilot)
        assert garden.plots.contact_id == ANA
        await pilot.press("right")
        assert garden.plots.contact_id == BEN
        await pilot.press("down")
        assert garden.plots.contact_id == 101
        across = (garden.plots.size.width - 4) // 3
        await pilot.press("down")
        assert garden.plots.contact_id == 101 + across
        await pilot.press("up", "up", "left", "left")
        assert garden.plots.contact_id == ANA
        await pilot.press("G")
        assert garden.plots.contact_id == PRIYA
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ContactScreen))
        assert isinstance(app.screen, ContactScreen)
        assert app.screen.contact_id == PRIYA


async def test_one_circle_can_be_looked_at_alone(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        garden = await open_garden(app, pilot)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        await pilot.press("j", "j", "enter")
        await until(pilot, lambda: garden.plots.contact_id == 100)
        assert not any("Old team" in line for line in text(garden))
        await pilot.press("escape")
        await until(pilot, lambda: any("Old team" in line for line in text(garden)))
        assert garden.plots.contact_id == 100


async def test_the_heat_map_goes_back_to_the_first_day(document: Document) -> None:
    write(document, [Interaction(id=500, contact_ids=(ANA,), on=date(2024, 2, 1))])
    app = app_on(document)
    async with app.run_test(size=(120, 36)) as pilot:
        garden = await open_garden(app, pilot)
        await pilot.press("H")
        await until(pilot, lambda: isinstance(app.screen, Telling))
        assert isinstance(app.screen, Telling)
        assert app.screen.card.virtual_size.height == 31
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is garden)
