"""A longer text over the screen below, to be scrolled."""

from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.wording.spans import Spans


class ReadingPane(ModalScreen[None]):
    """Lines to read; escape, enter or q puts them away."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,enter,q", "leave", "back", "Back to the screen below", "reading.leave"),
        key("j", "down", "down", "A line on", "reading.down"),
        key("k", "up", "up", "A line back", "reading.up"),
    ]
    card = getters.query_one(CardPane)

    def __init__(self, title: Spans, lines: tuple[Spans, ...]) -> None:
        super().__init__()
        self._title, self._lines = title, lines

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="wide") as box:
            box.border_title = safe_text(self._title)
            box.border_subtitle = safe_text((("dim", "j k scroll   esc back"),))
            card = CardPane()
            card.styles.height = len(self._lines)
            yield card

    def on_mount(self) -> None:
        self.card.say(self._lines)
        self.card.focus()

    def action_down(self) -> None:
        self.card.scroll_relative(y=1, animate=False)

    def action_up(self) -> None:
        self.card.scroll_relative(y=-1, animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)
