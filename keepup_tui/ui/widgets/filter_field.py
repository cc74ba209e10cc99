"""The line that filters a list as one types."""

from typing import ClassVar, Final

from textual.binding import Binding, BindingType
from textual.events import Key
from textual.message import Message

from keepup_tui.ui.widgets.hinted import Hinted

AT_ONCE: Final = frozenset({"enter", "down"})


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

    class Missed(Message):
        """A key that reached it after it was left: it was meant for what comes next."""

        def __init__(self, pressed: str, character: str | None) -> None:
            super().__init__()
            self.pressed, self.character = pressed, character

    class Left(Message):
        """It was left for the list."""

    def __init__(self, hint: str, rows: str) -> None:
        """`rows` is the id of the list it filters."""
        super().__init__("", hint, id="filter")
        self._rows = rows

    def on_key(self, event: Key) -> None:
        """Leaves it at once, so that the keys of the same burst are for the list."""
        if self.screen.focused is not self:
            self.post_message(self.Missed(event.key, event.character))
        elif event.key in AT_ONCE:
            self.action_leave()
        else:
            return
        event.stop()
        event.prevent_default()

    def action_leave(self) -> None:
        self.screen.set_focus(self.screen.query_one(f"#{self._rows}"))
        self.post_message(self.Left())

    def action_clear(self) -> None:
        self.value = ""
        self.action_leave()
