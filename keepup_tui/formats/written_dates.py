"""Dates as address books write them, read only where they can mean one day."""

import re
from typing import Final

from keepup_tui.domain.partial_dates import PartialDate

_YEARS_OF_NOBODY: Final = frozenset({0, 1, 1604})
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_TIME: Final = r"(?:[T ]\d.*)?\Z"
_SHAPES: Final = tuple(
    re.compile(shape, re.ASCII | re.IGNORECASE)
    for shape in (
        rf"(?P<y>\d{{4}})(?P<m>\d\d)(?P<d>\d\d){_TIME}",
        rf"(?P<y>\d{{4}})(?P<s>[-/.])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?){_TIME}",
        rf"--(?P<m>\d\d)-?(?P<d>\d\d){_TIME}",
        r"--(?P<m>\d\d)\Z",
        r"(?P<y>\d{4})(?:-(?P<m>\d\d))?\Z",
        r"(?P<d>\d\d?)\. ?(?P<m>\d\d?)\.(?: ?(?P<y>\d{4}))?\Z",
        r"(?P<d>\d\d?)(?:st|nd|rd|th)?[. -]+(?P<w>[a-z]{3,9})\.?(?:[,. -]+(?P<y>\d{4}))?\Z",
        r"(?P<w>[a-z]{3,9})\.? (?P<d>\d\d?)(?:st|nd|rd|th)?(?:,? (?P<y>\d{4}))?\Z",
        r"(?P<w>[a-z]{3,9})\.?,? (?P<y>\d{4})\Z",
    )
)
_SLASHES: Final = re.compile(r"(\d\d?)/(\d\d?)/(\d{4}|\d\d)(?:,? .*)?\Z", re.ASCII)


def written_date(text: str, *, month_first: bool = False) -> PartialDate | None:
    """The date that `text` writes, or None where it writes none or could mean two.

    Years that stand for an unknown one (0000, 0001 and Apple's 1604) are left out;
    `month_first` settles what 3/11/2023 means.
    """
    text = text.strip()
    for shape in _SHAPES:
        if found := shape.match(text):
            part = {"y": None, "m": None, "d": None, "w": None, **found.groupdict()}
            month = _month(part["w"]) if part["w"] else int(part["m"] or 0)
            return _date(int(part["y"] or 0), month, int(part["d"] or 0))
    if found := _SLASHES.match(text):
        return _slashes(found[1], found[2], found[3], month_first=month_first)
    return None


def _slashes(first: str, second: str, year: str, *, month_first: bool) -> PartialDate | None:
    if len(year) == 2 and not month_first:
        return None
    whole = int(year) + (2000 if len(year) == 2 else 0)
    a, b = int(first), int(second)
    if month_first or b > 12 or a == b:
        return _date(whole, a, b)
    return _date(whole, b, a) if a > 12 else None


def _month(word: str) -> int:
    found = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(word.lower())]
    return found[0] if found else 13


def _date(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate.of(None if year in _YEARS_OF_NOBODY else year, month, day)
    except ValueError:
        return None
