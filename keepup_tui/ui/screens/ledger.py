"""Ledger: an open book of what was given and received, in words."""

from asyncio import to_thread
from collections.abc import Iterable
from typing import ClassVar, Final

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static

from keepup_tui.domain.ledger import VIEWS, Tie, View, ties
from keepup_tui.domain.names import fold
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact
from keepup_tui.ui.keys import key
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import joined, safe_text
from keepup_tui.ui.screens.ledger_rows import Side, book_rows
from keepup_tui.ui.screens.ledger_verbs import Keeping
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.filter_field import FilterField
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.page_list import PageList
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording import ledger_list as said
from keepup_tui.wording.ledger import PLEDGE, in_short
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.wrapping import wrap

REST: Final = 0.15
MARGINS: Final = 4


class Ledger(Keeping):
    """Everybody with a beam at the left; at the right the book of the one under the cursor."""

    PLACE = "ledger"
    CSS_PATH = [stylesheet("ledger")]
    AUTO_FOCUS = "#ties"
    KEYS: ClassVar[tuple[str, ...]] = (
        "ledger.gave", "ledger.received", "ledger.helped", "ledger.led_to", "ledger.lopsided",
        "ledger.hide", "find", "ledger.pane", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("B", "lopsided", "lopsided", "Only where one side gives more", "ledger.lopsided"),
        key("tab", "pane(1)", "book", "The list, what you gave, what you received", "ledger.pane"),
        key("shift+tab", "pane(-1)", "back", "The pane before", "ledger.pane_back"),
        key("slash", "find", "find", "Find somebody", "find"),
        key("escape", "back", "back", "Back to the list, and to everybody", "ledger.back"),
    ]
    ties = getters.query_one("#ties", RowList)
    gave = getters.query_one("#gave", PageList)
    received = getters.query_one("#received", PageList)
    who = getters.query_one("#who", Static)
    status = getters.query_one("#status", Static)
    filter = getters.query_one(FilterField)

    def __init__(self) -> None:
        super().__init__()
        self.view: View = "everybody"
        self._ties: dict[tuple[View, int | str], Tie] = {}
        self._network: Network | None = None
        self._resting: Timer | None = None

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="ledger"):
            with Vertical(id="list"):
                yield FilterField("a name", "ties")
                yield RowList(id="ties")
            with Vertical(id="book", classes="pane"):
                yield Static(id="who")
                with Horizontal(id="sides"):
                    yield PageList(id="gave")
                    yield PageList(id="received")
        yield Static(id="status", classes="status")

    def on_mount(self) -> None:
        super().on_mount()
        self.filter.display = False

    def paint(self, reading: Reading) -> None:
        self.header.where = said.ledger_where(self.view)
        self._work_out(reading)

    @work(exclusive=True, group="looking")
    async def _work_out(self, reading: Reading) -> None:
        view = self.view
        network = await to_thread(lambda: reading.network)
        found = await to_thread(ties, network, view)
        if reading is self.app.reading and view == self.view:
            self._network = network
            self._ties = {tie.key: tie for tie in found}
            self._list()

    @property
    def tie(self) -> Tie | None:
        """The line under the list's cursor."""
        here = self.ties.key if self.is_mounted else None
        return self._ties.get(here) if isinstance(here, tuple) else None

    @property
    def contact(self) -> Contact | None:
        tie = self.tie
        if tie is None or tie.key[0] != "contacts":
            return None
        return self.app.book.contacts.get(tie.contact_ids[0])

    @property
    def page(self) -> int | None:
        for side in (self.gave, self.received) if self.is_mounted else ():
            if side.has_focus and isinstance(side.key, tuple) and side.key[0] == "exchanges":
                return side.key[1] if side.key[1] in self.app.book.exchanges else None
        return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {"lopsided", "pane", "find"} and self.hidden:
            return False
        if action == "back":
            finding = self.is_mounted and bool(self.filter.value)
            return self.view != "everybody" or self._is_reading or finding
        return super().check_action(action, parameters)

    def lay_out(self) -> None:
        self._list()

    @on(RowList.Moved, "#ties")
    def _moved(self) -> None:
        self.refresh_bindings()
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._open_book)

    @on(RowList.Moved, "#gave,#received")
    def _turned(self) -> None:
        self.refresh_bindings()

    @on(RowList.Chosen)
    def _chosen(self, message: RowList.Chosen) -> None:
        here = message.key
        if isinstance(here, tuple) and here[0] == "contacts" and isinstance(here[1], int):
            self.app.open_contact(here[1])
        elif isinstance(here, tuple) and here[0] in {"circles", "organisations"}:
            self.action_pane(1)
        elif self.contact is not None:
            self.app.open_contact(self.contact.id)

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        self._list()
        self.ties.action_first()

    @on(FilterField.Left)
    def _left(self) -> None:
        self.filter.display = bool(self.filter.value)

    def action_find(self) -> None:
        self.remove_class("-reading")
        if self.view != "everybody":
            self._look_at("everybody")
        self.filter.display = True
        self.screen.set_focus(self.filter)

    def action_lopsided(self) -> None:
        self.remove_class("-reading")
        self.ties.focus()
        self._look_at(VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)])

    def action_pane(self, way: int) -> None:
        lists = [self.ties, self.gave, self.received]
        stops = [one for one in lists if one is self.ties or (one.display and one.key is not None)]
        at = next((place for place, one in enumerate(stops) if one.has_focus), 0)
        stop = stops[(at + way) % len(stops)]
        self.set_class(stop is not self.ties, "-reading")
        stop.focus()
        self.call_after_refresh(self._open_book)

    def action_back(self) -> None:
        if self._is_reading:
            self.remove_class("-reading")
            self.ties.focus()
        elif self.filter.value:
            self.filter.value = ""
            self.filter.display = False
        else:
            self._look_at("everybody")

    @property
    def _is_reading(self) -> bool:
        return self.has_class("-reading")

    def _look_at(self, view: View) -> None:
        self.view = view
        if self.app.reading:
            self.paint(self.app.reading)

    def _list(self) -> None:
        if self._network is None:
            return
        self.status.update(safe_text(() if self.hidden else (("dim", PLEDGE),)))
        shown = () if self.hidden else self._fitting()
        heading = said.beam_heading(self.ties.size.width) if shown else ()
        keys = [None, *(tie.key for tie in shown)] if heading else [tie.key for tie in shown]

        def row(index: int) -> Row:
            width = self.ties.size.width
            tie = shown[index - bool(heading)] if index or not heading else None
            if tie is None:
                return Row(None, (Line(said.beam_heading(width)),))
            return Row(tie.key, (Line(*said.tie_row(tie, width, self.app.glyphs)),))

        if shown:
            self.ties.show(Listing(keys, row, None))
        else:
            self.ties.show(Listing.of(map(self._told, self._nothing())))
        self._open_book()
        self.refresh_bindings()

    def _fitting(self) -> tuple[Tie, ...]:
        """Those with something written down; while one looks for somebody, everybody."""
        words = fold(self.filter.value).split()
        if words:
            named = self._ties.values()
            return tuple(tie for tie in named if all(word in fold(tie.name) for word in words))
        return tuple(tie for tie in self._ties.values() if tie.balance != "nothing_yet")

    def _open_book(self) -> None:
        network, tie = self._network, self.tie
        if network is None:
            return
        if tie is None:
            self.who.update(joined())
            self.gave.show(Listing.of(()))
            self.received.show(Listing.of(()))
            return
        name: Spans = (("name", tie.name),)
        lines: tuple[Spans, ...] = (said.group_sentence(tie),)
        if tie.key[0] == "contacts":
            standing = network.standings[tie.contact_ids[0]]
            lines = in_short(tie.balance, standing, network)
        self.who.update(joined(name, *lines))
        self._show_sides(tie, network)

    def _show_sides(self, tie: Tie, network: Network) -> None:
        two = self.has_class("-wide")
        both: tuple[Side, ...] = ("gave",) if two else ("gave", "received")
        self.received.display = two
        tall = self.has_class("-tall")
        for pages, sides in ((self.gave, both), (self.received, ("received",))):
            width = pages.size.width
            rows = book_rows(tie, network, sides, width, self.app.glyphs, tall=tall)
            pages.show(Listing.of(rows))

    def _told(self, line: Spans) -> Row:
        room = self.ties.size.width - MARGINS
        return Row(None, tuple(map(Line, wrap(line, room))))

    def _nothing(self) -> tuple[Spans, ...]:
        if self.hidden:
            return said.HIDDEN
        return said.NOTHING if self.view == "everybody" else said.ALL_EVEN
