"""After an event: everybody met there, to mark, and a word to each who is marked."""

from collections.abc import Sequence
from typing import ClassVar, Final, NamedTuple

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.actions.follow_up_all import follow_up_all
from keepup_tui.domain.event_sheet import EventSheet, event_sheets
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.hinted import Hinted
from keepup_tui.ui.widgets.listing import Key, Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.event_sheet import NOTHING, event_row, met_row, waiting_words
from keepup_tui.wording.spans import Span, Spans, plain

MOST_ROWS: Final = 12
AROUND: Final = 5
WIDEST: Final = 76
KEYS: Final = ("enter follow up", "space mark", "a all", "tab words", "esc back")


class FollowUp(NamedTuple):
    """Whom to write to, and what was said to each of them."""

    contact_ids: tuple[int, ...]
    text: str


class EventSheetScreen(ModalScreen[FollowUp | None]):
    """Everybody who waits for a word after one event; None where it was left with escape."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("space", "mark", "mark", "Follow up with this person, or not", "event.mark"),
        key("a", "mark_all", "all", "Mark everybody, or nobody", "event.all"),
        key("tab", "turn", "words", "From the people to the words and back", "event.words"),
        key("escape", "leave", "back", "Leave; nothing is written", "event.leave"),
    ]
    app = getters.app(Desk)
    rows = getters.query_one(RowList)
    field = getters.query_one(Input)

    def __init__(self, sheet: EventSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._marked: set[int] = set()

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="wide") as box:
            box.border_title = safe_text("Follow up after an event")
            box.border_subtitle = key_line(KEYS, self.app.size.width, WIDEST)
            today = self.app.clock(self.app.book).date
            yield Static(safe_text(waiting_words(self._sheet, today)), id="about")
            yield RowList(id="answers")
            yield Hinted("", "a line for each, if you like: mailed the slides")

    def on_mount(self) -> None:
        self._show()
        self.rows.focus()

    def action_mark(self) -> None:
        if isinstance(self.rows.key, int):
            self._marked ^= {self.rows.key}
            self._show()
            self.rows.action_down()

    def action_mark_all(self) -> None:
        everybody = set(self._sheet.waiting)
        self._marked = set() if self._marked == everybody else everybody
        self._show()

    def action_turn(self) -> None:
        self.set_focus(self.field if self.rows.has_focus else self.rows)

    def action_leave(self) -> None:
        self.dismiss(None)

    @on(RowList.Chosen)
    @on(Input.Submitted)
    def _follow_up(self) -> None:
        """With those marked, else with the one under the cursor."""
        chosen: set[Key | None] = {*self._marked} or {self.rows.key}
        ids = tuple(key for key in self._sheet.waiting if key in chosen)
        if ids:
            self.dismiss(FollowUp(ids, self.field.value))

    def _show(self) -> None:
        contacts = self.app.book.contacts
        known = [key for key in self._sheet.waiting if key in contacts]
        rows = [self._row(key) for key in known]
        self.rows.styles.height = min(len(rows), MOST_ROWS, self.size.height - AROUND)
        self.rows.show(Listing.of(rows))

    def _row(self, contact_id: int) -> Row:
        name, work = met_row(self.app.book.contacts[contact_id])
        marked = contact_id in self._marked
        sign: Span = ("key", self.app.glyphs.helped) if marked else ("plain", " ")
        return Row(contact_id, (Line((sign, ("plain", " "), *name), work),))


async def follow_up_event(app: Desk, sheet: EventSheet | None = None) -> bool:
    """Asks with whom after `sheet`, or which event first; whether anything was written."""
    if sheet is None:
        reading = app.reading
        sheet = await _which(app, event_sheets(reading.network) if reading else ())
    if sheet is None:
        return False
    chosen = await app.push_screen_wait(EventSheetScreen(sheet))
    if chosen is None:
        return False
    return await app.carry_out(follow_up_all(chosen.contact_ids, chosen.text)) is not None


async def _which(app: Desk, sheets: Sequence[EventSheet]) -> EventSheet | None:
    if len(sheets) < 2:
        if not sheets:
            app.say(plain(NOTHING))
        return sheets[0] if sheets else None
    today = app.clock(app.book).date
    answers: list[tuple[str, Spans, Spans, EventSheet]] = [
        (str(number) if number < 10 else "", *event_row(sheet, today), sheet)
        for number, sheet in enumerate(sheets, 1)
    ]
    return await app.push_screen_wait(Choice(plain("Which event?"), answers))
