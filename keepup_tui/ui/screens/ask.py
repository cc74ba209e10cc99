"""One line, asked for in a panel above the screen."""

from collections.abc import Callable
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.float import Float
from keepup_tui.wording.spans import Spans, plain

Understand = Callable[[str], tuple[bool, Spans]]
"""Says of a line whether it will do, and how it is understood or what is wrong with it."""


def anything(line: str) -> tuple[bool, Spans]:
    """Any line that is not blank will do."""
    return bool(line.strip()), ()


class Ask(ModalScreen[str]):
    """A question for one line; dismissed with the line, or None.

    Below the line stands how it is understood, as it is typed.
    """

    CSS_PATH = [stylesheet("dialogs")]
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "leave", "Answer nothing", "ask.leave")
    ]
    line = getters.query_one(Input)
    heard = getters.query_one("#heard", Static)

    def __init__(
        self,
        title: str | Spans,
        about: str | Spans = "",
        *,
        line: str = "",
        understand: Understand = anything,
    ) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._line = line
        self._understand = understand

    def compose(self) -> ComposeResult:
        with Float(self._title, (("enter", "keep"), ("esc", "leave"))):
            if self._about:
                yield Static(safe_text(self._about), classes="about")
            field = Input(self._line, select_on_focus=False)
            field.cursor_blink = False
            yield field
            yield Static(id="heard", classes="about")

    def on_mount(self) -> None:
        self._say(self._line)

    @on(Input.Changed)
    def _typed(self, typed: Input.Changed) -> None:
        self._say(typed.value)

    @on(Input.Submitted)
    def _submitted(self, given: Input.Submitted) -> None:
        will_do, said = self._understand(given.value)
        if will_do:
            self.dismiss(given.value.strip())
        else:
            self.heard.update(safe_text(said or plain("Write something, or leave with esc.")))

    def _say(self, line: str) -> None:
        self.heard.update(safe_text(self._understand(line)[1] if line.strip() else ()))

    def action_leave(self) -> None:
        self.dismiss(None)
