"""Where each contact stands on a day: their records in order, as of that day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import Any, Final

from msgspec import Struct
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


class Standing:
    """One contact's records, each list ordered by its day and then by id.

    Nothing in it happened after `today`, and whatever closes later is still open; plans,
    steps, milestones and due dates may lie ahead.
    """

    interactions: tuple[Interaction, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    promises: tuple[Promise, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    news: tuple[News, ...] = ()
    steps: tuple[Step, ...] = ()
    plans: tuple[Plan, ...] = ()
    goals: tuple[Goal, ...] = ()
    notes: tuple[Note, ...] = ()
    repairs: tuple[Repair, ...] = ()
    answers: tuple[Answer, ...] = ()

    def __init__(self, contact: Contact, today: date) -> None:
        self.contact = contact
        self.today = today

    def others(self, contact_ids: Iterable[int]) -> tuple[int, ...]:
        """Those of `contact_ids` that are not this contact's own."""
        return tuple(other for other in contact_ids if other != self.contact.id)


class AsOf(Struct, frozen=True):
    """What of the document counts: what happened by the horizon, less what was entered since.

    For the day itself the horizon is today and nothing is left out by its id; for its morning
    it is the evening before, and the ids of the day, from `first` and below `end`, are left out.
    """

    horizon: date
    first: int = 0
    end: int = 0

    def leaves_out(self, record_id: int) -> bool:
        """Whether the record was entered too late to count."""
        return self.first <= record_id < self.end


class _Closing(Struct, frozen=True):
    """A field with the day on which a record closes, and what other fields are while it is open."""

    on: str
    open: Mapping[str, Any] = {}


class _Slot(Struct, frozen=True):
    """A list of a standing: its table, the day each record happened, its order, its closings."""

    table: str
    many: bool = False
    happened: str | None = None
    ordered: str | None = None
    closings: tuple[_Closing, ...] = ()

    def whose(self, row: Any) -> tuple[int, ...]:
        """The contacts that a record of the table is about."""
        if self.many:
            ids: tuple[int, ...] = row.contact_ids
            return ids
        return () if row.contact_id is None else (row.contact_id,)


_CLOSED_SO: Final = (_Closing("closed_on", {"outcome": None}),)
_SLOTS: Final = (
    _Slot("interactions", many=True, happened="on"),
    _Slot(
        "exchanges", many=True, happened="on", closings=(_Closing("outcome_on", {"outcome": None}),)
    ),
    _Slot("promises", many=True, happened="made_on", closings=_CLOSED_SO),
    _Slot("milestones"),
    _Slot("news", many=True, happened="on"),
    _Slot("steps", ordered="due_on", closings=(_Closing("closed_on", {"dropped": False}),)),
    _Slot("plans", many=True, ordered="on", closings=_CLOSED_SO),
    _Slot("goals", many=True, closings=(_Closing("closed_on"),)),
    _Slot(
        "notes",
        happened="made_on",
        closings=(_Closing("closed_on", {"answer": None}), _Closing("used_on")),
    ),
    _Slot("repairs", happened="on", closings=(_Closing("settled_on"),)),
    _Slot("answers", happened="on"),
)


def standings(book: Book, today: date) -> dict[int, Standing]:
    """The standing of every contact on `today`, by contact id."""
    counts = AsOf(today)
    found = {key: Standing(contact, today) for key, contact in book.contacts.items()}
    for slot in _SLOTS:
        table: Mapping[int, Any] = book.table(slot.table)
        if not table:
            continue
        for contact_id, rows in _grouped(_in_order(table.values(), slot, counts), slot).items():
            standing = found.get(contact_id)
            if standing is not None:
                setattr(standing, slot.table, tuple(rows))
    return found


def earlier(
    book: Book, found: Mapping[int, Standing], counts: AsOf, today: date
) -> dict[int, Standing]:
    """Standings on `today` made of later ones, less what does not count.

    A standing is kept as it is where nothing in it is left out and the day is the same.
    """
    touched = stirred(book, found, counts)
    return {
        key: (
            _without(standing, counts, today)
            if key in touched
            else standing
            if standing.today == today
            else _moved(standing, today)
        )
        for key, standing in found.items()
        if not counts.leaves_out(key)
    }


def stirred(book: Book, found: Mapping[int, Standing], counts: AsOf) -> set[int]:
    """The contacts with a record that happened, was entered or closed after what counts."""
    ids: set[int] = set()
    for slot in _SLOTS:
        table: Mapping[int, Record] = book.table(slot.table)
        for row in reversed(list(table.values())):
            if row.id < counts.first:
                break
            if counts.leaves_out(row.id):
                ids.update(slot.whose(row))
        for closes in slot.closings:
            closing = attrgetter(closes.on)
            for row in table.values():
                if (closed := closing(row)) is not None and closed > counts.horizon:
                    ids.update(slot.whose(row))
        if slot.happened and table:
            ids.update(_happened_since(found, slot, counts.horizon))
    return ids


def _happened_since(found: Mapping[int, Standing], slot: _Slot, horizon: date) -> list[int]:
    day = attrgetter(slot.happened or "")
    return [
        key
        for key, standing in found.items()
        if (rows := getattr(standing, slot.table))
        and (last := day(rows[-1])) is not None
        and last > horizon
    ]


def _grouped(rows: Iterable[Any], slot: _Slot) -> dict[int, list[Any]]:
    lists: defaultdict[int, list[Any]] = defaultdict(list)
    if slot.many:
        for row in rows:
            for contact_id in row.contact_ids:
                lists[contact_id].append(row)
    else:
        for row in rows:
            lists[row.contact_id].append(row)
    return lists


def _in_order(rows: Iterable[Any], slot: _Slot, counts: AsOf) -> list[Any]:
    """What counts of rows in the order of their ids, by their days."""
    field = slot.happened or slot.ordered
    ordered = sorted(rows, key=_key(field)) if field else list(rows)
    if slot.happened:
        day, horizon = attrgetter(slot.happened), counts.horizon
        while ordered and (last := day(ordered[-1])) is not None and last > horizon:
            ordered.pop()
    if slot.closings:
        return [_open_again(row, slot, counts.horizon) for row in ordered]
    return ordered


def _key(field: str) -> Callable[[Any], date]:
    day = attrgetter(field)
    return (lambda row: day(row) or date.min) if field == "made_on" else day


def _open_again(row: Any, slot: _Slot, horizon: date) -> Any:
    for closes in slot.closings:
        closed = getattr(row, closes.on)
        if closed is not None and closed > horizon:
            row = replace(row, **{closes.on: None}, **closes.open)
    return row


def _without(standing: Standing, counts: AsOf, today: date) -> Standing:
    kept = Standing(standing.contact, today)
    for slot in _SLOTS:
        rows: Iterable[Any] = getattr(standing, slot.table)
        if rows:
            entered = [row for row in rows if not counts.leaves_out(row.id)]
            setattr(kept, slot.table, tuple(_in_order(entered, slot, counts)))
    return kept


def _moved(standing: Standing, today: date) -> Standing:
    moved = Standing(standing.contact, today)
    moved.__dict__.update(standing.__dict__)
    moved.today = today
    return moved
