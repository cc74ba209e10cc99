"""The whole document as typed records, each table decoded when it is first asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Generic, TypeVar

from keepup_tui.domain.records import (
    TABLES,
    Answer,
    Batch,
    Circle,
    Conflict,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Leave,
    Meta,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    Review,
    Setting,
    ShelfItem,
    Step,
    Tombstone,
)

TABLE_OF: Final[dict[type[Record], str]] = {kind: table for table, kind in TABLES.items()}

Load = Callable[[str], Mapping[int, Any]]
R = TypeVar("R", bound=Record)


class _Table(Generic[R]):
    """A table of the book: decoded on first use, then kept."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, book: "Book", owner: type) -> Mapping[int, R]:
        rows: Mapping[int, R] = book.load(self.name)
        book.__dict__[self.name] = rows
        return rows


class Book:
    """A read-only view of the document, by table and id, ordered by id."""

    contacts: _Table[Contact] = _Table()
    circles: _Table[Circle] = _Table()
    interactions: _Table[Interaction] = _Table()
    exchanges: _Table[Exchange] = _Table()
    promises: _Table[Promise] = _Table()
    milestones: _Table[Milestone] = _Table()
    news: _Table[News] = _Table()
    steps: _Table[Step] = _Table()
    plans: _Table[Plan] = _Table()
    goals: _Table[Goal] = _Table()
    shelf: _Table[ShelfItem] = _Table()
    notes: _Table[Note] = _Table()
    repairs: _Table[Repair] = _Table()
    answers: _Table[Answer] = _Table()
    leave: _Table[Leave] = _Table()
    reviews: _Table[Review] = _Table()
    batches: _Table[Batch] = _Table()
    conflicts: _Table[Conflict] = _Table()
    tombstones: _Table[Tombstone] = _Table()
    settings: _Table[Setting] = _Table()
    meta: _Table[Meta] = _Table()

    def __init__(self, load: Load) -> None:
        """`load` decodes one table, by its name, into records that carry their ids."""
        self.load = load

    @classmethod
    def of(cls, records: Iterable[Record] = ()) -> "Book":
        """A book of these records, each in the table of its type."""
        tables: dict[str, dict[int, Record]] = {name: {} for name in TABLES}
        for record in sorted(records, key=lambda record: record.id):
            tables[TABLE_OF[type(record)]][record.id] = record
        return cls(tables.__getitem__)

    def table(self, name: str) -> Mapping[int, Record]:
        """The table called `name`. Raises KeyError where the document has no such table."""
        if name not in TABLES:
            raise KeyError(name)
        rows: Mapping[int, Record] = getattr(self, name)
        return rows
