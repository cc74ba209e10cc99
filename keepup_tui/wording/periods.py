"""Cadences as a person says them."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.calendar_periods import index_of, start_of
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.wording.dates import past

_CALENDAR: Final = {
    "1 week": "each week",
    "1 month": "each month",
    "3 months": "each quarter",
    "6 months": "each half-year",
    "1 year": "each year",
}
_THIS: Final = {
    "1 week": "this week",
    "1 month": "this month",
    "3 months": "this quarter",
    "6 months": "this half-year",
    "1 year": "this year",
}
_ROLLING: Final = {"6 months": "twice a year"}
_ADJECTIVES: Final = {
    "1 day": "daily",
    "1 week": "weekly",
    "1 month": "monthly",
    "3 months": "quarterly",
    "6 months": "half-yearly",
    "12 months": "yearly",
    "1 year": "yearly",
}


def how_often(period: Period, *, calendar: bool = False) -> str:
    """A period as an adverb: "every month", "every 6 weeks", "each quarter", "twice a year"."""
    named = _CALENDAR.get(period) if calendar else _ROLLING.get(period)
    if named:
        return named
    return f"every {period.unit}" if period.number == 1 else f"every {period}"


def due_by_calendar(period: Period, due: date, today: date) -> str:
    """How a calendar's turn stands: "due this quarter" to its last day, then "9 days past"."""
    index = index_of(period, due)
    if index == index_of(period, today):
        return f"due {_THIS.get(period, 'now')}"
    return past(due if due > today else _last_day(period, index), today)


def _last_day(period: Period, index: int) -> date:
    """The last day of the calendar's stretch of that number."""
    return start_of(period, index + 1) - timedelta(days=1)


def cadence_words(cadence: Cadence) -> str:
    """A cadence as an adverb, protected or not: "every month, whatever else is on"."""
    often = how_often(cadence.every, calendar=cadence.mode == "calendar")
    return f"{often}, whatever else is on" if cadence.protected else often


def regular(period: Period, noun: str) -> str:
    """Something that recurs: "monthly catch-up", "catch-up every 6 weeks"."""
    adjective = _ADJECTIVES.get(period)
    return f"{adjective} {noun}" if adjective else f"{noun} {how_often(period)}"
