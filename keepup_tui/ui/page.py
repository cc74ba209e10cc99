"""What the five screens have in common: header, footer, and painting what was read."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import ClassVar, Final

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.command import Provider
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.keys import CHANGES, key
from keepup_tui.ui.reaching import address_of, copy_address, open_way
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.widgets.footer import Footer
from keepup_tui.ui.widgets.header import Header
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.today_aside import ONLY_LOOKING

TOO_SMALL: Final = "KeepUp needs 40 columns and 12 lines: make the window a little larger."


def _by_meaning() -> type[Provider]:
    """Imported when the palette is first asked."""
    from keepup_tui.ui.palette import MeaningProvider

    return MeaningProvider


class Page(Screen[None]):
    """A screen below the header and above the footer; it is painted only while it is seen.

    PLACE is its name in the registry, KEYS the ids of the footer's bindings, best first.
    """

    PLACE: ClassVar[str]
    KEYS: ClassVar[tuple[str, ...]] = ("log", "find", "undo", "help")
    AUTO_FOCUS = "RowList"

    BINDINGS: ClassVar[list[BindingType]] = [
        key("o", "open_way", "open", "Open their mail or phone", "open"),
        key("y", "copy_address", "copy", "Copy their address", "copy"),
        key("i", "bring_in", "import", "Bring in people from a file", "contacts.import"),
    ]
    COMMANDS = {_by_meaning}
    app = getters.app(Desk)
    header = getters.query_one(Header)
    _painted: Reading | None = None

    def __init__(self) -> None:
        super().__init__()
        self._css_update_count = self.app._css_update_count  # else its styles are read three times

    def compose(self) -> ComposeResult:
        yield Header(self.place)
        yield from self.body()
        yield Footer(self.KEYS, self._offers)
        yield Static(safe_text(TOO_SMALL), classes="too-small")

    @property
    def place(self) -> str:
        """The name of the screen that the header points out."""
        return self.PLACE

    @abstractmethod
    def body(self) -> Iterable[Widget]:
        """The widgets between header and footer."""

    @abstractmethod
    def paint(self, reading: Reading) -> None:
        """Shows what was read."""

    def lay_out(self) -> None:
        """Lays out anew what is shown: a list has got another size."""

    def offers(self, name: str) -> bool:  # noqa: ARG002
        """Whether the footer shows the binding with this id, where it works."""
        return True

    def _offers(self, name: str) -> bool:
        return not (self.app.only_looking and name in CHANGES) and self.offers(name)

    def on_key(self, event: events.Key) -> None:
        """A key that changes things says why it does not, where the app only looks."""
        found = self.active_bindings.get(event.key) if self.app.only_looking else None
        if found and found.binding.id in CHANGES:
            event.stop()
            self.app.say(ONLY_LOOKING)

    @on(RowList.Resized)
    def _resized(self) -> None:
        self.lay_out()

    def expect_done(self, contact_ids: tuple[int, ...]) -> None:
        """These people were answered; the new reading follows, or the old one stands."""

    @property
    def contact(self) -> Contact | None:
        """The contact that `o` and `y` mean."""
        return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {"open_way", "copy_address"}:
            contact = self.contact
            return contact is not None and bool(address_of(contact))
        return super().check_action(action, parameters)

    def action_open_way(self) -> None:
        if self.contact:
            open_way(self.app, self.contact)

    def action_copy_address(self) -> None:
        if self.contact:
            copy_address(self.app, self.contact)

    @work(exclusive=True, group="asking")
    async def action_bring_in(self) -> None:
        from keepup_tui.ui.screens.importing import bring_in

        await bring_in(self.app)

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
