"""Which days are the user's working days."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.terms import WEEKDAYS, Weekday

ONE_DAY: Final = timedelta(days=1)


class WorkingDays:
    """The user's week: every day works but the days off."""

    def __init__(self, days_off: tuple[Weekday, ...] = ("sat", "sun")) -> None:
        """Where every day is off, Monday to Friday work all the same."""
        off = {WEEKDAYS.index(day) for day in days_off}
        self.off = off if len(off) < 7 else {5, 6}

    def __contains__(self, day: date) -> bool:
        return day.weekday() not in self.off

    def first_from(self, day: date) -> date:
        """`day` itself if it works, else the next that does."""
        while day not in self:
            day += ONE_DAY
        return day

    def after(self, day: date, count: int = 1) -> date:
        """The `count`-th working day after `day`."""
        for _ in range(count):
            day = self.first_from(day + ONE_DAY)
        return day

    def before(self, day: date) -> date:
        """The last working day before `day`; the first day of all has none but itself."""
        while day > date.min:
            day -= ONE_DAY
            if day in self:
                break
        return day

    def between(self, first: date, last: date) -> Iterator[date]:
        """The working days from `first` to `last`, both included."""
        while first <= last:
            if first in self:
                yield first
            first += ONE_DAY
