"""`make screenshots`: draws the README's pictures from the sample network, in the real app."""

import asyncio
import os
import tempfile
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from typing import Final

from msgspec import Struct
from textual.pilot import Pilot

from keepup_tui.demo.sample import plant
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp

TODAY: Final = date(2026, 11, 25)
ZONE: Final = "Europe/Lisbon"
FOLDER: Final = Path(__file__).parent
LINE: Final = (
    "yesterday: coffee with Ana Reyes and Ben about the reorg +intro to Priya "
    "-advice on pricing !send deck in 2w #pricing"
)
_NAMED: Final = {
    " ": "space", ":": "colon", "+": "plus", "-": "minus", "!": "exclamation_mark",
    "#": "number_sign", ",": "comma", ".": "full_stop",
}  # fmt: skip


class Picture(Struct, frozen=True):
    """One picture: its size in cells, its theme, and the keys that lead to what it shows."""

    name: str
    size: tuple[int, int]
    theme: str
    keys: tuple[str, ...] = ()
    text: str = ""
    then: tuple[str, ...] = ()


PICTURES: Final = (
    Picture("today", (120, 32), "evening", ("j",) * 5),
    Picture("today-morning", (80, 24), "morning", ("j",) * 5),
    Picture("contact", (120, 36), "evening", ("2", "slash"), "ana reyes", ("enter", "enter")),
    Picture("composer", (80, 24), "evening", ("l",), LINE),
    Picture("ledger", (120, 32), "evening", ("3", "slash"), "ana", ("enter",)),
    Picture("garden", (120, 32), "evening", ("4",)),
    Picture("review", (80, 24), "morning", ("5",)),
)


def main() -> None:
    """Draws every picture into this folder."""
    os.environ["TZ"] = ZONE
    for picture in PICTURES:
        with tempfile.TemporaryDirectory(prefix="keepup-pictures-") as folder:
            drawn = asyncio.run(draw(picture, Path(folder)))
        (FOLDER / f"{picture.name}.svg").write_text(drawn, encoding="utf-8")
        print(f"screenshots/{picture.name}.svg")


async def draw(picture: Picture, folder: Path) -> str:
    """The picture as SVG, drawn on a document in `folder`."""
    document = Document(folder / "keepup.json", folder / "state")
    document.apply(lambda edit: plant(edit, TODAY), ms=noon(TODAY, ZONE), label="the sample")
    app = KeepUp(document, _clock, theme=picture.theme)
    async with app.run_test(size=picture.size) as pilot:
        await _settle(pilot)
        await pilot.press(*picture.keys)
        await pilot.press(*(_NAMED.get(sign, sign) for sign in picture.text))
        await _press_one_by_one(pilot, picture.then)
        await _settle(pilot)
        return app.export_screenshot(title="KeepUp", simplify=True)


def _clock(_: Book) -> Day:
    return Day(noon(TODAY, ZONE) - 140 * 60_000, ZONE, time(4))


async def _press_one_by_one(pilot: Pilot[None], keys: Sequence[str]) -> None:
    for pressed in keys:
        await pilot.press(pressed)
        await _settle(pilot)


async def _settle(pilot: Pilot[None]) -> None:
    """Waits until what is worked out beside the screen has been painted."""
    await pilot.pause(1.0)


if __name__ == "__main__":
    main()
