"""A cadence as a person writes it: `every 3 months`, `each quarter`, `twice a year`."""

import re
from typing import Final

from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period

_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "other": 2, "second": 2,
    "third": 3,
}  # fmt: skip
_UNITS: Final = {
    "d": (1, "day"), "day": (1, "day"),
    "w": (1, "week"), "wk": (1, "week"), "week": (1, "week"), "fortnight": (2, "week"),
    "m": (1, "month"), "mo": (1, "month"), "month": (1, "month"),
    "q": (3, "month"), "quarter": (3, "month"),
    "half-year": (6, "month"), "half year": (6, "month"), "semester": (6, "month"),
    "y": (1, "year"), "yr": (1, "year"), "year": (1, "year"), "decade": (10, "year"),
}  # fmt: skip
_ADVERBS: Final = {
    "daily": (1, "day"), "weekly": (1, "week"), "fortnightly": (2, "week"),
    "monthly": (1, "month"), "quarterly": (3, "month"), "half-yearly": (6, "month"),
    "half yearly": (6, "month"), "yearly": (1, "year"), "annually": (1, "year"),
    "annual": (1, "year"),
}  # fmt: skip
_TIMES: Final = {"once": 1, "twice": 2, "thrice": 3}
_CALENDAR: Final = ("1 week", "1 month", "3 months", "6 months", "1 year")

_COUNTED: Final = re.compile(r"(\d{1,4}|[a-z]+(?= )) ?(.+)\Z")
_OFTEN: Final = re.compile(r"(once|twice|thrice|(\d{1,2}|[a-z]+) times) (?:a|an|per|every) (.+)\Z")


class BadCadence(ValueError):
    """A text that says no cadence."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"“{text}” is no cadence: write every 3 months, monthly, twice a year, "
            "or each quarter for once in every calendar quarter"
        )
        self.text = text


def cadence_from(text: str) -> Cadence:
    """The cadence that `text` says; `protected` may stand before or after. Raises BadCadence."""
    words = " ".join(text.casefold().split())
    bare = re.sub(r"^protected,? |,? protected$", "", words)
    protected = bare != words
    calendar = bare.startswith("each ")
    period = _period("every " + bare[5:] if calendar else bare)
    if period is None or (calendar and period not in _CALENDAR):
        raise BadCadence(text)
    return Cadence(every=period, mode="calendar" if calendar else "rolling", protected=protected)


def _period(words: str) -> Period | None:
    adverb = words.removeprefix("every ")
    if adverb in _ADVERBS:
        return Period.of(*_ADVERBS[adverb])
    often = _OFTEN.match(words)
    if often:
        return _often(_TIMES.get(often[1]) or _number(often[2]), often[3])
    counted = _COUNTED.match(adverb)
    if _unit(adverb):
        count, unit = 1, _unit(adverb)
    elif counted:
        count, unit = _number(counted[1]) or 0, _unit(counted[2])
    else:
        return None
    return _of(count * unit[0], unit[1]) if unit else None


def _unit(word: str) -> tuple[int, str] | None:
    return _UNITS.get(word) or _UNITS.get(word.removesuffix("s"))


def _often(times: int | None, unit: str) -> Period | None:
    if not times or unit not in _UNITS:
        return None
    count, name = _UNITS[unit]
    if times > 1 and name == "year":
        count, name = count * 12, "month"
    if count % times and name == "month":
        count, name = round(count * 30.44 / 7), "week"
    elif count % times and name == "week":
        count, name = count * 7, "day"
    return _of(round(count / times), name)


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


def _of(count: int, unit: str) -> Period | None:
    return Period.of(count, unit) if 0 < count < 10_000 else None
