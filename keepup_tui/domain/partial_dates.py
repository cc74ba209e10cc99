"""A date of which the year, the day or both may be unknown."""

import re
from calendar import monthrange
from datetime import date
from typing import Final, Self

_SHAPE: Final = re.compile(r"(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


class PartialDate(str):
    """A date as it is known: `1984-11-03`, `--11-03`, `1984-11`, `--11` or `1984`.

    The yearless and truncated forms are those of ISO 8601:2000, as vCard 4.0 writes
    them (RFC 6350, section 4.3.1). Raises ValueError for any other text and for days
    that no calendar has.
    """

    __slots__ = ("day", "month", "year")
    year: int | None
    month: int | None
    day: int | None

    def __new__(cls, text: str) -> Self:
        found = _SHAPE.match(text)
        if not found or text == "-":
            raise ValueError(f"{text!r} is no date: write 1984-11-03, --11-03, 1984-11 or 1984")
        year, month, day = (int(part) if part else None for part in found.groups())
        if month is not None and not 1 <= month <= 12:
            raise ValueError(f"{text!r} has no month {month}")
        if month and day is not None and not 1 <= day <= monthrange(year or 2000, month)[1]:
            raise ValueError(f"{text!r} has no day {day}")
        if year == 0:
            raise ValueError(f"{text!r} has no year 0")
        self = super().__new__(cls, text)
        self.year, self.month, self.day = year, month, day
        return self

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None) -> Self:
        """The partial date of these parts. Raises ValueError where they make none."""
        text = f"{year:04d}" if year else "-"
        if month:
            text += f"-{month:02d}"
        if month and day:
            text += f"-{day:02d}"
        return cls(text)

    @property
    def exact(self) -> date | None:
        """The full date, or None where a part is unknown."""
        if self.year and self.month and self.day:
            return date(self.year, self.month, self.day)
        return None

    def in_year(self, year: int) -> date | None:
        """Its day in `year`, 29 February as the 28th in other years; None without a day."""
        if not self.month or not self.day:
            return None
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1]))
