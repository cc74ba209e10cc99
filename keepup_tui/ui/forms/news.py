"""News of somebody: what changed, and the steps that follow, seen before they are kept."""

from asyncio import to_thread
from datetime import date
from typing import ClassVar, Final

from msgspec import structs
from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from keepup_tui.actions.apply_news import apply_news
from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import News, Step
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import AROUND
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.records import LAYOUTS, sheet_for, show
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.ui.hanging import hanging
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import joined, safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_line import GAP
from keepup_tui.ui.widgets.row_list import MARGIN, RowList
from keepup_tui.wording.following import following, step_row
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.width import spans_width

MOST_ROWS: Final = 12
TAKEN: Final = 4
WIDEST: Final = 76
ROOMY: Final = 64
KEYS: Final = ("enter keep", "e edit", "X drop", "esc back")
NO_STEPS: Final = ("enter keep", "esc back")
Steps = tuple[Step, ...]


class Following(ModalScreen[Steps | None]):
    """The steps of a piece of news, to be changed or dropped; None where it was left."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "keep", "keep", "Keep the news with these steps", "following.keep"),
        key("e", "edit", "edit", "Another day, intent or words", "following.edit"),
        key("X,space", "drop", "drop", "Leave this step out, or take it in", "following.drop"),
        key("escape", "leave", "back", "Back to the news; nothing is kept", "following.leave"),
    ]
    app = getters.app(Desk)
    rows = getters.query_one(RowList)

    def __init__(self, news: News, steps: Steps) -> None:
        super().__init__()
        self._news = news
        self._steps = list(steps)
        self._left_out: set[int] = set()

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="wide") as box:
            box.border_title = safe_text("What follows")
            keys = KEYS if self._steps else NO_STEPS
            box.border_subtitle = key_line(keys, self.app.size.width)
            contacts = self.app.book.contacts
            names = [contacts[key].name for key in self._news.contact_ids if key in contacts]
            said = following(self._news, names, self._today, steps=bool(self._steps))
            yield Static(joined(*said), id="about")
            rows = RowList(id="answers")
            rows.can_focus = rows.display = bool(self._steps)
            yield rows

    def on_mount(self) -> None:
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return bool(self._steps) or action not in {"edit", "drop"}

    @property
    def _today(self) -> date:
        return self.app.clock(self.app.book).date

    @property
    def _is_small(self) -> bool:
        return self.app.size.width < ROOMY

    def _show(self) -> None:
        listing = Listing.of(self._row(number) for number in range(len(self._steps)))
        self.rows.styles.height = min(listing.height, MOST_ROWS, self.size.height - TAKEN)
        self.rows.show(listing)

    def _row(self, number: int) -> Row:
        step = self._steps[number]
        many = len(self._news.contact_ids) > 1
        contact = self.app.book.contacts.get(step.contact_id) if many else None
        dropped = number in self._left_out
        alike = [(each.contact_id, each.intent) for each in self._steps[:number]]
        left, right = step_row(
            step,
            self._news.kind,
            contact,
            self._today,
            dropped=dropped,
            place=alike.count((step.contact_id, step.intent)),
        )
        right = right[:1] if self._is_small else right
        room = min(self.app.size.width, WIDEST) - AROUND - MARGIN - GAP - spans_width(right)
        first, *more = hanging(left, room)
        return Row(number, (Line(first, right), *map(Line, more)))

    @on(RowList.Chosen)
    def action_keep(self) -> None:
        kept = (step for number, step in enumerate(self._steps) if number not in self._left_out)
        self.dismiss(tuple(kept))

    def action_drop(self) -> None:
        if isinstance(self.rows.key, int):
            self._left_out ^= {self.rows.key}
            self._show()

    @work(exclusive=True)
    async def action_edit(self) -> None:
        number = self.rows.key
        if not isinstance(number, int):
            return
        sheet = await sheet_for(self.app, "steps", structs.asdict(self._steps[number]))

        async def keep(done: Sheet) -> bool:
            change = done.change(self._steps[number])
            self._steps[number] = change.applied(self._steps[number])
            return True

        first = LAYOUTS["steps"].first
        await show(self.app, RecordForm(plain("A step"), sheet, keep, first=first))
        self._show()

    def action_leave(self) -> None:
        self.dismiss(None)


async def tell_news(app: Desk, contact_ids: tuple[int, ...]) -> bool:
    """Asks for a piece of news, shows what follows, and keeps both; whether it did."""
    day = app.clock(app.book)
    sheet = await sheet_for(app, "news", {"contact_ids": contact_ids, "on": day.date})
    sheet.about = f"news {contact_ids}"

    async def keep(done: Sheet) -> bool:
        values = {name: value for name, value in done.values().items() if value is not None}
        news = News(**values)
        reading = app.reading
        network = reading.network if reading else Network(app.book, day)
        steps = await to_thread(steps_of, news, network)
        kept = await app.push_screen_wait(Following(news, steps))
        return kept is not None and await app.carry_out(apply_news(news, kept)) is not None

    contacts = app.book.contacts
    names = listed([contacts[key].name for key in contact_ids])
    title: Spans = (("plain", f"News of {names}" if names else "News of your own"),)
    layout = LAYOUTS["news"]
    first = (*layout.first, *layout.more)
    return await show(app, RecordForm(title, sheet, keep, first=first))
