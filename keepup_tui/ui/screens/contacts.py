"""Contacts: everybody, filtered as you type."""

from asyncio import to_thread
from collections.abc import Iterable
from typing import ClassVar

from textual import getters, on, work
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input

from keepup_tui.domain.contacts import Directory
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact as Person
from keepup_tui.ui.keys import key
from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.importing import bring_in
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.listing import Key, Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.directory import Columns, directory_line, directory_where


class Contacts(Page):
    PLACE = "contacts"
    CSS_PATH = [stylesheet("contacts")]
    KEYS: ClassVar[tuple[str, ...]] = (
        "contacts.mark", "contacts.circles", "log", "contacts.edit", "contacts.import", "new",
        "find", "contacts.archive", "contacts.unite", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("space", "mark", "mark", "Mark this one, to act on several at once", "contacts.mark"),
        key("i", "bring_in", "import", "Bring in people from a file", "contacts.import"),
        key("slash", "find", "find", "Filter by what you type", "find"),
    ]
    rows = getters.query_one("#rows", RowList)
    filter = getters.query_one("#filter", Input)

    def __init__(self) -> None:
        super().__init__()
        self._directory: Directory | None = None
        self._network: Network | None = None
        self.marked: set[Key] = set()

    def body(self) -> Iterable[Widget]:
        field = Input(placeholder="/ finds a name, a circle, an organisation", id="filter")
        field.cursor_blink = False
        yield field
        yield RowList(id="rows")

    def paint(self, reading: Reading) -> None:
        self._directory = Directory(reading.book)
        self.marked &= set(reading.book.contacts)
        self._list()
        self._look_closer(reading)

    @work(exclusive=True, group="looking")
    async def _look_closer(self, reading: Reading) -> None:
        """Works out signs and last touches beside the event loop, then shows them."""
        self._network = await to_thread(lambda: reading.network)
        self._list()

    @on(RowList.Chosen)
    def _chosen(self, chosen: RowList.Chosen) -> None:
        if isinstance(chosen.key, int):
            self.app.push_screen(Contact(chosen.key))

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        self._list()
        self.rows.action_first()

    @on(Input.Submitted, "#filter")
    def _found(self) -> None:
        self.rows.focus()

    def action_find(self) -> None:
        self.filter.focus()

    @work(exclusive=True, group="asking")
    async def action_bring_in(self) -> None:
        await bring_in(self.app)

    def action_mark(self) -> None:
        if self.rows.key is not None:
            self.marked ^= {self.rows.key}
            self._list()
            self.rows.action_down()

    def _list(self) -> None:
        if self._directory is None or self.app.reading is None:
            return
        shown = self._directory.matching(self.filter.value)
        everybody = len(self._directory.contacts)
        self.header.where = directory_where(len(shown), everybody, len(self.marked))
        keys = [contact.id for contact in shown]
        self.rows.show(Listing(keys, lambda index: self._row(shown[index]), None))

    def _row(self, contact: Person) -> Row:
        columns = Columns.within(self.rows.size.width)
        marked = contact.id in self.marked
        line = Line(*directory_line(contact, self._network, columns, marked=marked))
        return Row(contact.id, (line,))
