"""Days in touch as a map, readable without colour."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.heat import WEEKS, Heat, year_by_month, year_by_week
from keepup_tui.wording.dates import MONTH_NAMES
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.spans import Role, Span, Spans, plain

_WEEKDAYS: Final = ("Mo", "", "We", "", "Fr", "", "Su")
_PARTS: Final = ("Mo", "We", "Fr")
_ROLES: Final[tuple[Role, ...]] = ("faint", "leaf", "leaf")
NOTHING: Final[tuple[Spans, ...]] = (plain("No day in touch is written down yet."),)


def small_map(days: Mapping[date, int], today: date, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """This year in four short lines: months across, the week in three parts down."""
    letters = " ".join(name[0] for name in MONTH_NAMES)
    rows = year_by_month(days, today.year, today)
    return (
        (("faint", "Touches this year"),),
        (("faint", f"   {letters}"),),
        *(
            (("faint", f"{label} "), *_cells(row, glyphs, " "))
            for label, row in zip(_PARTS, rows, strict=True)
        ),
    )


def heat_map(days: Mapping[date, int], today: date, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """Every year back to the first, this one first: weeks across, weekdays down."""
    if not days:
        return NOTHING
    lines: list[Spans] = []
    for year in range(today.year, min(days).year - 1, -1):
        lines += _year(days, year, today, glyphs)
    none, some, many = glyphs.heat
    lines.append((("dim", f"{none} a quiet day   {some} in touch   {many} in touch with many"),))
    return tuple(lines)


def _year(days: Mapping[date, int], year: int, today: date, glyphs: Glyphs) -> Iterator[Spans]:
    yield (("name", str(year)),)
    yield (("faint", f"   {_months(year)}"),)
    for label, row in zip(_WEEKDAYS, year_by_week(days, year, today), strict=True):
        yield (("faint", f"{label:<3}"), *_cells(row, glyphs, ""))
    yield ()


def _months(year: int) -> str:
    """The months' names above the weeks in which they begin."""
    first = date(year, 1, 1)
    monday = first - timedelta(days=first.weekday())
    line = [" "] * (WEEKS + 4)
    for month in range(1, 13):
        week = (date(year, month, 1) - monday).days // 7
        line[week : week + 3] = MONTH_NAMES[month - 1][:3]
    return "".join(line).rstrip()


def _cells(row: Sequence[Heat | None], glyphs: Glyphs, between: str) -> Spans:
    cells: list[Span] = []
    for heat in row:
        sign, role = (" ", "plain") if heat is None else (glyphs.heat[heat], _ROLES[heat])
        text = f"{between if cells else ''}{sign}"
        if cells and cells[-1][0] == role:
            cells[-1] = (cells[-1][0], cells[-1][1] + text)
        else:
            cells.append((role, text))  # type: ignore[arg-type]
    return tuple(cells)
