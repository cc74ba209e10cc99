"""What Today shows: its list, the brief of the one under the cursor, the lines below."""

import asyncio
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from textual import getters, on, work
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.actions.inbox import Waiting
from keepup_tui.domain.event_sheet import EventSheet
from keepup_tui.domain.queue.nudges import Nudge
from keepup_tui.domain.records import Contact
from keepup_tui.ui.agenda import Agenda, agenda_of, without
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import joined, safe_text
from keepup_tui.ui.screens.today_beside import doubt, gathering
from keepup_tui.ui.screens.today_calm import across, nobody
from keepup_tui.ui.screens.today_notes import SPACIOUS, below
from keepup_tui.ui.screens.today_rows import Done, Met, Planned, Room, ToSort, rows_of
from keepup_tui.ui.widgets.brief_pane import BriefPane
from keepup_tui.ui.widgets.listing import Listing
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording import today as said
from keepup_tui.wording.spans import Spans

REST: Final = 0.15


class Agended(Page):
    """The part of Today that is seen: an agenda as rows, with what is known of the one meant.

    `marked` people are answered together; `leaving` are those whose answer is on its way to the
    document.
    """

    app = getters.app(Logbook)
    rows = getters.query_one("#rows", RowList)
    pane = getters.query_one(BriefPane)
    status = getters.query_one("#status", Static)
    calm = getters.query_one("#calm", Static)

    def __init__(self) -> None:
        super().__init__()
        self.agenda: Agenda | None = None
        self.marked: set[int] = set()
        self.leaving: set[int] = set()
        self.days_on = 0
        self.more = 0
        self.seen_before: set[int] = set()
        self.offering = True
        self._resting: Timer | None = None

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="today"):
            yield RowList(id="rows", below=said.more_below)
            yield BriefPane(id="brief", classes="pane")
            yield Static(id="calm")
        yield Static(id="status", classes="status")

    def paint(self, reading: Reading) -> None:
        looking = self.app.only_looking
        self.header.where = said.header(self._date(reading), reading.day.date, only_looking=looking)
        if reading.trouble:
            self.agenda = None
            self.rows.show(Listing.of(()))
            self._be_calm((reading.trouble,))
            self.status.update(safe_text(()))
            return
        self._work_out(reading)

    @work(exclusive=True, group="queue")
    async def _work_out(self, reading: Reading) -> None:
        day = self._date(reading)
        more = self.more if not self.days_on else 0
        agenda = await asyncio.to_thread(agenda_of, reading, day, more)
        if reading is self.app.reading and day == self._date(reading):
            self.agenda = agenda
            self.marked &= {nudge.contact_id for nudge in agenda.queue.nudges}
            self.show_agenda(without(agenda, self.leaving))
            self._look_at_more(agenda)
            await asyncio.to_thread(getattr, reading, "names")

    def _look_at_more(self, agenda: Agenda) -> None:
        """Moves on to the first of those who were asked for."""
        shown = [nudge.contact_id for nudge in agenda.queue.nudges]
        came = [key for key in shown if self.seen_before and key not in self.seen_before]
        if came:
            self.seen_before = set()
            self.rows.move_to(came[0])

    def lay_out(self) -> None:
        if self.agenda:
            self.show_agenda()

    def expect_done(self, contact_ids: tuple[int, ...]) -> None:
        if self.agenda and not self.days_on:
            written = set(contact_ids) - self.leaving
            self.show_agenda(without(self.agenda, {*contact_ids, *self.leaving}, written))

    def stand_by(self) -> None:
        """Nothing came of what was expected: shows what is so."""
        self.show_agenda()

    def aimed_at(self) -> tuple[Nudge, ...]:
        """The marked rows, else the one under the cursor."""
        rows = self.agenda.queue.nudges if self.agenda else ()
        aim: set[int | None] = {*self.marked} or {self.contact_id}
        return tuple(nudge for nudge in rows if nudge.contact_id in aim)

    @property
    def contact(self) -> Contact | None:
        contact_id = self.contact_id
        return None if contact_id is None else self.app.book.contacts.get(contact_id)

    @on(RowList.Moved)
    def _moved(self) -> None:
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._rested)

    def _rested(self) -> None:
        self.refresh_bindings()
        self._brief()

    def look_again(self) -> None:
        """Works out anew what there is to show: another day, or more people."""
        if self.app.reading:
            self.paint(self.app.reading)
        self.refresh_bindings()

    def _date(self, reading: Reading) -> date:
        return reading.day.date + timedelta(days=self.days_on)

    @property
    def contact_id(self) -> int | None:
        """The contact of the row under the cursor."""
        here = self.rows.key
        if isinstance(here, Done | Planned):
            return here.contact_id
        return here if isinstance(here, int) else None

    def show_agenda(self, expected: Agenda | None = None) -> None:
        """Shows the agenda, or what is `expected` of it once an answer is written."""
        agenda = expected or self.agenda
        assert agenda is not None
        room = Room(*self.rows.size, spacious=self.app.size.height >= SPACIOUS)
        calm = () if agenda.queue.nudges else nobody(agenda, self.app.glyphs)
        listing = rows_of(agenda, self.app.glyphs, room, self.marked, self._waiting(), calm)
        self.rows.show(listing)
        self._be_calm(() if self.rows.keys else calm)
        known = None if self.days_on else self.app.reading
        offering = self.offering and not self.app.only_looking
        lines = below(agenda, known, self.app.size, len(self.marked), offering=offering)
        self.status.update(joined(*lines))
        self.refresh_bindings()
        self._brief()

    def _be_calm(self, lines: tuple[Spans, ...]) -> None:
        """Says `lines` across where there is no row; the list comes back where there are none."""
        had_rows = not self.has_class("-calm")
        self.set_class(bool(lines), "-calm")
        if lines:
            self.calm.update(joined(*across(lines)))
        elif not had_rows:
            self.rows.focus()

    def _waiting(self) -> tuple[Waiting, ...]:
        return self.app.reading.waiting if self.app.reading and not self.days_on else ()

    def to_sort(self) -> Waiting | None:
        """The line of the inbox under the cursor."""
        here = self.rows.key
        if not isinstance(here, ToSort):
            return None
        return next((one for one in self._waiting() if one.entry.id == here.entry_id), None)

    def met(self) -> EventSheet | None:
        """The event under the cursor."""
        here = self.rows.key
        if not isinstance(here, Met) or self.agenda is None:
            return None
        return next((sheet for sheet in self.agenda.told.met if sheet.met.id == here.met_id), None)

    def _brief(self) -> None:
        if self.agenda is None:
            return
        contact_id = self.contact_id
        standing = self.agenda.network.standings.get(contact_id or 0)
        if standing is not None:
            self.pane.show(standing, self.agenda.network, self.app.glyphs)
            return
        if to_sort := self.to_sort():
            self.pane.say(doubt(to_sort, self.app.book, self.agenda.today))
        elif met := self.met():
            self.pane.say(gathering(met, self.app.book, self.agenda.today))
