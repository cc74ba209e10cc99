"""What floats above a screen: a question with a few answers, or one line to type."""

from typing import ClassVar, Generic, TypeVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.spans import Spans

T = TypeVar("T")


class Choice(ModalScreen[T | None], Generic[T]):
    """A few answers to choose from, each with its key; None where it was left with escape."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Leave without choosing", "choice.leave"),
    ]
    rows = getters.query_one(RowList)

    def __init__(self, title: Spans, answers: list[tuple[str, Spans, Spans, T]]) -> None:
        """`answers`: the key (or nothing), what it says, what aligns right, what it means."""
        super().__init__()
        self._title = title
        self._answers = answers

    def compose(self) -> ComposeResult:
        with Vertical(id="float") as box:
            box.border_title = safe_text(self._title)
            box.border_subtitle = key_line(("enter choose", "esc back"), self.app.size.width)
            rows = RowList(id="answers")
            rows.styles.height = len(self._answers)
            yield rows

    def on_mount(self) -> None:
        made = []
        for number, (pressed, said, right, _) in enumerate(self._answers):
            left: Spans = (("key", f"{pressed or ' '}"), ("plain", "  "), *said)
            made.append(Row(number, (Line(left, right),)))
        self.rows.show(Listing.of(made))

    def on_key(self, event: events.Key) -> None:
        for label, _, _, meaning in self._answers:
            if label and event.character == label:
                event.stop()
                self.dismiss(meaning)
                return

    @on(RowList.Chosen)
    def _chosen(self, message: RowList.Chosen) -> None:
        if isinstance(message.key, int):
            self.dismiss(self._answers[message.key][3])

    def action_leave(self) -> None:
        self.dismiss(None)


class Question(ModalScreen[str | None]):
    """One line to type; None where it was left with escape."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Leave without an answer", "question.leave"),
    ]
    field = getters.query_one(Input)

    def __init__(self, title: Spans, hint: Spans = (), text: str = "") -> None:
        super().__init__()
        self._title, self._hint, self._text = title, hint, text

    def compose(self) -> ComposeResult:
        with Vertical(id="float") as box:
            box.border_title = safe_text(self._title)
            box.border_subtitle = key_line(("enter keep", "esc back"), self.app.size.width)
            field = Input(self._text, compact=True)
            field.cursor_blink = False
            yield field
            if self._hint:
                yield Static(safe_text(self._hint), id="hint")

    @on(Input.Submitted)
    def _typed(self, message: Input.Submitted) -> None:
        self.dismiss(message.value.strip() or None)

    def action_leave(self) -> None:
        self.dismiss(None)


class Telling(ModalScreen[None]):
    """Some lines to read; any of enter, escape or q puts them away."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,enter,q,w", "leave", "back", "Back to the screen below", "telling.leave"),
        key("j", "down", "down", "On by a line", "telling.down"),
        key("k", "up", "up", "Back by a line", "telling.up"),
    ]
    card = getters.query_one(CardPane)
    box = getters.query_one("#float", Vertical)

    def __init__(self, title: Spans, lines: tuple[Spans, ...]) -> None:
        super().__init__()
        self._title, self._lines = title, lines

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="telling") as box:
            box.border_title = safe_text(self._title)
            card = CardPane()
            card.say(self._lines)
            yield card

    def on_mount(self) -> None:
        self.card.focus()

    def on_resize(self) -> None:
        self.card.styles.max_height = self.size.height - (2 if self.has_class("-low") else 4)

    @on(CardPane.LaidOut)
    def _say_keys(self) -> None:
        keys = ("j k scroll", "esc back") if self.card.max_scroll_y else ("esc back",)
        self.box.border_subtitle = key_line(keys, self.app.size.width)

    def action_down(self) -> None:
        self.card.scroll_relative(y=1, animate=False)

    def action_up(self) -> None:
        self.card.scroll_relative(y=-1, animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)
