"""Contacts: everybody, filtered as you type."""

from asyncio import to_thread
from collections.abc import Iterable, Sequence
from functools import partial
from typing import ClassVar, Final

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input

from keepup_tui.domain.contacts import Directory
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact as Person
from keepup_tui.ui.forms.contact import correct_contact
from keepup_tui.ui.keys import key
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.screens.tending import Tending
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.brief_pane import BriefPane
from keepup_tui.ui.widgets.filter_field import FilterField
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.directory import (
    Columns,
    directory_line,
    directory_where,
    nobody_fits,
    nobody_yet,
)

REST: Final = 0.15
BROAD: Final = 120
HINT: Final = "/ finds a name, a circle, an organisation"


class Contacts(Tending):
    """The list, and in a broad terminal the brief of the one under the cursor."""

    PLACE = "contacts"
    CSS_PATH = [stylesheet("contacts")]
    KEYS: ClassVar[tuple[str, ...]] = (
        "contacts.mark", "circles", "log", "contacts.edit", "contacts.import", "new",
        "find", "contacts.archive", "contacts.unite", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("space", "mark", "mark", "Mark this one, to act on several at once", "contacts.mark"),
        key("e", "edit", "edit", "Change what is known of them", "contacts.edit"),
        key("X", "set_aside", "archive", "Archive or remove", "contacts.archive"),
        key("M", "unite", "unite", "One person twice: make them one", "contacts.unite"),
        key("v", "view", "archived", "Show those who are archived too, or not", "contacts.view"),
        key("slash", "find", "find", "Filter by what you type", "find"),
        key("escape", "back", "back", "Take the marks away, or the filter", "contacts.back"),
    ]
    rows = getters.query_one("#rows", RowList)
    filter = getters.query_one(FilterField)
    pane = getters.query_one(BriefPane)

    def __init__(self) -> None:
        super().__init__()
        self._directory: Directory | None = None
        self._network: Network | None = None
        self._resting: Timer | None = None
        self._everybody = False
        self.marked: set[int] = set()

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="contacts"):
            with Vertical(id="people"):
                yield FilterField(HINT, "rows")
                yield RowList(id="rows")
            yield BriefPane(id="brief", classes="pane")

    def paint(self, reading: Reading) -> None:
        if reading.trouble:
            self._directory = None
            self.rows.show(Listing.of([Row(None, (Line(reading.trouble),))]))
            return
        self.marked &= set(reading.book.contacts)
        self._look_closer(reading)

    @work(exclusive=True, group="looking")
    async def _look_closer(self, reading: Reading) -> None:
        """Reads the names beside the event loop, then signs and last touches, and shows them."""
        everybody = self._everybody
        self._directory = await to_thread(lambda: Directory(reading.book, everybody=everybody))
        self._list()
        network = await to_thread(_ready, reading)
        if reading is self.app.reading:
            self._network = network
            self._list()
            self._brief()

    @property
    def contact(self) -> Person | None:
        return self.app.book.contacts.get(self._here or 0)

    def aimed_at(self) -> tuple[int, ...]:
        if self.marked:
            return tuple(key for key in self.app.book.contacts if key in self.marked)
        return () if self._here is None else (self._here,)

    def settled(self) -> None:
        self.marked.clear()
        self._list()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {"mark", "edit", "circles", "set_aside", "unite"}:
            return self._here is not None
        if action == "back":
            return bool(self.marked) or bool(self.is_mounted and self.filter.value)
        return super().check_action(action, parameters)

    def on_resize(self) -> None:
        self.set_class(self.app.size.width >= BROAD, "-broad")

    def lay_out(self) -> None:
        self._list()

    @on(RowList.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._brief)

    @on(RowList.Chosen)
    def _chosen(self, chosen: RowList.Chosen) -> None:
        if isinstance(chosen.key, int):
            self.app.open_contact(chosen.key)

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        self._list()
        self.rows.action_first()

    def action_find(self) -> None:
        self.set_focus(self.filter)

    def action_back(self) -> None:
        if self.marked:
            self.settled()
        else:
            self.filter.value = ""

    def action_view(self) -> None:
        self._everybody = not self._everybody
        if self.app.reading:
            self._look_closer(self.app.reading)

    def action_mark(self) -> None:
        if self._here is not None:
            self.marked ^= {self._here}
            self._list()
            self.rows.action_down()

    @work(exclusive=True, group="asking")
    async def action_edit(self) -> None:
        if self._here is not None:
            await correct_contact(self.app, self._here)

    @work(exclusive=True, group="asking")
    async def action_unite(self) -> None:
        two = self.aimed_at()
        if len(two) == 2:
            await self.unite(*two)
        elif self._here is not None:
            await self.unite(self._here)

    @property
    def _here(self) -> int | None:
        here = self.rows.key if self.is_mounted else None
        return here if isinstance(here, int) else None

    def _list(self) -> None:
        if self._directory is None or self.app.reading is None:
            return
        shown = self._directory.matching(self.filter.value)
        everybody = len(self._directory.contacts)
        self.header.where = directory_where(len(shown), everybody, len(self.marked))
        if shown:
            keys = [contact.id for contact in shown]
            row = partial(self._row, shown, self._network, frozenset(self.marked))
            self.rows.show(Listing(keys, row, None))
        else:
            said = nobody_fits(self.filter.value) if everybody else nobody_yet()
            self.rows.show(Listing.of(Row(None, (Line(line),)) for line in said))
        self.refresh_bindings()

    def _row(
        self,
        shown: Sequence[Person],
        network: Network | None,
        marked: frozenset[int],
        index: int,
    ) -> Row:
        """A row as it was when the list was made: an old list is compared with a new one."""
        contact = shown[index]
        columns, glyphs = Columns.within(self.rows.size.width), self.app.glyphs
        line = directory_line(contact, network, columns, glyphs, marked=contact.id in marked)
        return Row(contact.id, (Line(*line),))

    def _brief(self) -> None:
        if self._network is None or not self.has_class("-broad"):
            return
        standing = self._network.standings.get(self._here or 0)
        if standing is None:
            self.pane.say(())
        else:
            self.pane.show(standing, self._network, self.app.glyphs)


def _ready(reading: Reading) -> Network:
    """The network with what a row asks of it worked out."""
    network = reading.network
    for contact in reading.book.contacts.values():
        directory_line(contact, network, Columns(10, 0, 0))
        break
    return network
