"""Which fields of which records name other records."""

from typing import Any, Final

from msgspec import structs

from keepup_tui.domain.book import TABLE_OF, Book
from keepup_tui.domain.edit import Edit, Place
from keepup_tui.domain.records import Contact, Record

REFERENCES: Final[dict[str, dict[str, str]]] = {
    "contacts": {"introduced_by": "contacts"},
    "interactions": {"contact_ids": "contacts", "answers_id": "interactions"},
    "exchanges": {
        "contact_ids": "contacts",
        "interaction_id": "interactions",
        "shelf_id": "shelf",
        "about_ids": "contacts",
        "led_to": "exchanges",
    },
    "promises": {"contact_ids": "contacts", "interaction_id": "interactions"},
    "milestones": {"contact_id": "contacts"},
    "news": {"contact_ids": "contacts"},
    "steps": {"contact_id": "contacts", "news_id": "news", "interaction_id": "interactions"},
    "plans": {"contact_ids": "contacts", "interaction_id": "interactions"},
    "goals": {"contact_ids": "contacts"},
    "notes": {"contact_id": "contacts"},
    "repairs": {"contact_id": "contacts"},
    "answers": {"contact_id": "contacts"},
}
"""The fields that hold ids, and the table they point into, table by table.

Beyond these a contact's `circles` and `sources` hold ids inside a value, and an answer's
`ref` names a record in its text.
"""

_OWNERS: Final = ("contact_id", "contact_ids")


def drop_with_references(edit: Edit, record: Record) -> None:
    """Removes `record`, what belongs to it alone, and every mention of it elsewhere.

    What a contact shares with others loses the id; the open steps of dropped news go too.
    """
    waiting = [record]
    while waiting:
        gone = waiting.pop()
        place = TABLE_OF[type(gone)], gone.id
        if place[1] not in edit.book.table(place[0]):
            continue
        edit.drop(gone)
        waiting += _forget(edit, place)


def _forget(edit: Edit, gone: Place) -> list[Record]:
    """Clears every reference to `gone`; returns the records that were its alone."""
    orphans: list[Record] = []
    for table, fields in REFERENCES.items():
        aimed = [field for field, target in fields.items() if target == gone[0]]
        if not aimed and table not in {"contacts", "answers"}:
            continue
        for row in tuple(edit.book.table(table).values()):
            if _belongs(row, gone):
                orphans.append(row)
                continue
            cleared = {field: _less(getattr(row, field), gone[1]) for field in aimed}
            cleared = {key: new for key, new in cleared.items() if new != getattr(row, key)}
            if isinstance(row, Contact):
                cleared |= _inner(row, gone)
            if cleared:
                edit.patch(row, **cleared)
    return orphans


def _belongs(row: Any, gone: Place) -> bool:
    table, key = gone
    if table == "contacts":
        return any(getattr(row, field, None) in (key, (key,)) for field in _OWNERS)
    if table == "news":
        open_step = getattr(row, "closed_on", None) is None
        return open_step and getattr(row, "news_id", None) == key
    named = f"{table}:{key}"
    ref = getattr(row, "ref", None)
    return isinstance(ref, str) and (ref == named or ref.startswith(f"{named}:"))


def _less(value: Any, key: int) -> Any:
    if isinstance(value, tuple):
        return tuple(item for item in value if item != key)
    return None if value == key else value


def _inner(contact: Contact, gone: Place) -> dict[str, Any]:
    table, key = gone
    if table == "circles" and any(place.id == key for place in contact.circles):
        return {"circles": tuple(place for place in contact.circles if place.id != key)}
    if table == "batches" and any(source.batch_id == key for source in contact.sources):
        return {
            "sources": tuple(
                structs.replace(source, batch_id=None) if source.batch_id == key else source
                for source in contact.sources
            )
        }
    return {}


def dangling(book: Book) -> list[tuple[Place, str, int]]:
    """Every reference that leads nowhere: the record's place, its field, the missing id."""
    found = []
    for table, fields in REFERENCES.items():
        for row in book.table(table).values():
            for field, target in fields.items():
                value = getattr(row, field)
                ids = value if isinstance(value, tuple) else (value,)
                known = book.table(target)
                found += [
                    ((table, row.id), field, key)
                    for key in ids
                    if key is not None and key not in known
                ]
    for contact in book.contacts.values():
        found += [
            (("contacts", contact.id), "circles", place.id)
            for place in contact.circles
            if place.id not in book.circles
        ]
    return found
