"""The calendar's own weeks, months, quarters and years, as stretches that one touch satisfies."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from keepup_tui.domain.periods import Period

_MONDAY: Final = date(1970, 1, 5).toordinal()


@lru_cache(maxsize=4096)
def index_of(period: Period, day: date) -> int:
    """The number of the stretch of length `period` in which `day` lies."""
    if period.unit == "year":
        return day.year // period.number
    if period.unit == "month":
        return (day.year * 12 + day.month - 1) // period.number
    length = period.number * (7 if period.unit == "week" else 1)
    return (day.toordinal() - _MONDAY) // length


@lru_cache(maxsize=4096)
def start_of(period: Period, index: int) -> date:
    """The first day of the stretch of that number; the calendar's ends stand for days beyond."""
    try:
        if period.unit == "year":
            return date(max(1, index * period.number), 1, 1)
        if period.unit == "month":
            year, month = divmod(index * period.number, 12)
            return date(year, month + 1, 1) if year > 0 else date.min
        length = period.number * (7 if period.unit == "week" else 1)
        return date.fromordinal(max(1, _MONDAY + index * length))
    except (ValueError, OverflowError):
        return date.max


def share_gone(period: Period, day: date) -> float:
    """How much of its stretch has gone by on `day`: 0 on the first day, below 1 on the last."""
    index = index_of(period, day)
    start, end = start_of(period, index), start_of(period, index + 1)
    length = max(timedelta(days=1), end - start)
    return (day - start) / length
