"""The garden's beds: a plant a person, walked through in two dimensions."""

from collections.abc import Sequence
from typing import ClassVar, Final, NamedTuple

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.widgets.row_list import BAR
from keepup_tui.wording.glyphs import FANCY, PLAIN
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.width import fit

LEFT: Final = 4
STEP: Final = 3
MARGIN: Final = 2
BAR_PLAIN: Final = "|"


class Plant(NamedTuple):
    """A sign in its colour, and whom it stands for."""

    contact_id: int
    sign: Span


class Plot(NamedTuple):
    """A bed: its heading and its plants."""

    heading: Spans
    plants: Sequence[Plant]


class Spot(NamedTuple):
    """A place in the garden: which bed, which plant in it."""

    bed: int
    plant: int


class Plots(ScrollView, can_focus=True):
    """Beds below one another; the cursor is a band of three cells with the plant in bold."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "right",
            "walk(1)",
            "walk",
            key_display="arrows",
            id="garden.on",
            tooltip="The next plant",
        ),
        Binding("left", "walk(-1)", "back", show=False, id="garden.back", tooltip="The one before"),
        Binding("down,j", "row(1)", "down", show=False, id="garden.down", tooltip="The row below"),
        Binding("up,k", "row(-1)", "up", show=False, id="garden.up", tooltip="The row above"),
        Binding("g,home", "end(0)", "first", show=False, id="garden.first", tooltip="The first"),
        Binding("G,end", "end(-1)", "last", show=False, id="garden.last", tooltip="The last"),
        Binding("ctrl+d,pagedown", "row(4)", "on", show=False, id="garden.far", tooltip="Far down"),
        Binding("ctrl+u,pageup", "row(-4)", "up", show=False, id="garden.high", tooltip="Far up"),
        Binding(
            "enter", "choose", "open", key_display="enter", id="garden.open", tooltip="Open them"
        ),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"plots--cursor"}

    class Moved(Message):
        """The cursor stands on another plant."""

    class Chosen(Message):
        """Enter or a double click on a plant."""

        def __init__(self, contact_id: int) -> None:
            super().__init__()
            self.contact_id = contact_id

    def __init__(self, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._plots: Sequence[Plot] = ()
        self._spaced = False
        self._below: Sequence[Spans] = ()
        self._lines: list[Spans | list[Spot]] = []
        self._at: Spot | None = None

    @property
    def contact_id(self) -> int | None:
        """Whose plant is under the cursor."""
        return None if self._at is None else self._plant(self._at).contact_id

    def show(self, plots: Sequence[Plot], below: Sequence[Spans], *, spaced: bool) -> None:
        """Shows other beds, and lines below them; the cursor stays with its contact."""
        was = self.contact_id
        bed = self._at.bed if self._at else 0
        self._plots, self._below, self._spaced = plots, below, spaced
        spots = [Spot(b, p) for b, plot in enumerate(plots) for p in range(len(plot.plants))]
        same = [spot for spot in spots if self._plant(spot).contact_id == was]
        same.sort(key=lambda spot: spot.bed != bed)
        self._at = same[0] if same else (spots[0] if spots else None)
        self._lay_out()
        self.refresh()
        self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        row = y + self.scroll_offset.y
        line = self._lines[row] if row < len(self._lines) else ()
        spans: list[Span] = []
        if isinstance(line, list):
            spans.append(("plain", " " * (LEFT - 1)))
            spans += map(self._spot, line)
        else:
            spans = [("plain", " " * MARGIN), *fit(line, max(1, width - MARGIN))]
        base = self.visual_style
        cursor = self.get_visual_style("plots--cursor")
        segments: list[Segment] = []
        under = self._at if isinstance(line, list) and self._at in line else None
        for number, (role, text) in enumerate(spans):
            here = under is not None and number == 1 + line.index(under)
            style = base + cursor if here else base
            said = safe_text(((role, text),)).render(style, "", self._style_of)
            segments += [Segment(piece, each.rich_style) for piece, each in said if piece]
        return Strip(segments).adjust_cell_length(width, self.rich_style)

    def on_resize(self) -> None:
        self._lay_out()

    def on_click(self, event: events.Click) -> None:
        row = event.y + self.scroll_offset.y
        line = self._lines[row] if row < len(self._lines) else ()
        place = (event.x - LEFT + 1) // STEP
        if isinstance(line, list) and 0 <= place < len(line):
            self._go(line[place])
            if event.chain == 2:
                self.action_choose()

    def action_walk(self, way: int) -> None:
        spots = [spot for line in self._lines if isinstance(line, list) for spot in line]
        if self._at in spots:
            place = spots.index(self._at) + way
            self._go(spots[min(max(place, 0), len(spots) - 1)])

    def action_row(self, way: int) -> None:
        rows = [line for line in self._lines if isinstance(line, list)]
        here = next((number for number, row in enumerate(rows) if self._at in row), None)
        if here is None or self._at is None:
            return
        column = rows[here].index(self._at)
        row = rows[min(max(here + way, 0), len(rows) - 1)]
        self._go(row[min(column, len(row) - 1)])

    def action_end(self, place: int) -> None:
        rows = [line for line in self._lines if isinstance(line, list)]
        if rows:
            self._go(rows[place][place])

    def action_choose(self) -> None:
        if self.contact_id is not None:
            self.post_message(self.Chosen(self.contact_id))

    def _plant(self, spot: Spot) -> Plant:
        return self._plots[spot.bed].plants[spot.plant]

    def _spot(self, spot: Spot) -> Span:
        role, sign = self._plant(spot).sign
        before = (BAR_PLAIN if self._is_plain else BAR) if spot == self._at else " "
        return role, f"{before}{sign} "

    @property
    def _is_plain(self) -> bool:
        return getattr(self.app, "glyphs", FANCY) is PLAIN

    def _style_of(self, said: str | Style) -> Style:
        return self.app.stylesheet.parse_style(said) if isinstance(said, str) else said

    def _lay_out(self) -> None:
        across = max(1, (self.size.width - LEFT) // STEP)
        lines: list[Spans | list[Spot]] = []
        for number, plot in enumerate(self._plots):
            if lines and self._spaced:
                lines.append(())
            lines.append(plot.heading)
            spots = [Spot(number, place) for place in range(len(plot.plants))]
            lines += [spots[start : start + across] for start in range(0, len(spots), across)]
        if self._below:
            lines += [(), *self._below]
        self._lines = lines
        self.virtual_size = Size(self.size.width, len(lines))

    def _go(self, spot: Spot) -> None:
        if spot == self._at:
            return
        old, self._at = self._at, spot
        for one in (old, spot):
            place = self._where(one) if one else None
            if place:
                row, column = place
                self.refresh(Region(LEFT - 1 + column * STEP, row - self.scroll_offset.y, STEP, 1))
        self._scroll_to_cursor()
        self.post_message(self.Moved())

    def _where(self, spot: Spot) -> tuple[int, int] | None:
        for row, line in enumerate(self._lines):
            if isinstance(line, list) and spot in line:
                return row, line.index(spot)
        return None

    def _scroll_to_cursor(self) -> None:
        place = self._where(self._at) if self._at else None
        if place is None or not self.size.height:
            return
        row, first, height = place[0], self.scroll_offset.y, self.size.height
        if row - 1 < first:
            self.scroll_to(y=max(0, row - height // 2), animate=False, force=True)
        elif row >= first + height:
            self.scroll_to(y=row - height // 2, animate=False, force=True)
