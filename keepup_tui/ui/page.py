"""What the five screens have in common: header, footer, and painting what was read."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from keepup_tui.ui.desk import Desk
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.widgets.footer import Footer
from keepup_tui.ui.widgets.header import Header


class Page(Screen[None]):
    """A screen below the header and above the footer; it is painted only while it is seen.

    PLACE is its name in the registry, KEYS the ids of the footer's bindings, best first.
    """

    PLACE: ClassVar[str]
    KEYS: ClassVar[tuple[str, ...]] = ("log", "find", "undo", "help")
    AUTO_FOCUS = "RowList"

    app = getters.app(Desk)
    header = getters.query_one(Header)
    _painted: Reading | None = None

    def compose(self) -> ComposeResult:
        yield Header(self.PLACE)
        yield from self.body()
        yield Footer(self.KEYS)

    @abstractmethod
    def body(self) -> Iterable[Widget]:
        """The widgets between header and footer."""

    @abstractmethod
    def paint(self, reading: Reading) -> None:
        """Shows what was read."""

    def on_mount(self) -> None:
        self.app.changed.subscribe(self, self._paint_if_seen)
        self._repaint()

    def on_screen_resume(self) -> None:
        self._repaint()

    def _repaint(self) -> None:
        if self.app.reading is not None:
            self._paint_if_seen(self.app.reading)

    def _paint_if_seen(self, reading: Reading) -> None:
        if self.is_current and reading is not self._painted:
            self._painted = reading
            self.paint(reading)
