"""A question with what it is about above its answers."""

from textual.widgets import Static

from keepup_tui.ui.floating import Choice, T
from keepup_tui.ui.safe_text import joined
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.wording.spans import Spans

Answers = list[tuple[str, Spans, Spans, T]]


class Asking(Choice[T]):
    """Some lines to read, then the answers to choose from."""

    CSS_PATH = stylesheet("floating")

    def __init__(self, title: Spans, lines: tuple[Spans, ...], answers: "Answers[T]") -> None:
        super().__init__(title, answers)
        self._lines = lines

    def on_mount(self) -> None:
        super().on_mount()
        if self._lines:
            self.query_one("#float").mount(Static(joined(*self._lines), id="about"), before=0)
