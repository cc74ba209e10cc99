"""The circles, to put people into one or take them out."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from keepup_tui.actions.gather import NewCircle, gather, let_go
from keepup_tui.actions.records import drop_record
from keepup_tui.domain.cadence_words import BadCadence
from keepup_tui.domain.circle_words import circle_said
from keepup_tui.domain.records import Circle
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Question
from keepup_tui.ui.forms.records import correct_record
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.directory import circle_row, who
from keepup_tui.wording.spans import Spans, plain

NEW: Final = "new"
HINT: Final[Spans] = (("dim", "mentors, every quarter · alumni, twice a year · old team"),)
MOST_ROWS: Final = 14
KEYS: Final = ("enter in or out", "n new", "e edit", "X remove", "esc back")


class CircleChoice(ModalScreen[int | str | None]):
    """Each circle with its cadence, and whether the people are in it; dismissed with its id."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("n", "new", "new", "Name a new circle", "circles.new"),
        key("e", "edit", "edit", "Its name, cadence and channel", "circles.edit"),
        key("X", "remove", "remove", "Remove the circle; its people stay", "circles.remove"),
        key("escape", "leave", "back", "Leave without choosing", "circles.leave"),
    ]
    app = getters.app(Desk)
    rows = getters.query_one(RowList)

    def __init__(self, contact_ids: Sequence[int]) -> None:
        super().__init__()
        self._ids = contact_ids

    def compose(self) -> ComposeResult:
        with Vertical(id="float") as box:
            box.border_title = safe_text((("plain", "Circles for "), *self._who()))
            box.border_subtitle = key_line(KEYS, self.app.size.width)
            yield RowList(id="answers")

    def on_mount(self) -> None:
        self._show()

    def _show(self) -> None:
        circles = sorted(self.app.book.circles.values(), key=lambda row: row.name.casefold())
        rows = [self._row(circle) for circle in circles]
        rows.append(Row(NEW, (Line((("key", "n "), ("dim", "a new circle"))),)))
        self.rows.styles.height = min(len(rows), MOST_ROWS)
        self.rows.show(Listing.of(rows))

    def _row(self, circle: Circle) -> Row:
        within = [key for key in self._ids if is_in(self.app, key, circle.id)]
        part = len(within) / len(self._ids) if self._ids else 0
        return Row(circle.id, (Line(*circle_row(circle, part, self.app.glyphs)),))

    def _who(self) -> Spans:
        contacts = self.app.book.contacts
        return who([contacts[key].name for key in self._ids if key in contacts])

    @on(RowList.Chosen)
    def _chosen(self, message: RowList.Chosen) -> None:
        if isinstance(message.key, int | str):
            self.dismiss(message.key)

    def action_new(self) -> None:
        self.dismiss(NEW)

    @work(exclusive=True)
    async def action_edit(self) -> None:
        if isinstance(self.rows.key, int):
            await correct_record(self.app, ("circles", self.rows.key))
            self._show()

    @work(exclusive=True)
    async def action_remove(self) -> None:
        if isinstance(self.rows.key, int):
            await self.app.carry_out(drop_record("circles", self.rows.key))
            self._show()

    def action_leave(self) -> None:
        self.dismiss(None)


def is_in(app: Desk, contact_id: int, circle_id: int) -> bool:
    """Whether a contact is in a circle."""
    contact = app.book.contacts.get(contact_id)
    return contact is not None and any(place.id == circle_id for place in contact.circles)


async def sort_into_circle(app: Desk, contact_ids: Sequence[int]) -> bool:
    """Asks for a circle and puts the contacts there, or takes them out where all are in."""
    circles = app.book.circles
    chosen = await app.push_screen_wait(CircleChoice(contact_ids)) if circles else NEW
    if chosen is None:
        return False
    if isinstance(chosen, int):
        everybody = all(is_in(app, key, chosen) for key in contact_ids)
        verb = let_go(contact_ids, chosen) if everybody else gather(contact_ids, chosen)
        return await app.carry_out(verb) is not None
    said: str | None = ""
    hint = HINT
    while said is not None:
        said = await app.push_screen_wait(Question(plain("New circle"), hint, said))
        if said is None:
            break
        try:
            name, cadence = circle_said(said)
        except BadCadence as error:
            hint = (("clay", f"{error}."),)
            continue
        if await app.carry_out(gather(contact_ids, NewCircle(name, cadence))) is not None:
            return True
        hint = HINT
    return False
