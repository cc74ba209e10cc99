"""A day as a field takes it: in the words of the quick-log line, or ISO."""

from datetime import date

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.quicklog.dates import leading, trailing


class BadDay(ValueError):
    """A text that says no day."""


def day_said(text: str, today: date, *, past: bool) -> date:
    """The day; a bare weekday or day of a month is the next such, or with `past` the last.

    Raises BadDay where it is no day.
    """
    words = text.strip()
    found = None if past else _coming(words, today)
    if found is None:
        said = leading(f"{words}:", today)
        if said is not None and said.end == len(words) + 1:
            found = said.on
            if found is None:
                raise BadDay(f"“{text}” is a day that no calendar has")
    if found is None:
        raise BadDay(
            f"“{text}” is no date; write 2026-12-03, 3 dec, friday, yesterday or in 2 weeks"
        )
    return found


def partly_said(text: str, today: date) -> PartialDate:
    """A date as far as it is known. Raises ValueError."""
    try:
        return PartialDate(text)
    except ValueError as error:
        try:
            return PartialDate(day_said(text, today, past=True).isoformat())
        except BadDay:
            raise error from None


def _coming(words: str, today: date) -> date | None:
    for lead in ("", "by ", "in "):
        rest, due = trailing(f"- {lead}{words}", today)
        if due is not None and rest == "-":
            return due
    return None
