"""A book that holds one contact's records alone: what an answer changed is seen in it quickly."""

from collections.abc import Mapping
from typing import Any, Final

from keepup_tui.domain.book import Book

_SHARED: Final = frozenset({"interactions", "exchanges", "promises", "news", "plans", "goals"})
_THEIRS: Final = frozenset({"milestones", "steps", "repairs", "answers"})


def book_of_one(book: Book, contact_id: int) -> Book:
    """`book` without the records of the other contacts; what is nobody's stays."""

    def load(table: str) -> Mapping[int, Any]:
        rows: Mapping[int, Any] = book.table(table)
        if table == "contacts":
            return {contact_id: rows[contact_id]}
        if table in _SHARED:
            return {key: row for key, row in rows.items() if contact_id in row.contact_ids}
        if table in _THEIRS:
            return {key: row for key, row in rows.items() if row.contact_id == contact_id}
        if table == "notes":
            return {key: row for key, row in rows.items() if row.contact_id in {None, contact_id}}
        return rows

    return Book(load)
