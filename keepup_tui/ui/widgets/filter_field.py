"""The line that filters a list as one types."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from keepup_tui.ui.widgets.hinted import Hinted


class FilterField(Hinted):
    """Enter or down leave it for the list, escape also clears it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,down", "leave", "list", show=False, id="filter.leave", tooltip="To the list"
        ),
        Binding(
            "escape", "clear", "clear", show=False, id="filter.clear", tooltip="Clear, to the list"
        ),
    ]

    class Left(Message):
        """It was left for the list."""

    def __init__(self, hint: str, rows: str) -> None:
        """`rows` is the id of the list it filters."""
        super().__init__("", hint, id="filter")
        self._rows = rows

    def action_leave(self) -> None:
        self.screen.set_focus(self.screen.query_one(f"#{self._rows}"))
        self.post_message(self.Left())

    def action_clear(self) -> None:
        self.value = ""
        self.action_leave()
