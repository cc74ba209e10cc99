"""Words in a pane, wrapped to its width; a change repaints only the cells that differ."""

from collections.abc import Iterator

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from keepup_tui.ui.hanging import hanging
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Spans


class CardPane(ScrollView, can_focus=True):
    """Lines to read; they scroll where there are more than fit."""

    class LaidOut(Message):
        """The words were laid out in another size."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._lines: tuple[Spans, ...] = ()
        self._strips: list[Strip] = []

    def say(self, lines: tuple[Spans, ...]) -> None:
        """Shows other lines from their beginning."""
        if lines == self._lines:
            return
        self._lines = lines
        self.scroll_to(y=0, animate=False, force=True)
        self.lay_out()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return sum(1 for _ in self.pieces(width))

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        row = y + self.scroll_offset.y
        if row >= len(self._strips):
            return Strip.blank(width, self.rich_style)
        strip = self._strips[row]
        last = list(strip)[-1].style if strip.cell_length else self.rich_style
        return strip.extend_cell_length(width, last).simplify()

    def on_resize(self) -> None:
        self.lay_out()
        self.refresh()
        self.post_message(self.LaidOut())

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._strips = self._wrapped()
        self.refresh()

    def pieces(self, width: int) -> Iterator[Content]:
        """What is shown, a line each, none wider than `width`."""
        for line in self._lines:
            yield from map(safe_text, hanging(safe_spans(line), width))

    def lay_out(self) -> None:
        """Lays the words out anew and repaints the cells that differ."""
        before, self._strips = self._strips, self._wrapped()
        self.set_reactive(ScrollView.virtual_size, Size(self.size.width, len(self._strips)))
        first = self.scroll_offset.y
        for y in range(first, first + self.size.height):
            old, new = _at(before, y), _at(self._strips, y)
            if old != new:
                start = _same_start(old, new)
                end = max(old.cell_length, new.cell_length)
                self.refresh(Region(start, y - first, max(1, end - start), 1))

    def _wrapped(self) -> list[Strip]:
        width = self.size.width
        if width < 1:
            return []
        base = self.visual_style
        strips = []
        for piece in self.pieces(width):
            said = piece.rstrip().render(base, "", self._get_style)
            segments = [Segment(text, style.rich_style) for text, style in said if text]
            strips.append(Strip(segments).simplify())
        return strips


def _at(strips: list[Strip], y: int) -> Strip:
    return strips[y] if y < len(strips) else Strip([])


def _same_start(old: Strip, new: Strip) -> int:
    """The first cell from which two strips may differ, at the bound of a segment."""
    same = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        same += one.cell_length
    return same
