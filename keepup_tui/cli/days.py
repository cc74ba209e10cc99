"""A day as an option says it: in the words of the quick-log line, or ISO."""

from datetime import date

from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.quicklog.dates import leading, trailing


def day_said(text: str, today: date, *, past: bool) -> date:
    """The day; a bare weekday or day of a month is the next such, or with `past` the last.

    Raises Usage where it is no day.
    """
    words = text.strip()
    found = None if past else _coming(words, today)
    if found is None:
        said = leading(f"{words}:", today)
        if said is not None and said.end == len(words) + 1:
            found = said.on
            if found is None:
                raise Usage(f"“{text}” is a day that no calendar has.")
    if found is None:
        raise Usage(
            f"“{text}” is no date; write 2026-12-03, 3 dec, friday, yesterday or in 2 weeks."
        )
    return found


def _coming(words: str, today: date) -> date | None:
    for lead in ("", "by ", "in "):
        rest, due = trailing(f"- {lead}{words}", today)
        if due is not None and rest == "-":
            return due
    return None
