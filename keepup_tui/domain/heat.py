"""On which days you were in touch, over the years (G49)."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from math import ceil
from typing import Final, Literal

from keepup_tui.domain.network import Network
from keepup_tui.domain.touches import is_word_from_me

Heat = Literal[0, 1, 2]
"""A cell from none to many."""

WEEKS: Final = 53
MANY_A_DAY: Final = 3
MANY_A_MONTH: Final = 4
ABOVE: Final = 1.2
_PARTS: Final = ((0, 1), (2, 3), (4, 5, 6))


def days_in_touch(network: Network) -> Counter[date]:
    """How many words of yours each day saw, up to today."""
    return Counter(
        row.on
        for row in network.book.interactions.values()
        if row.on <= network.today and is_word_from_me(row)
    )


def year_by_week(days: Mapping[date, int], year: int, today: date) -> tuple[list[Heat | None], ...]:
    """The days of a year, a row a weekday, a column a week; None for days that are not of it."""
    first = date(year, 1, 1)
    monday = first - timedelta(days=first.weekday())
    rows: tuple[list[Heat | None], ...] = tuple([] for _ in range(7))
    for week in range(WEEKS + 1):
        for weekday in range(7):
            day = monday + timedelta(weeks=week, days=weekday)
            inside = day.year == year and day <= today
            rows[weekday].append(_heat(days.get(day, 0), MANY_A_DAY) if inside else None)
    return rows


def year_by_month(
    days: Mapping[date, int], year: int, today: date
) -> tuple[list[Heat | None], ...]:
    """A year in three rows, the week's beginning, middle and end; a column a month.

    Many is a fifth above the average of the cells that are not empty, at least four.
    """
    counts: Counter[tuple[int, int]] = Counter()
    for day, count in days.items():
        if day.year == year:
            part = next(place for place, part in enumerate(_PARTS) if day.weekday() in part)
            counts[part, day.month] += count
    many = max(MANY_A_MONTH, ceil(ABOVE * counts.total() / len(counts))) if counts else 0
    last = today.month if today.year == year else 12
    return tuple(
        [_heat(counts[part, month], many) if month <= last else None for month in range(1, 13)]
        for part in range(3)
    )


def _heat(count: int, many: int) -> Heat:
    return 0 if not count else 2 if count >= many else 1
