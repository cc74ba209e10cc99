"""The composer: one line that says what happened, over the screen below."""

from typing import ClassVar, Final

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen

from keepup_tui.domain.names import Names
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.drafting import Drafting
from keepup_tui.ui.keys import key
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.line_box import LineBox, Typed
from keepup_tui.ui.widgets.preview import Preview
from keepup_tui.wording.spans import Spans, plain

TITLE: Final = plain("Log")


class Composer(ModalScreen[Typed | None]):
    """A line to write; None where it was left as it is."""

    CSS_PATH = stylesheet("composer")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Leave; what is typed stays as a draft", "composer.leave"),
    ]
    app = getters.app(Desk)

    def __init__(
        self,
        text: str = "",
        *,
        title: Spans = TITLE,
        ticks: tuple[tuple[Spans, bool], ...] = (),
        drafting: Drafting | None = None,
    ) -> None:
        """`ticks` are reasons to answer, each set or not; `drafting` keeps what is typed."""
        super().__init__()
        self._text = text
        self._title = title
        self._ticks = ticks
        self._drafting = drafting

    def compose(self) -> ComposeResult:
        day = self.app.clock(self.app.book)
        names = self.app.reading.names if self.app.reading else Names({})
        yield LineBox(
            TypedLine(names, day.date),
            self._text,
            title=self._title,
            leave="esc keep as draft" if self._drafting else "esc back",
            preview=Preview(),
            ticks=self._ticks,
        )

    @on(LineBox.Changed)
    def _changed(self, message: LineBox.Changed) -> None:
        if self._drafting:
            self._drafting.type(message.text)

    @on(LineBox.Ready)
    def _ready(self, message: LineBox.Ready) -> None:
        nothing = not message.typed.line and not self._ticks
        self.dismiss(None if nothing else message.typed)

    async def action_leave(self) -> None:
        if self._drafting:
            await self._drafting.keep_now()
        self.dismiss(None)
