"""Days in which nothing was entered, after which KeepUp offers to count them as leave."""

from datetime import date
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.ids import EPOCH_MS, id_at
from keepup_tui.domain.settings import settings_of
from keepup_tui.domain.working_days import ONE_DAY

DAYS: Final = 5
_LEAST: Final = id_at(EPOCH_MS + 24 * 60 * 60 * 1000)
"""Ids below are numbers that a hand gave: they tell of no day."""
_TABLES: Final = ("contacts", "interactions", "promises", "plans", "answers", "notes", "leave")


def silence(book: Book, day: Day) -> tuple[date, date] | None:
    """The first and the last of five or more silent days that end the day before `day`.

    None where a leave covers some of them already, and where the user wants no such offer.
    """
    if not settings_of(book).away_offer:
        return None
    logged = [row.on for row in book.interactions.values() if row.on < day.date]
    days = [*filter(None, (_entered(table, book, day) for table in _TABLES)), *logged]
    return _stretch(max(days), book, day) if days else None


def _entered(table: str, book: Book, day: Day) -> date | None:
    """The latest day before `day` on which a record of the table was entered."""
    for record_id in reversed(list(book.table(table))):
        if record_id < day.first_id:
            return day.entered_on(record_id) if record_id >= _LEAST else None
    return None


def _stretch(latest: date, book: Book, day: Day) -> tuple[date, date] | None:
    first, last = latest + ONE_DAY, day.date - ONE_DAY
    if (last - first).days + 1 < DAYS:
        return None
    covered = any(
        leave.kind == "away" and leave.from_ <= last and leave.to >= first
        for leave in book.leave.values()
    )
    return None if covered else (first, last)
