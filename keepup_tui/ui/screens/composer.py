"""The composer: one line that says what happened, and what it was understood to say."""

from collections.abc import Awaitable, Callable
from typing import Any, ClassVar, Final

from msgspec import Struct
from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from keepup_tui.domain.names import Names
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.drafting import Drafting
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.fields import Fields
from keepup_tui.ui.widgets.line_field import LineField
from keepup_tui.ui.widgets.preview import MARKS, Preview, offered
from keepup_tui.ui.widgets.ticks import Ticks
from keepup_tui.wording.preview import painted, trouble_said
from keepup_tui.wording.spans import Spans, plain

TITLE: Final = plain("Log")


class Typed(Struct, frozen=True):
    """A line ready to be kept: whom its names mean, the fields set by hand, the ticks set."""

    line: str
    chosen: dict[str, int]
    add_unknown: bool
    fields: dict[str, Any]
    ticked: tuple[int, ...]


Keep = Callable[[Typed], Awaitable[bool]]
"""Keeps what was typed; False where it could not, and the composer stays."""


class Composer(ModalScreen[bool]):
    """One line over the screen below; True where it was kept."""

    CSS_PATH = stylesheet("composer")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "save", "save", tooltip="Keep the line", id="composer.save", priority=True
        ),
        Binding(
            "tab",
            "complete",
            "complete",
            tooltip="Complete the name, or go on to the next field",
            id="composer.complete",
            priority=True,
        ),
        Binding("ctrl+o", "fields", "fields", tooltip="The same as fields", id="composer.fields"),
        Binding(
            "ctrl+n",
            "next_person",
            "other",
            tooltip="The next person that an ambiguous name can mean",
            id="composer.other",
            priority=True,
        ),
        Binding(
            "escape", "leave", "keep as draft", tooltip="Keep it as a draft", id="composer.leave"
        ),
    ]
    app = getters.app(Desk)
    field = getters.query_one(LineField)
    preview = getters.query_one(Preview)
    below = getters.query_one("#below", Static)
    box = getters.query_one("#composer", Vertical)
    ticks = getters.query_one(Ticks)
    fields = getters.query_one(Fields)

    def __init__(
        self,
        keep: Keep,
        text: str = "",
        *,
        title: Spans = TITLE,
        ticks: tuple[tuple[Spans, bool], ...] = (),
        drafting: Drafting | None = None,
    ) -> None:
        """`ticks` are reasons to answer, each set or not; `drafting` keeps what is typed."""
        super().__init__()
        self._keep = keep
        self._text = text
        self._title = title
        self._ticks = ticks
        self._drafting = drafting
        self._asked: str | None = None
        self._typed: TypedLine | None = None

    @property
    def typed(self) -> TypedLine:
        if self._typed is None:
            day = self.app.clock(self.app.book)
            self._typed = TypedLine(Names.of(self.app.book), day.date)
        return self._typed

    def compose(self) -> ComposeResult:
        with Vertical(id="composer") as box:
            box.border_title = safe_text(self._title)
            yield LineField(self._text, lambda text: painted(self.typed.type(text)))
            yield Ticks(self._ticks)
            yield Preview()
            yield Fields()
            yield Static(id="below")

    def on_mount(self) -> None:
        self.fields.display = False
        self.ticks.display = bool(self._ticks)
        self.field.focus()
        self._say_back()

    @on(TextArea.Changed)
    def _changed(self) -> None:
        self._asked = None
        self._say_back()
        if self._drafting:
            self._drafting.type(self.field.text)

    @on(TextArea.SelectionChanged)
    def _moved(self) -> None:
        self._offer()

    def action_complete(self) -> None:
        done = self.typed.complete(self.field.cursor) if self.field.has_focus else None
        if done is None:
            self.focus_next()
        else:
            self.field.put(done.text, done.cursor)

    def action_next_person(self) -> None:
        if self.typed.next_person():
            self.field.refresh()
            self._say_back()

    def action_fields(self) -> None:
        self.fields.display = not self.fields.display
        self.preview.display = not self.fields.display
        if self.fields.display:
            self.fields.read(self.typed.parsed)
        else:
            self.field.focus()

    @work(exclusive=True)
    async def action_save(self) -> None:
        line = self.field.text.strip()
        if not line and not self._ticks:
            self.dismiss(False)
            return
        trouble = self.typed.parsed.trouble if line else None
        wrong = self.fields.wrong()
        if wrong:
            self.below.update(safe_text((("clay", wrong),)))
            return
        if trouble and self._asked != line:
            self._asked = line
            self._ask()
            return
        add = trouble is not None and trouble.why == "unknown"
        fields = self.fields.values() if self.fields.display else {}
        typed = Typed(line, self.typed.chosen, add, fields, self.ticks.ticked)
        if await self._keep(typed):
            if self._drafting:
                await self._drafting.drop()
            self.dismiss(True)

    async def action_leave(self) -> None:
        if self._drafting:
            await self._drafting.keep_now()
        self.dismiss(False)

    def _say_back(self) -> None:
        self.typed.type(self.field.text)
        self.preview.show(self.typed)
        self._offer()
        other = self.typed.ambiguous
        keys = ["enter save", "ctrl+o fields"]
        keys += [f"ctrl+n other {other}"] if other else []
        keys.append("esc keep as draft" if self._drafting else "esc back")
        self.box.border_subtitle = safe_text((("dim", "   ".join(keys)),))

    def _offer(self) -> None:
        self.below.update(safe_text(offered(self.typed, self.field.cursor) or MARKS))

    def _ask(self) -> None:
        trouble = self.typed.parsed.trouble
        assert trouble is not None
        said = trouble_said(self.typed.parsed, self.typed.names)
        again: dict[str, str] = {
            "unknown": "; enter again adds them.",
            "ambiguous": "; ctrl+n chooses, enter again keeps it to sort later.",
        }
        rest = again.get(trouble.why, "; enter again keeps it to sort later.")
        self.below.update(safe_text((*said, ("dim", rest))))
