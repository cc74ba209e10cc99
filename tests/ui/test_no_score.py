"""Nobody is a score: the rendered screens hold no count, percentage, rank or red."""

import colorsys
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from msgspec import to_builtins
from rich.style import Style
from textual.pilot import Pilot

from keepup_tui.demo.sample import plant
from keepup_tui.domain.book import Book
from keepup_tui.domain.records import TABLES
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.contact import Contact as ContactScreen
from keepup_tui.ui.screens.ledger import Ledger
from keepup_tui.ui.widgets.brief_pane import BriefPane
from tests.ui.small_network import NOW, app_on, until

TODAY: Final = date(2026, 11, 25)
PEOPLE: Final = ("Ana Reyes", "Marcus Bell", "Hedda Lund", "Odile Perrin", "Matthias Krug")

MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
SHORT: Final = "|".join(month[:3] for month in MONTHS.split("|"))
UNITS: Final = "day|week|month|year"
HOW_LONG: Final = re.compile(r"In all  \d+ touch(es)? since \d{4}")
"""The end of a timeline: how long a tie is, which weighs nothing given or received."""

SAYS_WHEN: Final = re.compile(
    rf"""
    \b\d{{1,2}}\ (?:{MONTHS}|{SHORT})\b(?:\ \d{{4}}\b)?      # 20 September, 3 Jul 2025
    | \b(?:{MONTHS}|{SHORT})\ \d{{4}}\b                      # Sep 2025
    | \b\d{{1,2}}:\d\d\b                                     # 10:40 there
    | \b\d+\ (?:{UNITS})s?\b                                 # every 3 months, 5 weeks past
    | (?<!\S)\d{{4}}(?!\S)                                   # the heading of a year
    | │\ [\ ▎]\ ?\d{{1,2}}(?=\ \ )                            # a day below its month
    """,
    re.VERBOSE,
)
MEASURES: Final = re.compile(
    r"%|per\s?cent|\b(rank|rating|score[sd]?|points?|streak|total|average|ratio)\b", re.IGNORECASE
)
PLEDGED: Final = "does not mean keeping score"


def test_a_count_is_told_from_a_date_and_from_what_somebody_wrote() -> None:
    written = frozenset({"6", "555"})
    for said in ("20 Sep  an introduction", "every 3 months · 5 weeks past", "Tiago, 6", "2025"):
        assert counts_in(said, written) == [], said
    for said in ("gave 7 times", "12 · 4", "3 of 8 helped", "+2", "1st"):
        assert counts_in(said, written) != [], said
    assert all(MEASURES.search(said) for said in ("82 %", "your score", "her rank"))
    assert [is_red(colour) for colour in ("#ff0000", "#cc3344", "#dd9572")] == [True, True, False]


def counts_in(line: str, written: frozenset[str]) -> list[str]:
    """The numbers of a line that say neither when something is nor what somebody wrote."""
    rest = SAYS_WHEN.sub(" ", HOW_LONG.sub(" ", line))
    return [number for number in re.findall(r"\d+", rest) if number not in written]


def is_red(colour: str) -> bool:
    """Whether it is a red as alarms have it; clay is an orange brown."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    hue, lightness, saturation = colorsys.rgb_to_hls(*parts)
    return saturation > 0.4 and 0.2 < lightness < 0.85 and (hue < 10 / 360 or hue > 340 / 360)


def numbers_written(book: Book) -> frozenset[str]:
    """The numbers in what the user typed: in notes, names, telephone numbers."""
    texts = (text for name in TABLES for row in book.table(name).values() for text in strings(row))
    return frozenset(number for text in texts for number in re.findall(r"\d+", text))


def strings(row: Any) -> Iterator[str]:
    plain = to_builtins(row, enc_hook=lambda _: None)
    for value in plain.values():
        for item in value if isinstance(value, list | tuple) else [value]:
            for text in item.values() if isinstance(item, dict) else [item]:
                if isinstance(text, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
                    yield text


def colours(style: Style | None) -> Iterator[str]:
    for colour in (style.color, style.bgcolor) if style else ():
        if colour and colour.triplet:
            yield colour.triplet.hex


class Looking:
    """Reads what is on the screen, and says what should not be there."""

    def __init__(self, app: KeepUp) -> None:
        self.app = app
        self.written = numbers_written(app.book)
        self.seen = 0

    def look(self, where: str, pane: BriefPane | None = None) -> None:
        """Asserts of every line now on screen, or of one pane of it."""
        strips = (
            [pane.render_line(y) for y in range(pane.size.height)]
            if pane
            else self.app.screen._compositor.render_strips()
        )
        for strip in strips:
            line = strip.text
            self.seen += bool(line.strip())
            assert counts_in(line, self.written) == [], f"{where}: {line}"
            assert PLEDGED in line or not MEASURES.search(line), f"{where}: {line}"
            red = [said.text for said in strip for tint in colours(said.style) if is_red(tint)]
            assert red == [], f"{where}: {line}"


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = Document(tmp_path / "keepup.json", tmp_path / "state")
    made.apply(lambda edit: plant(edit, TODAY), ms=NOW, label="the sample")
    return made


async def settled(pilot: Pilot[None]) -> None:
    await pilot.pause(0.25)


async def test_ledger_contact_and_brief_say_it_in_words(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: app.reading)
        looking = Looking(app)
        await the_briefs(app, pilot, looking)
        await the_ledger(app, pilot, looking)
        for name in PEOPLE:
            await the_contact(app, pilot, looking, name)
    assert looking.seen > 400


async def the_briefs(app: KeepUp, pilot: Pilot[None], looking: Looking) -> None:
    for _ in range(6):
        await pilot.press("j")
        await settled(pilot)
        looking.look("brief", app.screen.query_one(BriefPane))


async def the_ledger(app: KeepUp, pilot: Pilot[None], looking: Looking) -> None:
    await pilot.press("3")
    await until(pilot, lambda: isinstance(app.screen, Ledger) and app.screen.tie)
    for keys in (["g"], ["ctrl+d"], ["j"], ["G"], ["B"], ["B"], ["j"], ["B"]):
        await pilot.press(*keys)
        await settled(pilot)
        looking.look(f"ledger after {keys}")
    await pilot.press("1")


async def the_contact(app: KeepUp, pilot: Pilot[None], looking: Looking, name: str) -> None:
    contact = next(row for row in app.book.contacts.values() if row.name == name)
    app.open_contact(contact.id)
    await until(pilot, lambda: isinstance(app.screen, ContactScreen) and app.screen.rows.key)
    for pane in ("timeline", "ledger", "about"):
        await settled(pilot)
        looking.look(f"{name}'s {pane}")
        await pilot.press("tab")
    await pilot.press("escape")
