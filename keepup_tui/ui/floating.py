"""What floats above a screen: a question with a few answers, or one line to type."""

from typing import ClassVar, Final, Generic, TypeVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.ui.hanging import hanging
from keepup_tui.ui.key_line import WIDEST, key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_line import GAP
from keepup_tui.ui.widgets.row_list import MARGIN, RowList
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import spans_width

T = TypeVar("T")
AROUND: Final = 7
SHORT: Final = 20
LEAST: Final = 3


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
            yield RowList(id="answers")

    def on_mount(self) -> None:
        self.listing = Listing.of(self._row(number) for number in range(len(self._answers)))
        self.fit()
        self.rows.show(self.listing)

    def fit(self, above: int = 0) -> None:
        """Gives the answers the lines there are besides those `above` them."""
        around = 2 if self.app.size.height < SHORT else 4
        room = max(LEAST, self.app.size.height - around - above)
        self.rows.styles.height = min(self.listing.height, room)

    def _row(self, number: int) -> Row:
        """An answer; what it says goes on below where there is no room for it on one line."""
        pressed, said, right, _ = self._answers[number]
        room = min(self.app.size.width, WIDEST) - AROUND - MARGIN
        left: Spans = (("key", pressed or " "), ("plain", "  "), *said)
        if spans_width(left) + GAP + spans_width(right) <= room:
            return Row(number, (Line(left, right),))
        first, *more = hanging(left, max(1, room - spans_width(right) - GAP))
        if len(more) <= 1 and spans_width(right) <= room // 2:
            return Row(number, (Line(first, right), *map(Line, more)))
        below: Spans = (("plain", "   "), *right)
        return Row(number, tuple(map(Line, (*hanging(left, room), *hanging(below, room)))))

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
            field = Input(self._text, compact=True, select_on_focus=False)
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
