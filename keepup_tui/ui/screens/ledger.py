"""Ledger, before it has been laid out."""

from collections.abc import Iterable

from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import safe_text


class Ledger(Page):
    PLACE = "ledger"

    def body(self) -> Iterable[Widget]:
        yield Static(safe_text("This bed has not been dug yet."), classes="empty")

    def paint(self, reading: Reading) -> None:
        people = len(reading.book.contacts)
        self.header.where = (("plain", "Ledger"), ("dim", f" · {people} people"))
