"""Today: the few people to reach out to, and why."""

import asyncio
from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar, Final

from textual import getters, on, work
from textual.binding import BindingType
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
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import joined, safe_text
from keepup_tui.ui.screens.today_answers import Answering
from keepup_tui.ui.screens.today_beside import doubt, gathering
from keepup_tui.ui.screens.today_calm import across, nobody
from keepup_tui.ui.screens.today_keys import BINDINGS, KEYS, Here, explains, why_not, works_on
from keepup_tui.ui.screens.today_notes import SPACIOUS, below, offer_leave
from keepup_tui.ui.screens.today_rows import Done, Met, Planned, Room, ToSort, rows_of
from keepup_tui.ui.screens.today_why import tell_why
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.brief_pane import BriefPane
from keepup_tui.ui.widgets.listing import Listing
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording import today as said
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.today_aside import NOBODY_ELSE
from keepup_tui.wording.today_told import plan_begun

REST: Final = 0.15
TEN_MINUTES: Final = 3


class Today(Answering):
    """The queue at the left, the brief of the one under the cursor at the right."""

    PLACE = "today"
    CSS_PATH = stylesheet("today")
    KEYS: ClassVar[tuple[str, ...]] = KEYS
    BINDINGS: ClassVar[list[BindingType]] = BINDINGS
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
        self._offset = 0
        self._more = 0
        self._before: set[int] = set()
        self._offering = True
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
        more = self._more if not self._offset else 0
        agenda = await asyncio.to_thread(agenda_of, reading, day, more)
        if reading is self.app.reading and day == self._date(reading):
            self.agenda = agenda
            self.marked &= {nudge.contact_id for nudge in agenda.queue.nudges}
            self._show(without(agenda, self.leaving))
            self._look_at_more(agenda)
            await asyncio.to_thread(getattr, reading, "names")

    def _look_at_more(self, agenda: Agenda) -> None:
        """Moves on to the first of those who were asked for."""
        shown = [nudge.contact_id for nudge in agenda.queue.nudges]
        came = [key for key in shown if self._before and key not in self._before]
        if came:
            self._before = set()
            self.rows.move_to(came[0])

    def lay_out(self) -> None:
        if self.agenda:
            self._show()

    def expect_done(self, contact_ids: tuple[int, ...]) -> None:
        if self.agenda and not self._offset:
            written = set(contact_ids) - self.leaving
            self._show(without(self.agenda, {*contact_ids, *self.leaving}, written))

    def stand_by(self) -> None:
        self._show()

    def aimed_at(self) -> tuple[Nudge, ...]:
        rows = self.agenda.queue.nudges if self.agenda else ()
        aim: set[int | None] = {*self.marked} or {self._contact_id()}
        return tuple(nudge for nudge in rows if nudge.contact_id in aim)

    @property
    def contact(self) -> Contact | None:
        contact_id = self._contact_id()
        return None if contact_id is None else self.app.book.contacts.get(contact_id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        here = self._here()
        if action == "explain":
            return explains(str(parameters[0]), here)
        if not works_on(action, here):
            return False
        if action == "more":
            return self._offset == 0
        if action == "leave":
            return bool(self._offering and self.agenda and self.agenda.silent)
        if action == "back":
            return bool(self._offset or self.marked or self.has_class("-brief"))
        return super().check_action(action, parameters)

    def _here(self) -> Here:
        row = self.rows.key if self.is_mounted and self.rows.is_mounted else None
        return Here(row, self._offset == 0, bool(self.marked))

    def offers(self, name: str) -> bool:
        if explains(name.removeprefix("today."), self._here()):
            return False
        return name != "today.more" or self._can_wait

    def action_explain(self, _: str) -> None:
        self.app.say(why_not(self._here()))

    @property
    def _can_wait(self) -> bool:
        return bool(self.agenda and self.agenda.queue.held_back)

    @on(RowList.Moved)
    def _moved(self) -> None:
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._rested)

    def _rested(self) -> None:
        self.refresh_bindings()
        self._brief()

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        if self.to_sort():
            self.action_sort()
        if self.met():
            self.action_follow_up()
        contact_id = self._contact_id()
        if contact_id is not None:
            self.app.open_contact(contact_id)

    @work(exclusive=True, group="why")
    async def action_why(self) -> None:
        contact_id = self._contact_id()
        if contact_id is not None and self.agenda is not None:
            await tell_why(self.app, self.agenda, contact_id, self._more)

    def action_brief(self) -> None:
        self.toggle_class("-brief")
        (self.pane if self.has_class("-brief") else self.rows).focus()
        self.refresh_bindings()

    def action_more(self) -> None:
        if self.agenda is None or not self._can_wait:
            self.app.say(NOBODY_ELSE)
            return
        self._more += TEN_MINUTES
        self._before = {nudge.contact_id for nudge in self.agenda.queue.nudges}
        self._again()

    def action_mark(self) -> None:
        if isinstance(self.rows.key, int):
            self.marked ^= {self.rows.key}
            self._show()
            self.rows.action_down()

    def action_day(self, step: int) -> None:
        self._offset += step
        self._again()

    def action_back(self) -> None:
        if self.has_class("-brief"):
            self.action_brief()
        elif self.marked:
            self.marked.clear()
            self._show()
        else:
            self._offset = 0
            self._again()

    @work(exclusive=True, group="answer")
    async def action_leave(self) -> None:
        if self.agenda and self.agenda.silent and await offer_leave(self.app, *self.agenda.silent):
            self._offering = False
            self._show()

    @work(group="line")
    async def action_correct(self) -> None:
        here = self.rows.key
        if isinstance(here, Done) and here.interaction_id is not None:
            await self.app.correct_line(here.interaction_id)

    @work(group="line")
    async def action_tell(self) -> None:
        here = self.rows.key
        if isinstance(here, Planned) and self.agenda:
            plan = self.app.book.plans[here.plan_id]
            await self.app.write_line(plan_begun(plan, self.agenda.network))

    def _again(self) -> None:
        if self.app.reading:
            self.paint(self.app.reading)
        self.refresh_bindings()

    def _date(self, reading: Reading) -> date:
        return reading.day.date + timedelta(days=self._offset)

    def _contact_id(self) -> int | None:
        here = self.rows.key
        if isinstance(here, Done | Planned):
            return here.contact_id
        return here if isinstance(here, int) else None

    def _show(self, expected: Agenda | None = None) -> None:
        agenda = expected or self.agenda
        assert agenda is not None
        room = Room(*self.rows.size, spacious=self.app.size.height >= SPACIOUS)
        calm = () if agenda.queue.nudges else nobody(agenda, self.app.glyphs)
        listing = rows_of(agenda, self.app.glyphs, room, self.marked, self._waiting(), calm)
        self.rows.show(listing)
        self._be_calm(() if self.rows.keys else calm)
        known = None if self._offset else self.app.reading
        lines = below(agenda, known, self.app.size, len(self.marked), offering=self._offering)
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
        return self.app.reading.waiting if self.app.reading and not self._offset else ()

    def to_sort(self) -> Waiting | None:
        """The line of the inbox under the cursor."""
        here = self.rows.key
        if not isinstance(here, ToSort):
            return None
        return next((one for one in self._waiting() if one.entry.id == here.entry_id), None)

    def met(self) -> EventSheet | None:
        here = self.rows.key
        if not isinstance(here, Met) or self.agenda is None:
            return None
        return next((sheet for sheet in self.agenda.told.met if sheet.met.id == here.met_id), None)

    def _brief(self) -> None:
        if self.agenda is None:
            return
        contact_id = self._contact_id()
        standing = self.agenda.network.standings.get(contact_id or 0)
        if standing is not None:
            self.pane.show(standing, self.agenda.network, self.app.glyphs)
            return
        if to_sort := self.to_sort():
            self.pane.say(doubt(to_sort, self.app.book, self.agenda.today))
        elif met := self.met():
            self.pane.say(gathering(met, self.app.book, self.agenda.today))
