"""A day as an option says it; what is none is wrong usage."""

from datetime import date

from keepup_tui.cli.stopping import Usage
from keepup_tui.domain import said_days


def day_said(text: str, today: date, *, past: bool) -> date:
    """The day; a bare weekday or day of a month is the next such, or with `past` the last.

    Raises Usage where it is no day.
    """
    try:
        return said_days.day_said(text, today, past=past)
    except said_days.BadDay as error:
        raise Usage(f"{error}.") from error
