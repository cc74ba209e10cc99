"""The field of the quick-log line: each piece in its colour, wrapped where it is long."""

from collections.abc import Callable

from rich.style import Style
from rich.text import Text
from textual import events
from textual.widgets import TextArea

from keepup_tui.ui.safe_text import safe_in_place
from keepup_tui.ui.theme import STYLES
from keepup_tui.wording.spans import Role, Spans


class LineField(TextArea):
    """One line of text that wraps; it never holds a line end."""

    def __init__(self, text: str, painted: Callable[[str], Spans]) -> None:
        """`painted` gives the text in its roles."""
        super().__init__(text, soft_wrap=True, compact=True, highlight_cursor_line=False)
        self.cursor_blink = False
        self.match_cursor_bracket = False
        self._painted = painted
        self.move_cursor((0, len(text)))

    @property
    def cursor(self) -> int:
        """How many characters stand before the cursor."""
        return self.cursor_location[1]

    def put(self, text: str, cursor: int) -> None:
        """Replaces the whole text, the cursor standing after `cursor` characters."""
        self.replace(text, (0, 0), self.document.end)
        self.move_cursor((0, cursor))

    def paint_again(self) -> None:
        """Paints the same text anew: its pieces mean something else now."""
        self.notify_style_update()
        self.refresh()

    def action_cursor_line_start(self, select: bool = False) -> None:
        """Goes before all that is typed, however it wraps."""
        self.move_cursor((0, 0), select=select)

    def action_cursor_line_end(self, select: bool = False) -> None:
        """Goes after all that is typed."""
        self.move_cursor(self.document.end, select=select)

    def action_delete_to_start_of_line(self) -> None:
        """Clears all that stands before the cursor, however the line wraps."""
        self.delete((0, 0), self.cursor_location)

    def get_line(self, line_index: int) -> Text:
        spans = self._painted(self.document.get_line(line_index))
        parts = ((safe_in_place(text), self._style(role)) for role, text in spans)
        return Text.assemble(*parts, end="", no_wrap=True)

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self.insert(" ".join(event.text.split()))

    def _style(self, role: Role) -> Style:
        said = STYLES[role]
        if role == "name" or not said:
            return Style(bold=role == "name")
        style = self.app.stylesheet.parse_style(said)
        return Style(
            color=style.foreground.rich_color if style.foreground else None,
            bold=role in {"leaf", "key"},
        )
