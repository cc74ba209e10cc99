"""One of several, asked for in a panel above the screen."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Static

from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.float import Float
from keepup_tui.ui.widgets.listing import Key, Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.spans import Spans

_MOST_ROWS: Final = 12


class Choose(ModalScreen[Key]):
    """A question and its answers; dismissed with the chosen key, or None."""

    CSS_PATH = [stylesheet("dialogs")]
    AUTO_FOCUS = "RowList"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q", "leave", "leave", "Choose nothing", "choose.leave"),
        *(
            Binding(str(number), f"nth({number})", show=False, id=f"choose.{number}",
                    tooltip=f"Choose the row number {number}")
            for number in range(1, 10)
        ),
    ]  # fmt: skip
    rows = getters.query_one(RowList)

    def __init__(
        self, title: str | Spans, choices: Sequence[tuple[Key, Line]], about: str | Spans = ""
    ) -> None:
        """`choices` are keys with the line that says each; `about` stands above them."""
        super().__init__()
        self._title = title
        self._choices = choices
        self._about = about

    def compose(self) -> ComposeResult:
        with Float(self._title, (("enter", "choose"), ("esc", "leave"))):
            if self._about:
                yield Static(safe_text(self._about), classes="about")
            yield RowList()

    def on_mount(self) -> None:
        self.rows.styles.height = min(len(self._choices), _MOST_ROWS)
        self.rows.show(Listing.of(Row(name, (line,)) for name, line in self._choices))

    @on(RowList.Chosen)
    def _chosen(self, chosen: RowList.Chosen) -> None:
        self.dismiss(chosen.key)

    def action_nth(self, number: int) -> None:
        if number <= len(self._choices):
            self.dismiss(self._choices[number - 1][0])

    def action_leave(self) -> None:
        self.dismiss(None)
