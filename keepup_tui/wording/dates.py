"""Days and stretches of time as a person says them, relative to today."""

from datetime import date
from typing import Final

from keepup_tui.domain.partial_dates import PartialDate

WEEKDAY_NAMES: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTH_NAMES: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH_DAYS: Final = 30.44
_NEAR: Final = {0: "today", 1: "yesterday", -1: "tomorrow"}
_SEASONS: Final = ("winter", "spring", "summer", "autumn")


def plural(count: int, noun: str) -> str:
    """`count` of `noun`: "1 day", "3 days"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def span(days: int) -> str:
    """A stretch of `days` in the unit a person would choose: "12 days", "5 weeks"."""
    if days < 14:
        return plural(days, "day")
    if days < 63:
        return plural(days // 7, "week")
    months = round(days / _MONTH_DAYS)
    return plural(months, "month") if months < 24 else plural(round(days / 365.25), "year")


def ago(day: date, today: date) -> str:
    """A day by its distance: "today", "3 days ago", "14 months ago", "tomorrow", "in 5 weeks"."""
    days = (today - day).days
    if days in _NEAR:
        return _NEAR[days]
    return f"{span(days)} ago" if days > 0 else f"in {span(-days)}"


def when(day: date, today: date) -> str:
    """A day by its name: "today", "Friday" within a week, else "20 September" (2025)."""
    days = (today - day).days
    if days in _NEAR:
        return _NEAR[days]
    if abs(days) < 7:
        return WEEKDAY_NAMES[day.weekday()]
    return day_month(day, today)


def due_day(day: date, today: date) -> str:
    """`when` for a day something was for: a weekday that went by is "last Friday"."""
    said = when(day, today)
    return f"last {said}" if said in WEEKDAY_NAMES and day < today else said


def on(day: date, today: date) -> str:
    """`when` as an adverb: "on Friday", "on 20 September", but "tomorrow"."""
    said = when(day, today)
    return said if said in _NEAR.values() else f"on {said}"


def loosely(day: date, today: date) -> str:
    """A past day as one remembers it: "Friday", "3 weeks ago", "last spring", "2 years ago"."""
    days = (today - day).days
    if days < 7:
        return when(day, today)
    if days < 63 or days > 500:
        return ago(day, today)
    return f"last {season(day)}" if _left_behind(day, today) else f"in {MONTH_NAMES[day.month - 1]}"


def loosely_on(day: date, today: date) -> str:
    """`loosely` as an adverb: "on Friday", but "3 weeks ago", "last spring"."""
    said = loosely(day, today)
    return f"on {said}" if said in WEEKDAY_NAMES else said


def _left_behind(day: date, today: date) -> bool:
    return (today - day).days > 150 and (season(day) != season(today) or day.year != today.year)


def season(day: date) -> str:
    """The season of a day, as the north has it: "autumn"."""
    return _SEASONS[day.month % 12 // 3]


def season_now(day: date) -> str:
    """The season and how far it has come: "early spring", "summer", "late autumn"."""
    part = ("early ", "", "late ")[day.month % 3]
    return f"{part}{season(day)}"


def day_month(day: date, today: date) -> str:
    """The exact day: "20 September", with its year where that is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTH_NAMES[day.month - 1]}{year}"


def full_day(day: date, today: date) -> str:
    """The exact day with its weekday: "Wednesday 25 November"."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {day_month(day, today)}"


def short_day(day: date) -> str:
    """The exact day in a narrow column, seven cells or fewer: "24 Nov"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]}"


def around(day: date, today: date) -> str:
    """A day further ahead, roughly: "tomorrow", "Friday", "late December", "March 2028"."""
    if (day - today).days < 7:
        return when(day, today)
    month = MONTH_NAMES[day.month - 1]
    if (day - today).days > 200:
        return month if day.year == today.year else f"{month} {day.year}"
    part = "early" if day.day <= 10 else "mid" if day.day <= 20 else "late"
    return f"mid-{month}" if part == "mid" else f"{part} {month}"


def month_heading(day: date, after: date | None = None) -> str:
    """A month above its entries; the year stands at the first and where it changes."""
    month = MONTH_NAMES[day.month - 1]
    return month if after and after.year == day.year else f"{month} {day.year}"


def partial(day: PartialDate) -> str:
    """A date as far as it is known: "3 November 1984", "3 November", "November", "1984"."""
    parts = (
        str(day.day) if day.day else "",
        MONTH_NAMES[day.month - 1] if day.month else "",
        str(day.year) if day.year else "",
    )
    return " ".join(part for part in parts if part)


def past(due: date, today: date) -> str:
    """How far a due day lies back, or ahead: "due today", "5 weeks past", "due Friday"."""
    days = (today - due).days
    if days > 0:
        return f"{span(days)} past"
    return "due today" if not days else f"due {when(due, today)}"


def named(day: date, today: date) -> str:
    """A day exactly, and near ones by their word too: "today, Tuesday 1 December"."""
    near = _NEAR.get((today - day).days)
    return f"{near}, {full_day(day, today)}" if near else f"on {full_day(day, today)}"


def stretch(first: date, last: date, today: date) -> str:
    """Some days from one to another: "9 to 20 November"."""
    if first == last:
        return day_month(first, today)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_month(last, today)}"
    return f"{day_month(first, today)} to {day_month(last, today)}"
