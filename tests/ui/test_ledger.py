"""The ledger's screen: an open book in words, and no digit but in dates."""

import re
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.domain.records import Exchange
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.screens.ledger import Ledger
from keepup_tui.ui.screens.picker import Picker
from keepup_tui.ui.widgets.row_list import RowList
from tests.ui.small_network import ANA, BEN, app_on, network_in, until, write
from tests.ui.test_contacts import type_text


def gift(number: int, side: str, on: date, who: int = ANA, kind: str = "advice") -> Exchange:
    return Exchange(id=number, contact_ids=(who,), on=on, side=side, kind=kind)  # type: ignore[arg-type]


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    write(
        made,
        [
            gift(51, "gave", date(2026, 10, 1)),
            gift(52, "gave", date(2026, 11, 20), kind="introduction"),
            gift(53, "received", date(2026, 11, 24), BEN),
        ],
    )
    return made


async def open_ledger(app: KeepUp, pilot: Pilot[None]) -> Ledger:
    await until(pilot, lambda: app.reading)
    await pilot.press("3")
    await until(pilot, lambda: isinstance(app.screen, Ledger) and app.screen.ties.keys)
    assert isinstance(app.screen, Ledger)
    return app.screen


def text(rows: RowList) -> str:
    return "\n".join(rows.render_line(y).text.rstrip() for y in range(rows.size.height))


@pytest.mark.parametrize("size", [(120, 32), (80, 24), (40, 12)])
async def test_the_book_is_open_in_words(document: Document, size: tuple[int, int]) -> None:
    app = app_on(document)
    async with app.run_test(size=size) as pilot:
        screen = await open_ledger(app, pilot)
        assert "Ana Reyes" in text(screen.ties)
        assert "giving" in text(screen.ties)
        assert not re.search(r"\d", text(screen.ties))
        await pilot.press("tab")
        await until(pilot, lambda: screen.gave.has_focus)
        book = text(screen.gave)
        assert "an introduction" in book
        assert "did it help?" in book
        without_dates = re.sub(r"\b\d{1,2} [A-Z][a-z]{2}\b", "", book)
        assert not re.search(r"\d", without_dates)


async def test_whether_it_helped_is_said_and_taken_back(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(120, 32)) as pilot:
        screen = await open_ledger(app, pilot)
        await pilot.press("tab")
        assert screen.page == 52
        await pilot.press("h")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        await pilot.press("y")
        await until(pilot, lambda: document.read().exchanges[52].outcome == "helped")
        await pilot.press("u")
        await until(pilot, lambda: document.read().exchanges[52].outcome is None)


async def test_what_it_led_to_is_chosen_among_later_ones(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(120, 32)) as pilot:
        screen = await open_ledger(app, pilot)
        await pilot.press("tab", "j")
        assert screen.page == 51
        await pilot.press("L")
        await until(pilot, lambda: isinstance(app.screen, Picker) and app.screen.focused)
        await type_text(pilot, "okafor")
        await pilot.press("down", "enter")
        await until(pilot, lambda: document.read().exchanges[51].led_to == (53,))


async def test_the_lopsided_view_has_ties_circles_and_organisations(document: Document) -> None:
    write(document, [gift(60 + n, "gave", date(2026, 11, 1)) for n in range(3)])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_ledger(app, pilot)
        await pilot.press("B")
        await until(pilot, lambda: screen.ties.keys == (("contacts", ANA),))
        await pilot.press("B")
        await until(pilot, lambda: screen.ties.keys == (("circles", 1),))
        await pilot.press("escape")
        await until(pilot, lambda: len(screen.ties.keys) == 2)


async def test_hidden_it_says_so_and_how_it_comes_back(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(40, 12)) as pilot:
        screen = await open_ledger(app, pilot)
        await pilot.press("t")
        await until(pilot, lambda: "hidden" in text(screen.ties))
        assert "Ana" not in text(screen.ties)
        assert "t shows it again" in text(screen.ties)
        await pilot.press("t")
        await until(pilot, lambda: "Ana Reyes" in text(screen.ties))
        assert document.read().settings == {}
