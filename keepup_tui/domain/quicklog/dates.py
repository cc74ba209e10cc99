"""The dates of a quick-log line: one that leads it, and one that ends a promise."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from keepup_tui.domain.names.folding import fold
from keepup_tui.domain.periods import UNITS, Period

_DAY: Final = timedelta(days=1)
_WEEKDAYS: Final = {
    name: index
    for index, names in enumerate(
        (
            "mon monday",
            "tue tues tuesday",
            "wed weds wednesday",
            "thu thur thurs thursday",
            "fri friday",
            "sat saturday",
            "sun sunday",
        )
    )
    for name in names.split()
}
_MONTHS: Final = {
    name: index
    for index, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}
CALENDAR_WORDS: Final = frozenset(_WEEKDAYS) | frozenset(_MONTHS)
_NUMBERS: Final = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_NEAR: Final = {
    "today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tonight": 0,
    "yesterday": -1,
    "last night": -1,
    "day before yesterday": -2,
    "tomorrow": 1,
    "day after tomorrow": 2,
}
_UNITS: Final = {form: unit for unit in UNITS for form in (unit, f"{unit}s", unit[0])}

_LONGEST: Final = 40
_COUNT: Final = rf"([0-9]{{1,6}}|{'|'.join(_NUMBERS)})"
_SPAN: Final = rf"{_COUNT} ?(days?|weeks?|months?|years?|[dwmy])"
_AGO: Final = rf"{_SPAN} ago\Z"
_IN: Final = rf"in {_SPAN}\Z"
_ISO: Final = r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z"
_ENDING: Final = r"(?:st|nd|rd|th)?"
_DAY_MONTH: Final = rf"([0-9]{{1,2}})\.?{_ENDING} ?([a-z]{{3,9}})\.?(?: ([0-9]{{4}}))?\Z"
_MONTH_DAY: Final = rf"([a-z]{{3,9}})\.? ([0-9]{{1,2}}){_ENDING}(?: ([0-9]{{4}}))?\Z"
_BY: Final = frozenset({"by", "on", "before", "until", "till", "due"})
_DOUBTFUL: Final = frozenset({"wed", "sat", "sun"})


class Impossible(ValueError):
    """A date that no calendar has, or none that can be reached."""


class Leading(Struct, frozen=True, gc=False):
    """The date before a line's colon: `start` and `end` enclose it, colon included.

    `on` is None where it is written like a date and is none.
    """

    start: int
    end: int
    on: date | None


def leading(line: str, today: date) -> Leading | None:
    """The date at the start of `line`, None where its first words are no date."""
    start = len(line) - len(line.lstrip())
    said, colon, _ = line[start : start + _LONGEST].partition(":")
    if not colon or len(said.split()) > 3:
        return None
    end = start + len(said) + 1
    try:
        on = _said(_plain(said), today)
    except (Impossible, OverflowError):
        return Leading(start, end, None)
    return Leading(start, end, on) if on else None


def date_further_on(text: str, today: date) -> str | None:
    """The words of a date with its colon that stand further on than where a date counts."""
    words = text.split()
    for at, word in enumerate(words):
        if at and word.endswith(":"):
            for first in range(max(1, at - 2), at + 1):
                said = " ".join(words[first : at + 1])
                if leading(said, today):
                    return said
    return None


def trailing(text: str, today: date) -> tuple[str, date | None]:
    """A promise's words and the date they end in; all of `text` and None where they end in none."""
    words = list(re.finditer(r"\S+", text))
    for count in range(min(4, len(words) - 1), 0, -1):
        at = words[-count].start()
        due = _due(_plain(text[at:].rstrip(".,;)")), today)
        if due and due >= today and _plain(words[-count - 1][0]) != "last":
            return text[:at].rstrip().rstrip(",;"), due
    return text, None


def _plain(text: str) -> str:
    return " ".join(fold(text).replace(",", " ").split())


def _said(words: str, today: date) -> date | None:
    """The day that `words` name, the latest such up to today. Raises Impossible."""
    if words in _NEAR:
        return today + _NEAR[words] * _DAY
    if words in _WEEKDAYS:
        return _weekday_before(words, today + _DAY)
    which, _, rest = words.partition(" ")
    if which in {"last", "next"} and rest:
        return _last_or_next(which, rest, today)
    for shape, sign in ((_AGO, -1), (_IN, 1)):
        if found := re.match(shape, words):
            return _stepped(found[1], found[2], today, sign)
    return _calendar_day(words, lambda month, day: _latest(month, day, today))


def _due(words: str, today: date) -> date | None:
    """The next day that `words` name, counted from today; None where they name none."""
    which, _, rest = words.partition(" ")
    by = which in _BY and bool(rest)
    said = rest if by else words
    try:
        if said in _WEEKDAYS and (by or said not in _DOUBTFUL):
            return _weekday_after(said, today)
        if said in {"today", "tomorrow"}:
            return today + (_DAY if said == "tomorrow" else timedelta(0))
        if said.startswith("next "):
            return _last_or_next("next", said.removeprefix("next "), today)
        if found := re.match(_IN, said):
            return _stepped(found[1], found[2], today, 1)
        return _calendar_day(said, lambda month, day: _coming(month, day, today))
    except (Impossible, OverflowError):
        return None


def _calendar_day(words: str, yearless: Callable[[int, int], date]) -> date | None:
    if found := re.match(_ISO, words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.match(_DAY_MONTH, words):
        day, month, year = found.groups()
    elif found := re.match(_MONTH_DAY, words):
        month, day, year = found.groups()
    else:
        return None
    if month not in _MONTHS:
        return None
    if year:
        return _date(int(year), _MONTHS[month], int(day))
    return yearless(_MONTHS[month], int(day))


def _last_or_next(which: str, what: str, today: date) -> date | None:
    if what in _WEEKDAYS:
        return _weekday_after(what, today) if which == "next" else _weekday_before(what, today)
    if what in UNITS and what != "day":
        return _stepped("1", what, today, 1 if which == "next" else -1)
    return None


def _weekday_before(name: str, today: date) -> date:
    return today - (((today.weekday() - _WEEKDAYS[name] - 1) % 7) + 1) * _DAY


def _weekday_after(name: str, today: date) -> date:
    return today + (((_WEEKDAYS[name] - today.weekday() - 1) % 7) + 1) * _DAY


def _stepped(count: str, unit: str, today: date, sign: int) -> date:
    number = _NUMBERS.get(count) or int(count)
    if number == 0:
        return today
    if number > 9999:
        raise Impossible(count)
    on = Period.of(number, _UNITS[unit]).after(today, sign)
    if on == date.max:
        raise Impossible(count)
    return on


def _latest(month: int, day: int, today: date) -> date:
    return _nearest(
        month, day, range(today.year, max(0, today.year - 9), -1), lambda on: on <= today
    )


def _coming(month: int, day: int, today: date) -> date:
    return _nearest(month, day, range(today.year, today.year + 9), lambda on: on >= today)


def _nearest(month: int, day: int, years: range, fits: Callable[[date], bool]) -> date:
    for year in years:
        try:
            on = date(year, month, day)
        except ValueError:
            continue
        if fits(on):
            return on
    raise Impossible(f"{day}.{month}.")


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Impossible(str(error)) from error
