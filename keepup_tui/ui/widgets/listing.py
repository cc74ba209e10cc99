"""What a row list shows: rows of one line or more, some of which the cursor can stand on."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from keepup_tui.wording.spans import Spans

Key = Hashable


class Line(NamedTuple):
    """One line of a row: words at the left, what aligns right, and more where there is room."""

    left: Spans
    right: Spans = ()
    between: Spans = ()


class Row(NamedTuple):
    """Some lines that belong together; without a key the cursor passes them by."""

    key: Key | None
    lines: tuple[Line, ...]


class Listing:
    """The rows of a list, by number; what is not on screen need not be made."""

    def __init__(
        self, keys: Sequence[Key | None], row: Callable[[int], Row], heights: Sequence[int] | None
    ) -> None:
        """`row` makes the row with a number, `heights` are the rows' lines (None: one each)."""
        self.keys = keys
        self.row = row
        self._tops = None if heights is None else [0, *accumulate(heights)]
        self._place: dict[Key, int] | None = None

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Listing":
        """A listing of rows that are made already."""
        made = tuple(rows)
        return cls([row.key for row in made], made.__getitem__, [len(row.lines) for row in made])

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def height(self) -> int:
        """The lines of all rows together."""
        return self.top(len(self.keys))

    def top(self, index: int) -> int:
        """The first line of the row with this number."""
        return index if self._tops is None else self._tops[index]

    def at_line(self, y: int) -> tuple[int, int] | None:
        """The number of the row that has line `y`, and which of its lines that is."""
        if not 0 <= y < self.height:
            return None
        if self._tops is None:
            return y, 0
        index = bisect_right(self._tops, y) - 1
        return index, y - self._tops[index]

    def find(self, key: Key) -> int | None:
        """The number of the row with this key."""
        if self._place is None:
            self._place = {key: index for index, key in enumerate(self.keys) if key is not None}
        return self._place.get(key)

    def next_place(self, index: int, step: int) -> int | None:
        """The nearest row for the cursor from `index` on, in the direction of `step`."""
        while 0 <= index < len(self.keys):
            if self.keys[index] is not None:
                return index
            index += step
        return None


NOTHING = Listing((), lambda _: Row(None, ()), None)
