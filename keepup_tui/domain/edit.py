"""A change to the document, collected record by record while a verb runs."""

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from msgspec import structs

from keepup_tui.domain.book import TABLE_OF, Book
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.records import Record

Place = tuple[str, int]
R = TypeVar("R", bound=Record)


class Edit:
    """The records that one verb adds, changes and drops; the store writes them as one operation.

    `book` shows the document with the edit's own changes in it.
    """

    def __init__(self, book: Book, ids: Ids) -> None:
        self._base = book
        self._ids = ids
        self.changes: dict[Place, Record | None] = {}
        self.forms: dict[Place, bytes] = {}
        self.book = Book(self._load)

    def add(self, record: R) -> R:
        """Adds `record` under a new id and returns it with that id."""
        return self.put(structs.replace(record, id=self._ids.new()))

    def put(self, record: R, form: bytes | None = None) -> R:
        """Writes `record` over the one with its id, or adds it under that id.

        `form` is how another document stored it; what is not known of that comes along.
        """
        self._ids.reach(record.id)
        place = TABLE_OF[type(record)], record.id
        self._change(place, record)
        if form is not None:
            self.forms[place] = form
        return record

    def patch(self, record: R, **fields: Any) -> R:
        """Writes `record` with some fields changed and returns it."""
        return self.put(structs.replace(record, **fields))

    def drop(self, record: Record) -> None:
        """Removes `record` from the document."""
        self._change((TABLE_OF[type(record)], record.id), None)

    @property
    def changed(self) -> tuple[Place, ...]:
        """The table and id of every record the edit touches, in the order of its doing."""
        return tuple(self.changes)

    def _change(self, place: Place, record: Record | None) -> None:
        self.changes[place] = record
        self.book.__dict__.pop(place[0], None)

    def _load(self, table: str) -> Mapping[int, Any]:
        touched = {key: new for (name, key), new in self.changes.items() if name == table}
        base = cast("Mapping[int, Any]", self._base.table(table))
        if not touched:
            return base
        merged = {**base, **touched}
        kept = {key: record for key, record in merged.items() if record is not None}
        return dict(sorted(kept.items()))
