"""The line that filters a list as one types."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FilterField(Input):
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

    def __init__(self, hint: str) -> None:
        super().__init__(placeholder=hint, id="filter", compact=True, select_on_focus=False)
        self.cursor_blink = False

    def action_leave(self) -> None:
        self.post_message(self.Left())

    def action_clear(self) -> None:
        self.value = ""
        self.post_message(self.Left())
