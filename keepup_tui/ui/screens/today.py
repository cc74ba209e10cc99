"""Today: the few people to reach out to, and why."""

from collections.abc import Iterable
from typing import ClassVar

from textual import getters
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.row_list import RowList


class Today(Page):
    PLACE = "today"
    CSS_PATH = [stylesheet("today")]
    KEYS: ClassVar[tuple[str, ...]] = (
        "today.done",
        "log",
        "today.snooze",
        "today.skip",
        "today.why",
        "open",
        "find",
        "undo",
        "help",
    )
    rows = getters.query_one("#rows", RowList)
    brief = getters.query_one("#brief-text", Static)
    status = getters.query_one("#status", Static)

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="today"):
            yield RowList(id="rows")
            with VerticalScroll(id="brief", classes="pane"):
                yield Static(id="brief-text")
        yield Static(id="status", classes="status")

    def paint(self, reading: Reading) -> None:
        pass
