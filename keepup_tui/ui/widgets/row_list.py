"""A list of rows that repaints only what changed, however long it is."""

from collections.abc import Callable
from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.strip import Strip

from keepup_tui.ui.theme import STYLES
from keepup_tui.ui.widgets.listing import NOTHING, Key, Line, Listing
from keepup_tui.ui.widgets.row_line import GAP, between, fewest
from keepup_tui.wording.glyphs import FANCY, PLAIN
from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Role, Spans
from keepup_tui.wording.width import fit, spans_width

MARGIN: Final = 2
BAR: Final = "▎"


Below = Callable[[int], Spans]


def nothing(_: int) -> Spans:
    """No word about what is below."""
    return ()


class RowList(ScrollView, can_focus=True):
    """Rows under a cursor: a soft band, with a bar at its left while nothing floats above it.

    New rows keep the cursor on the row with its key, or where that was, and the scroll.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "down", "down", show=False, id="list.down", tooltip="The next row"),
        Binding("k,up", "up", "up", show=False, id="list.up", tooltip="The row before"),
        Binding("g,home", "first", "first", show=False, id="list.first", tooltip="The first row"),
        Binding("G,end", "last", "last", show=False, id="list.last", tooltip="The last row"),
        Binding(
            "ctrl+d,pagedown", "half(1)", "on", show=False, id="list.on", tooltip="Half a page on"
        ),
        Binding(
            "ctrl+u,pageup", "half(-1)", "back", show=False, id="list.back", tooltip="Half back"
        ),
        Binding("enter", "choose", "open", show=False, id="list.choose", tooltip="Open the row"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"row-list--cursor"}

    class Moved(Message):
        """The cursor stands on another row, `key` None where there is none."""

        def __init__(self, source: "RowList", key: Key | None) -> None:
            super().__init__()
            self.source, self.key = source, key

        @property
        def control(self) -> "RowList":
            return self.source

    class Chosen(Message):
        """Enter or a double click on a row."""

        def __init__(self, source: "RowList", key: Key) -> None:
            super().__init__()
            self.source, self.key = source, key

        @property
        def control(self) -> "RowList":
            return self.source

    class Resized(Message):
        """The list has another size: what was fitted to it is to be fitted anew."""

    def __init__(self, *, id: str | None = None, below: Below = nothing) -> None:  # noqa: A002
        """`below` says in the last line how many rows the list goes on for."""
        super().__init__(id=id)
        self._listing = NOTHING
        self._cursor: int | None = None
        self._styles: dict[tuple[Role, bool], Style] = {}
        self._below = below

    @property
    def key(self) -> Key | None:
        """The key of the row under the cursor."""
        return None if self._cursor is None else self._listing.keys[self._cursor]

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of all rows the cursor can stand on, in their order."""
        return tuple(key for key in self._listing.keys if key is not None)

    def show(self, listing: Listing) -> None:
        """Shows other rows, repainting the lines that differ."""
        old, self._listing = self._listing, listing
        was, stood = self.key_in(old), self._cursor
        found = None if was is None else listing.find(was)
        if found is None and stood is not None:
            near = min(stood, len(listing) - 1)
            found = listing.next_place(near, 1)
            found = listing.next_place(near, -1) if found is None else found
        self._cursor = listing.next_place(0, 1) if found is None else found
        self.set_reactive(ScrollView.virtual_size, Size(self.size.width, listing.height))
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True)
        self._repaint_difference(old, stood)
        if self.key != was:
            self.post_message(self.Moved(self, self.key))

    def key_in(self, listing: Listing) -> Key | None:
        """The key that the cursor stood on in `listing`."""
        if self._cursor is None or self._cursor >= len(listing):
            return None
        return listing.keys[self._cursor]

    def move_to(self, key: Key) -> None:
        """Puts the cursor on the row with this key, where there is one."""
        self._put(self._listing.find(key))

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if y == self._sight(self.scroll_offset.y):
            said = self._below(self._hidden(self.scroll_offset.y + y))
            return self._strip(Line(said), width, under=False)
        found = self._listing.at_line(y + self.scroll_offset.y)
        if found is None:
            return Strip.blank(width, self.rich_style)
        index, number = found
        row = self._listing.row(index)
        return self._strip(row.lines[number], width, under=self._is_under(index))

    def on_mount(self) -> None:
        self.app.screen_change_signal.subscribe(self, self._is_covered_or_not)

    def notify_style_update(self) -> None:
        self._styles.clear()
        super().notify_style_update()

    def on_resize(self) -> None:
        self.set_reactive(ScrollView.virtual_size, Size(self.size.width, self._listing.height))
        self._scroll_to_cursor()
        self.post_message(self.Resized())

    def on_click(self, event: events.Click) -> None:
        found = self._listing.at_line(event.y + self.scroll_offset.y)
        if found is None or self._listing.keys[found[0]] is None:
            return
        event.stop()
        self._put(found[0])
        if event.chain == 2:
            self.action_choose()

    def action_down(self) -> None:
        self._step(1)

    def action_up(self) -> None:
        self._step(-1)

    def action_first(self) -> None:
        self._put(self._listing.next_place(0, 1))

    def action_last(self) -> None:
        self._put(self._listing.next_place(len(self._listing) - 1, -1))

    def action_half(self, way: int) -> None:
        if self._cursor is None:
            return
        line = self._listing.top(self._cursor) + way * max(1, self.size.height // 2)
        found = self._listing.at_line(min(max(line, 0), self._listing.height - 1))
        if found:
            ahead = self._listing.next_place(found[0], way)
            self._put(self._listing.next_place(found[0], -way) if ahead is None else ahead)

    def action_choose(self) -> None:
        if self.key is not None:
            self.post_message(self.Chosen(self, self.key))

    def _step(self, way: int) -> None:
        if self._cursor is not None:
            self._put(self._listing.next_place(self._cursor + way, way))

    def _put(self, index: int | None) -> None:
        if index is None or index == self._cursor:
            self._scroll_to_cursor()
            return
        if not self._repaint_required and self not in self.screen._dirty_widgets:
            self._exchange_repaint_regions()  # a layout painted what is still noted as due
        old, self._cursor = self._cursor, index
        for place in (old, index):
            if place is not None:
                self._refresh_row(place)
        self._scroll_to_cursor()
        self.post_message(self.Moved(self, self.key))

    def _refresh_row(self, index: int) -> None:
        top = self._listing.top(index)
        self.refresh_lines(top, self._listing.top(index + 1) - top)

    def _scroll_to_cursor(self) -> None:
        """Keeps the cursor in sight; at an edge the list goes on by half its height."""
        if self._cursor is None or not self.size.height:
            return
        top, end = self._listing.top(self._cursor), self._listing.top(self._cursor + 1)
        while top and self._listing.keys[self._listing.at_line(top - 1)[0]] is None:  # type: ignore[index]
            top -= 1
        half = self.size.height // 2
        first = self.scroll_offset.y
        if top < first:
            self.scroll_to(y=max(0, end - half), animate=False, force=True)
        elif end > first + self._sight(first):
            self.scroll_to(y=min(top, end - half), animate=False, force=True)

    def _is_under(self, index: int) -> bool:
        return index == self._cursor

    def _is_covered_or_not(self, _: Screen[object]) -> None:
        if self._cursor is not None and self._cursor < len(self._listing):
            self._refresh_row(self._cursor)

    def _sight(self, first: int) -> int:
        """How many lines show rows, the first of them being `first`; one may say what is below."""
        goes_on = self._below is not nothing and self._listing.height > first + self.size.height
        return self.size.height - goes_on

    def _hidden(self, line: int) -> int:
        """How many rows lie wholly or partly from `line` on."""
        found = self._listing.at_line(line)
        after = self._listing.keys[found[0] :] if found else ()
        return sum(1 for key in after if key is not None)

    def _repaint_difference(self, old: Listing, stood: int | None) -> None:
        if self.size.height == 0:
            return
        first = self.scroll_offset.y
        for y in range(first, first + self.size.height):
            if _line_of(old, y, stood) != _line_of(self._listing, y, self._cursor):
                self.refresh_line(y)

    def _strip(self, line: Line, width: int, *, under: bool) -> Strip:
        left, right = safe_spans(line.left), safe_spans(line.right)
        room = max(1, width - MARGIN - 1)
        right = fit(right, max(1, room // 2, room - spans_width(left) - 1))
        tight = spans_width(left) + 1 + spans_width(right) == room
        room_left = room - spans_width(right) - ((1 if tight else GAP) if right else 0)
        left = fit(left, room_left)
        left += between(line.between, room_left - spans_width(left))
        gap = room - spans_width(left) - spans_width(right)
        first: Role = left[0][0] if left else "plain"
        margin: Spans = (("leaf", f" {self._bar()}"),) if under else ((first, "  "),)
        spans = (*margin, *left, ("plain", " " * max(0, gap)), *right, ("plain", " "))
        segments = [Segment(text, self._style(role, under)) for role, text in fewest(spans)]
        return Strip(segments).adjust_cell_length(width, self._style("plain", under))

    def _bar(self) -> str:
        if self.app.screen is not self.screen:
            return " "
        return "|" if getattr(self.app, "glyphs", FANCY) is PLAIN else BAR

    def _style(self, role: Role, under: bool) -> Style:
        style = self._styles.get((role, under))
        if style is None:
            base = self.get_visual_style("row-list--cursor") if under else self.visual_style
            said = STYLES[role]
            visual = base + self.app.stylesheet.parse_style(said) if said else base
            style = self._styles[role, under] = visual.rich_style
        return style


def _line_of(listing: Listing, y: int, cursor: int | None) -> tuple[Line, bool] | None:
    found = listing.at_line(y)
    if found is None:
        return None
    index, number = found
    return listing.row(index).lines[number], index == cursor
