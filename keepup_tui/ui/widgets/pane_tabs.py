"""The names of a screen's panes in one line, and what the pane shows; a click goes there."""

from collections.abc import Sequence
from typing import Final

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.spans import Role
from keepup_tui.wording.width import cell_width

GAP: Final = 2
BETWEEN: Final = 6
HERE: Final = "bold underline $leaf"


class PaneTabs(Widget):
    """The present pane bold and underlined; at the right how it is shown."""

    class Chosen(Message):
        """A name was clicked."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(self) -> None:
        super().__init__(id="tabs")
        self._names: Sequence[str] = ()
        self._here = ""
        self._ways: Sequence[str] = ()
        self._way = ""
        self._starts: dict[int, str] = {}

    def show(self, names: Sequence[str], here: str, ways: Sequence[str], way: str) -> None:
        """Shows other names, `here` the present pane and `way` the present one of `ways`."""
        told = (names, here, ways, way)
        if told != (self._names, self._here, self._ways, self._way):
            self._names, self._here, self._ways, self._way = told
            self.refresh()

    def render(self) -> Content:
        parts: list[Content] = []
        start = 0
        self._starts = {}
        for name in self._names:
            self._starts[start] = name
            parts += [safe_text(name).stylize(HERE if name == self._here else "$dim")]
            parts.append(safe_text(" " * GAP))
            start += cell_width(name) + GAP
        ways = " · ".join(self._ways)
        if start + BETWEEN + cell_width(ways) <= self.content_size.width:
            parts.append(safe_text(" " * BETWEEN))
            for number, way in enumerate(self._ways):
                style: Role = "plain" if way == self._way else "faint"
                parts.append(safe_text((("faint", " · " if number else ""), (style, way))))
        return Content("").join(parts)

    def on_click(self, event: events.Click) -> None:
        column = event.get_content_offset_capture(self).x
        for start, name in reversed(self._starts.items()):
            if column >= start:
                self.post_message(self.Chosen(name))
                return
