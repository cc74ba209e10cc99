"""Where each contact stands on a day: their records in order, as of that day."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final, TypeVar

from msgspec.structs import replace

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import (
    Answer,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    Step,
)

_NOTHING: Final[tuple[()]] = ()
R = TypeVar("R", bound=Record)


class Standing:
    """One contact's records, each list ordered by its day and then by id.

    Nothing in it happened after `today`, and whatever closes later is still open; plans,
    steps, milestones and due dates may lie ahead.
    """

    __slots__ = (
        "answers",
        "contact",
        "exchanges",
        "goals",
        "interactions",
        "milestones",
        "news",
        "notes",
        "plans",
        "promises",
        "repairs",
        "steps",
        "today",
    )

    def __init__(self, contact: Contact, today: date) -> None:
        self.contact = contact
        self.today = today
        self.interactions: tuple[Interaction, ...] = _NOTHING
        self.exchanges: tuple[Exchange, ...] = _NOTHING
        self.promises: tuple[Promise, ...] = _NOTHING
        self.milestones: tuple[Milestone, ...] = _NOTHING
        self.news: tuple[News, ...] = _NOTHING
        self.steps: tuple[Step, ...] = _NOTHING
        self.plans: tuple[Plan, ...] = _NOTHING
        self.goals: tuple[Goal, ...] = _NOTHING
        self.notes: tuple[Note, ...] = _NOTHING
        self.repairs: tuple[Repair, ...] = _NOTHING
        self.answers: tuple[Answer, ...] = _NOTHING


class AsOf:
    """What of the document counts on a day.

    `horizon` is the last day whose happenings count and `below` the lowest id that does not
    (None: none is left out). For the day itself the horizon is today; for its morning it is
    the evening before, and what was entered today is left out.
    """

    def __init__(self, horizon: date, below: int | None = None) -> None:
        self.horizon = horizon
        self.below = below

    def happened(self, rows: Iterable[R], day: Callable[[R], date | None]) -> list[R]:
        """Those of `rows` that happened by the horizon, in the order of their days."""
        known = [
            (when or date.min, row.id, row)
            for row in rows
            if ((when := day(row)) is None or when <= self.horizon)
            and (self.below is None or row.id < self.below)
        ]
        known.sort(key=_by_day)
        return [row for _, _, row in known]

    def open_again(self, row: R, field: str, **unset: Any) -> R:
        """`row` with its closing undone where `field` says it closes after the horizon."""
        closed: date | None = getattr(row, field)
        if closed is None or closed <= self.horizon:
            return row
        return replace(row, **{field: None}, **unset)


def _by_day(item: tuple[date, int, Any]) -> tuple[date, int]:
    return item[0], item[1]


def standings(book: Book, today: date, as_of: AsOf | None = None) -> dict[int, Standing]:
    """The standing of every contact on `today`, by contact id; what counts, `as_of` says."""
    counts = as_of or AsOf(today)
    found = {
        key: Standing(contact, today)
        for key, contact in book.contacts.items()
        if counts.below is None or key < counts.below
    }
    _share(found, "interactions", counts.happened(book.interactions.values(), lambda row: row.on))
    _share(found, "exchanges", _exchanges(book, counts))
    _share(found, "promises", _promises(book, counts))
    _share(found, "milestones", counts.happened(book.milestones.values(), _undated))
    _share(found, "news", counts.happened(book.news.values(), lambda row: row.on))
    _share(found, "steps", _steps(book, counts))
    _share(found, "plans", _plans(book, counts))
    _share(found, "goals", _goals(book, counts))
    _share(found, "notes", _notes(book, counts))
    _share(found, "repairs", _repairs(book, counts))
    _share(found, "answers", counts.happened(book.answers.values(), lambda row: row.on))
    return found


def _undated(_: Record) -> date | None:
    return None


def _share(found: Mapping[int, Standing], slot: str, rows: Iterable[Any]) -> None:
    lists: dict[int, list[Any]] = {}
    for row in rows:
        ids = row.contact_ids if hasattr(row, "contact_ids") else (row.contact_id,)
        for contact_id in ids:
            lists.setdefault(contact_id, []).append(row)
    for contact_id, mine in lists.items():
        if contact_id in found:
            setattr(found[contact_id], slot, tuple(mine))


def _exchanges(book: Book, counts: AsOf) -> list[Exchange]:
    rows = counts.happened(book.exchanges.values(), lambda row: row.on)
    return [counts.open_again(row, "outcome_on", outcome=None) for row in rows]


def _promises(book: Book, counts: AsOf) -> list[Promise]:
    rows = counts.happened(book.promises.values(), lambda row: row.made_on)
    return [counts.open_again(row, "closed_on", outcome=None) for row in rows]


def _steps(book: Book, counts: AsOf) -> list[Step]:
    rows = counts.happened(book.steps.values(), _undated)
    rows.sort(key=lambda row: (row.due_on, row.id))
    return [counts.open_again(row, "closed_on") for row in rows]


def _plans(book: Book, counts: AsOf) -> list[Plan]:
    rows = counts.happened(book.plans.values(), _undated)
    rows.sort(key=lambda row: (row.on, row.id))
    return [counts.open_again(row, "closed_on", outcome=None) for row in rows]


def _goals(book: Book, counts: AsOf) -> list[Goal]:
    rows = counts.happened(book.goals.values(), _undated)
    return [counts.open_again(row, "closed_on") for row in rows]


def _notes(book: Book, counts: AsOf) -> list[Note]:
    rows = counts.happened(book.notes.values(), lambda row: row.made_on)
    rows = [counts.open_again(row, "closed_on", answer=None) for row in rows]
    return [counts.open_again(row, "used_on") for row in rows]


def _repairs(book: Book, counts: AsOf) -> list[Repair]:
    rows = counts.happened(book.repairs.values(), lambda row: row.on)
    return [counts.open_again(row, "settled_on") for row in rows]
