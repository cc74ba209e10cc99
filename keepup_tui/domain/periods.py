"""Calendar periods, stepped from an anchor so that month ends do not drift."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal, Self, get_args

Unit = Literal["day", "week", "month", "year"]

_SHAPE: Final = re.compile(r"(\d{1,4}) (day|week|month|year)s?\Z", re.ASCII)
_DAYS: Final[dict[str, float]] = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
UNITS: Final[tuple[Unit, ...]] = get_args(Unit)


class Period(str):
    """A calendar period as it is stored: `2 weeks`, `3 months`, `1 year`.

    Raises ValueError for any other text, and for none of something.
    """

    __slots__ = ("number", "unit")
    number: int
    unit: str

    def __new__(cls, text: str) -> Self:
        found = _SHAPE.match(text)
        if not found or not int(found[1]):
            raise ValueError(f"{text!r} is no period: write 2 weeks, 3 months or 1 year")
        self = super().__new__(cls, text)
        self.number, self.unit = int(found[1]), found[2]
        return self

    @classmethod
    def of(cls, count: int, unit: str) -> Self:
        """The period of `count` units."""
        return cls(f"{count} {unit}{'' if count == 1 else 's'}")

    @property
    def days(self) -> int:
        """Its length in whole days: a month 30.44, a year 365.25, rounded down, at least 1."""
        return max(1, int(self.number * _DAYS[self.unit]))

    def after(self, anchor: date, times: int = 1) -> date:
        """The day `times` periods after `anchor`, the last of its month where the day lacks.

        The end of the calendar (9999-12-31) stands for anything beyond it.
        """
        return _after(anchor, self.number * times, self.unit)


@lru_cache(maxsize=65536)
def _after(anchor: date, count: int, unit: str) -> date:
    try:
        if unit == "day":
            return anchor + timedelta(days=count)
        if unit == "week":
            return anchor + timedelta(weeks=count)
        from pendulum.helpers import add_duration

        if unit == "month":
            return add_duration(anchor, months=count)
        return add_duration(anchor, years=count)
    except (OverflowError, ValueError):
        return date.max
