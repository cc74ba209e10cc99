"""One contact: where you left it at the left, and at the right what has been between you."""

from asyncio import to_thread
from collections.abc import Iterable
from typing import ClassVar, Final, Literal

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, Static

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.keys import key
from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.screens.contact_rows import about_rows, timeline_rows
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card import card
from keepup_tui.ui.widgets.listing import Listing
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.brief import resume_card
from keepup_tui.wording.spans import Span
from keepup_tui.wording.standing import standing_line
from keepup_tui.wording.timeline import SHOWS, Show

Tab = Literal["Timeline", "Ledger", "About"]
TABS: Final[tuple[Tab, ...]] = ("Timeline", "Ledger", "About")


class Contact(Page):
    """The screen of one contact; it leaves by itself when they are removed."""

    PLACE = "contacts"
    CSS_PATH = [stylesheet("contact")]
    KEYS: ClassVar[tuple[str, ...]] = (
        "log", "contact.edit", "contact.promise", "contact.fact", "contact.ask", "contact.news",
        "contact.plan", "open", "contact.view", "contact.pane", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Back to where you came from", "contact.leave"),
        key("tab", "pane(1)", "pane", "The next of timeline, ledger and about", "contact.pane"),
        key("shift+tab", "pane(-1)", "back", "The pane before", "contact.pane_back"),
        key("v", "view", "view", "Show all, touches or notes", "contact.view"),
        key("slash", "find", "find", "Filter by what you type", "find"),
    ]
    rows = getters.query_one("#past", RowList)
    card = getters.query_one("#card-text", Static)
    tabs = getters.query_one("#tabs", Static)
    filter = getters.query_one("#filter", Input)

    def __init__(self, contact_id: int) -> None:
        super().__init__()
        self.contact_id = contact_id
        self.tab: Tab = "Timeline"
        self.show: Show = "all"
        self._network: Network | None = None

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="contact"):
            with VerticalScroll(id="card", can_focus=False):
                yield Static(id="card-text")
            with Vertical(id="between", classes="pane"):
                yield Static(id="tabs")
                field = Input(placeholder="filter", id="filter")
                field.cursor_blink = False
                field.display = False
                yield field
                yield RowList(id="past")

    @property
    def standing(self) -> Standing | None:
        """Where the contact stands, None before it is known."""
        return self._network.standings.get(self.contact_id) if self._network else None

    def paint(self, reading: Reading) -> None:
        contact = reading.book.contacts.get(self.contact_id)
        if contact is None:
            self.dismiss()
            return
        self.header.where = (("plain", contact.name),)
        self._look_closer(reading)

    @work(exclusive=True, group="looking")
    async def _look_closer(self, reading: Reading) -> None:
        self._network = await to_thread(lambda: reading.network)
        self._fill()

    def on_resize(self) -> None:
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        network, standing = self._network, self.standing
        if network is None or standing is None:
            return
        told = resume_card(brief(standing, network), network, standing_line(standing, network))
        self.card.update(card(told))
        self._say_tabs()
        width = self.rows.size.width
        if self.tab == "Timeline":
            rows = timeline_rows(standing, network, self.show, self.filter.value, width)
        else:
            rows = about_rows(standing, network, width)
        self.rows.show(Listing.of(rows))

    def _say_tabs(self) -> None:
        said: list[Span] = []
        for name in TABS:
            said += [("key" if name == self.tab else "dim", name), ("plain", "  ")]
        if self.tab == "Timeline":
            said.append(("plain", "     "))
            for show in SHOWS:
                said += [("plain" if show == self.show else "faint", show), ("faint", " · ")]
            said.pop()
        self.tabs.update(safe_text(tuple(said)))

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        self._fill()

    @on(Input.Submitted, "#filter")
    def _found(self) -> None:
        self.rows.focus()

    def action_find(self) -> None:
        self.filter.display = True
        self.filter.focus()

    def action_view(self) -> None:
        self.show = SHOWS[(SHOWS.index(self.show) + 1) % len(SHOWS)]
        self._fill()

    def action_pane(self, way: int) -> None:
        self.tab = TABS[(TABS.index(self.tab) + way) % len(TABS)]
        self._fill()

    def action_leave(self) -> None:
        if self.filter.display:
            self.filter.value = ""
            self.filter.display = False
            self.rows.focus()
        else:
            self.dismiss()
