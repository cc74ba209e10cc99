"""Looking at KeepUp's screens over the document that a guide test has set up."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple

from textual.pilot import Pilot

from keepup_tui.domain.book import Book
from keepup_tui.paths import state_folder
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from tests.guide.guiding import Guide
from tests.ui.small_network import app_on, until


class Eyes(NamedTuple):
    """The open app: what is pressed, and what stands on the screen."""

    app: KeepUp
    pilot: Pilot[None]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    @property
    def lines(self) -> list[str]:
        """What the screen shows, line by line."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]

    async def see(self, *words: str) -> None:
        """Waits until all the words are on the screen."""

        def all_there() -> bool:
            shown = "\n".join(self.lines)
            return all(word in shown for word in words)

        try:
            await until(self.pilot, all_there)
        except AssertionError:
            raise AssertionError(
                f"{words} are not on the screen:\n" + "\n".join(self.lines)
            ) from None

    async def written(self, true: Callable[[Book], bool]) -> None:
        """Waits until the document on disk is so."""
        await until(self.pilot, lambda: true(self.app.document.read()))


@asynccontextmanager
async def the_app(guide: Guide) -> AsyncIterator[Eyes]:
    """The app as it opens on Wednesday, 25 November 2026, at 120 by 36."""
    app = app_on(Document(guide.folder / "keepup.json", state_folder()))
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: app.reading)
        yield Eyes(app, pilot)
