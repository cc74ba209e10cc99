"""A question with what it is about above its answers."""

from textual import events
from textual.widgets import Static

from keepup_tui.ui.floating import LEAST, Choice, T
from keepup_tui.ui.safe_text import joined
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.wording.spans import Spans

Answers = list[tuple[str, Spans, Spans, T]]


class About(Static):
    """What a question is about; the answers have the lines it leaves them."""

    def on_resize(self, event: events.Resize) -> None:
        if isinstance(self.screen, Asking):
            self.screen.fit(event.size.height)


class Asking(Choice[T]):
    """Some lines to read, then the answers to choose from."""

    CSS_PATH = stylesheet("floating")

    def __init__(self, title: Spans, lines: tuple[Spans, ...], answers: "Answers[T]") -> None:
        super().__init__(title, answers)
        self._lines = lines

    def on_mount(self) -> None:
        super().on_mount()
        if self._lines:
            about = About(joined(*self._lines), id="about")
            about.styles.max_height = max(LEAST, self.app.size.height // 2)
            self.query_one("#float").mount(about, before=0)
