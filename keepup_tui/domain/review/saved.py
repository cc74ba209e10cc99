"""The reviews that were written: this week's or season's, the one before, what was left alone."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Review
from keepup_tui.domain.terms import ReviewKind
from keepup_tui.domain.ties import HALF_A_YEAR

LEFT: Final = "left"
FINISHED: Final = "finished"
AT: Final = "at"
ASKED: Final = "question"
_NO_WORDS: Final = frozenset({LEFT, FINISHED, AT, ASKED})


def began(kind: ReviewKind, day: date) -> date:
    """The first day of the week or the quarter in which a review is one and the same."""
    if kind == "week":
        return day - timedelta(days=day.weekday())
    return date(day.year, day.month - (day.month - 1) % 3, 1)


def present(book: Book, kind: ReviewKind, today: date) -> Review | None:
    """The review of this week or season, None where nothing of it is written yet."""
    return next((row for row in _latest(book, kind, today) if _now(row, today)), None)


def former(book: Book, kind: ReviewKind, today: date) -> Review | None:
    """The last one before this week or season."""
    return next((row for row in _latest(book, kind, today) if not _now(row, today)), None)


def words(review: Review | None, name: str) -> str:
    """What was written to a question, empty where nothing was."""
    said = review.answers.get(name) if review and name not in _NO_WORDS else None
    return said if isinstance(said, str) else ""


def written(review: Review | None) -> dict[str, str]:
    """Everything that was written, by question."""
    named = review.answers if review else ()
    return {name: said for name in named if (said := words(review, name))}


def left_alone(book: Book, today: date) -> frozenset[str]:
    """The rows that were left as they are within half a year, by their keys."""
    return frozenset(
        key
        for row in book.reviews.values()
        if today - HALF_A_YEAR < row.on <= today
        for key in left_in(row.answers)
    )


def left_in(answers: dict[str, Any]) -> tuple[str, ...]:
    """The keys of the rows that one review left as they are."""
    keys = answers.get(LEFT)
    return tuple(key for key in keys if isinstance(key, str)) if isinstance(keys, list) else ()


def network_on(network: Network, on: date) -> Network:
    """The network as its records say it was on an earlier day."""
    day = network.day
    return Network(network.book, Day(noon(on, day.zone), day.zone, day.rollover))


def _latest(book: Book, kind: ReviewKind, today: date) -> Iterator[Review]:
    rows = [row for row in book.reviews.values() if row.kind == kind and row.on <= today]
    yield from sorted(rows, key=lambda row: (row.on, row.id), reverse=True)


def _now(row: Review, today: date) -> bool:
    return began(row.kind, row.on) == began(row.kind, today)
