"""One contact: where you left it at the left, and at the right what has been between you."""

from asyncio import to_thread
from collections.abc import Iterable, Iterator
from typing import ClassVar, Final, Literal

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input

from keepup_tui.domain.brief import brief
from keepup_tui.domain.edit import Place
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact as Person
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.keys import key
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.screens import contact_rows as rows_of
from keepup_tui.ui.screens.knowing import Knowing
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card import card_lines
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.ui.widgets.filter_field import FilterField
from keepup_tui.ui.widgets.listing import Listing, Row
from keepup_tui.ui.widgets.pane_tabs import PaneTabs
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.brief import resume_card
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.standing import standing_line
from keepup_tui.wording.timeline import SHOWS, Show

Tab = Literal["Brief", "Timeline", "Ledger", "About"]
TABS: Final[tuple[Tab, ...]] = ("Timeline", "Ledger", "About")


class Contact(Knowing):
    """The screen of one contact; it leaves by itself when they are removed."""

    PLACE = "contacts"
    CSS_PATH = [stylesheet("contact")]
    AUTO_FOCUS = "#past"
    KEYS: ClassVar[tuple[str, ...]] = (
        "log", "contact.edit", "contact.promise", "contact.fact", "contact.ask", "contact.news",
        "contact.plan", "open", "contact.pane", "undo", "circles", "contact.view", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Back to where you came from", "contact.leave"),
        key("tab", "pane(1)", "pane", "The next of timeline, ledger and about", "contact.pane"),
        key("shift+tab", "pane(-1)", "back", "The pane before", "contact.pane_back"),
        key("v", "view", "view", "Show all, touches or notes", "contact.view"),
        key("slash", "find", "find", "Filter the timeline by what you type", "find"),
    ]
    rows = getters.query_one("#past", RowList)
    card = getters.query_one("#card", CardPane)
    tabs = getters.query_one(PaneTabs)
    filter = getters.query_one(FilterField)

    def __init__(self, contact_id: int) -> None:
        super().__init__()
        self.contact_id = contact_id
        self.tab: Tab | None = None
        self.show: Show = "all"
        self._network: Network | None = None
        self._is_leaving = False

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="contact"):
            yield CardPane(id="card")
            with Vertical(id="between", classes="pane"):
                yield PaneTabs()
                yield FilterField("words of what was between you", "past")
                yield RowList(id="past")

    @property
    def place(self) -> str:
        return self.app.current_mode

    @property
    def contact(self) -> Person | None:
        return self.app.book.contacts.get(self.contact_id)

    @property
    def standing(self) -> Standing | None:
        """Where the contact stands, None before it is known."""
        return self._network.standings.get(self.contact_id) if self._network else None

    @property
    def item(self) -> Place | str | None:
        here = self.rows.key
        if not isinstance(here, tuple) or self.tab == "Brief":
            return None
        return here[1] if here[0] == "contacts" else here[:2]

    def aimed_at(self) -> tuple[int, ...]:
        return (self.contact_id,)

    def on_screen_resume(self) -> None:
        if self.app.reading and self.contact is None:
            self._leave()

    def paint(self, reading: Reading) -> None:
        contact = reading.book.contacts.get(self.contact_id)
        if contact is None:
            self._leave()
            return
        self.title = contact.name
        self.header.where = (("plain", contact.name),)
        self._look_closer(reading)

    @work(exclusive=True, group="looking")
    async def _look_closer(self, reading: Reading) -> None:
        self._network = await to_thread(lambda: reading.network)
        if self.query(CardPane):
            self._fill()
            self.refresh_bindings()

    def on_mount(self) -> None:
        super().on_mount()
        self.filter.display = False

    def lay_out(self) -> None:
        self._fill()

    @property
    def _tabs(self) -> tuple[Tab, ...]:
        """The panes: where the card has no room beside them it is one of them."""
        return ("Brief", *TABS) if self.has_class("-one") else TABS

    def _fill(self) -> None:
        network, standing = self._network, self.standing
        if network is None or standing is None or not self.is_mounted:
            return
        tabs = self._tabs
        if self.tab not in tabs:
            self.tab = tabs[0]
        lines = self._card(standing, network)
        self.card.say(lines)
        too_many = self.card.virtual_size.height - self.card.size.height
        if too_many > 0:
            self.card.say(_with_fewer_blanks(lines, too_many))
        ways = SHOWS if self.tab == "Timeline" else ()
        self.tabs.show(tabs, self.tab, ways, self.show)
        rows = self._rows(standing, network, lines)
        tall = self.has_class("-tall")
        self.rows.show(Listing.of(row for row in rows if tall or row is not rows_of.BLANK))

    def _card(self, standing: Standing, network: Network) -> tuple[Spans, ...]:
        glyphs = self.app.glyphs
        line = standing_line(standing, network, glyphs)
        lines = card_lines(resume_card(brief(standing, network), network, line, glyphs))
        return lines if self.has_class("-tall") else tuple(filter(None, lines))

    def _rows(
        self, standing: Standing, network: Network, lines: tuple[Spans, ...]
    ) -> Iterator[Row]:
        width = self.rows.size.width
        if self.tab == "Brief":
            return rows_of.card_rows(lines, width)
        if self.tab == "Timeline":
            return rows_of.timeline_rows(standing, network, self.show, self.filter.value, width)
        if self.tab == "Ledger":
            return rows_of.ledger_rows(standing, network, width, self.app.glyphs)
        return rows_of.about_rows(standing, network, width)

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        self._fill()

    @on(FilterField.Left)
    def _left(self) -> None:
        self.filter.display = bool(self.filter.value)

    @on(PaneTabs.Chosen)
    def _clicked(self, message: PaneTabs.Chosen) -> None:
        self._open(next(tab for tab in self._tabs if tab == message.name))

    def action_find(self) -> None:
        self.filter.display = True
        self._open("Timeline", self.filter)

    def action_view(self) -> None:
        self.show = SHOWS[(SHOWS.index(self.show) + 1) % len(SHOWS)]
        self._open("Timeline")

    def action_pane(self, way: int) -> None:
        tabs = self._tabs
        at = tabs.index(self.tab) if self.tab in tabs else 0
        if self.card.has_focus:
            self._open(tabs[0] if way > 0 else tabs[-1])
        elif self._card_goes_on and not 0 <= at + way < len(tabs):
            self.card.focus()
        else:
            self._open(tabs[(at + way) % len(tabs)])

    def action_leave(self) -> None:
        if self.filter.value:
            self.filter.value = ""
            self.filter.display = False
        else:
            self._leave()

    def _leave(self) -> None:
        """Leaves once: whoever is removed leaves by itself, perhaps as esc is pressed."""
        if self.is_active and not self._is_leaving:
            self._is_leaving = True
            self.dismiss()

    @property
    def _card_goes_on(self) -> bool:
        return self.card.display and self.card.max_scroll_y > 0 and not self.has_class("-one")

    def _open(self, tab: Tab, focus: Widget | None = None) -> None:
        self.tab = tab
        self.set_focus(focus or self.rows)
        self._fill()
        self.rows.action_first()
        self.refresh_bindings()


def _with_fewer_blanks(lines: tuple[Spans, ...], too_many: int) -> tuple[Spans, ...]:
    """`lines` less the last `too_many` that are blank."""
    blanks = [place for place, line in enumerate(lines) if not line]
    gone = set(blanks[-too_many:])
    return tuple(line for place, line in enumerate(lines) if place not in gone)
