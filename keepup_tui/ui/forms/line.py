"""One field of a form: its name, where one types, and below it what is wrong."""

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from keepup_tui.domain.fields import NAMES_CONTACT
from keepup_tui.ui.forms.completing import Completing, among, somebody
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.ui.safe_text import safe_in_place, safe_text
from keepup_tui.ui.widgets.hinted import Hinted
from keepup_tui.wording.fields import hint, label


class One(Hinted):
    """A field of one line."""

    def __init__(self, text: str, empty: str, suggester: Completing | None) -> None:
        super().__init__(safe_in_place(text), empty, suggester=suggester)

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(safe_in_place(" ".join(event.text.split())))


class Lines(TextArea):
    """A field of several lines, as high as what stands in it; up and down lead out of it."""

    def __init__(self, text: str, empty: str) -> None:
        super().__init__(text, compact=True, highlight_cursor_line=False, placeholder=empty)
        self.cursor_blink = False
        self.match_cursor_bracket = False

    def get_line(self, line_index: int) -> Text:
        return Text(safe_in_place(self.document.get_line(line_index)), end="", no_wrap=True)

    def action_cursor_up(self, select: bool = False) -> None:
        if self.cursor_at_first_line and not select:
            self.screen.focus_previous()
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        if self.cursor_at_last_line and not select:
            self.screen.focus_next()
        else:
            super().action_cursor_down(select)


class FieldLine(Horizontal):
    """A field of a sheet; what is typed goes there and is checked at once."""

    class Typed(Message):
        """The text of the field is another one."""

    def __init__(self, sheet: Sheet, field: str, also: tuple[str, ...] = ()) -> None:
        """`also` are words to offer where the field has none of its own."""
        super().__init__(id=f"field-{field.replace('.', '-')}")
        self.sheet = sheet
        self.field = field
        self._also = also
        self._trouble: Static | None = None
        self.where: One | Lines = self._field()

    def compose(self) -> ComposeResult:
        said = label(self.sheet.fields[self.field])
        yield Static(safe_text((("faint", said),)), classes="label")
        yield self.where

    def _field(self) -> One | Lines:
        known = hint(self.sheet.fields[self.field], ahead=self.field in self.sheet.ahead)
        shown = known or ", ".join(self.sheet.words(self.field))
        text = self.sheet.texts[self.field]
        if self.sheet.has_lines(self.field):
            return Lines(text, shown)
        return One(text, shown, self._suggester())

    def _suggester(self) -> Completing | None:
        spec = self.sheet.fields[self.field]
        if self.field in NAMES_CONTACT:
            return Completing(somebody(self.sheet.names), many=spec.many)
        words = self.sheet.words(self.field) or self._also
        return Completing(among(words), many=spec.many) if words else None

    def put(self, text: str) -> None:
        """Puts a text in, as if it had been typed."""
        if isinstance(self.where, One):
            self.where.value = safe_in_place(text)
            self.where.cursor_position = len(text)
        else:
            self.where.text = text

    def complete(self) -> None:
        """Completes what is begun at the end of the field."""
        if not isinstance(self.where, Input) or not isinstance(self.where.suggester, Completing):
            return
        done = self.where.suggester.completed(self.where.value)
        if done is not None and self.where.cursor_position == len(self.where.value):
            self.where.value = done
            self.where.cursor_position = len(done)

    def on_input_changed(self, message: Input.Changed) -> None:
        message.stop()
        self._take(message.value)

    def on_text_area_changed(self, message: TextArea.Changed) -> None:
        message.stop()
        self._take(message.text_area.text)

    def _take(self, text: str) -> None:
        if text == safe_in_place(self.sheet.texts[self.field]):
            return
        self.sheet.type(self.field, text)
        self.check()
        self.post_message(self.Typed())

    def check(self) -> None:
        """Says below the field what is wrong with it now."""
        wrong = self.sheet.wrong(self.field)
        if self._trouble is None:
            if not wrong or self.parent is None:
                return
            self._trouble = Static(classes="trouble")
            self.screen.query_one("#fields").mount(self._trouble, after=self)
        self._trouble.display = bool(wrong)
        self._trouble.update(safe_text((("clay", wrong),)))
