"""Every word ever written, found again."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.names import fold
from keepup_tui.domain.records import Record, Review
from keepup_tui.domain.review.saved import written

_FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "contacts": ("name", "aliases", "organisation", "title", "place", "met_how", "interests"),
    "circles": ("name",),
    "interactions": ("text", "line", "noticed", "event", "tags"),
    "exchanges": ("text",),
    "promises": ("text",),
    "milestones": ("label",),
    "news": ("text", "organisation", "title", "place"),
    "steps": ("text",),
    "plans": ("text", "line"),
    "goals": ("text",),
    "shelf": ("title", "url", "topics", "text"),
    "notes": ("text", "answer"),
    "repairs": ("text",),
    "reviews": ("answers",),
}
_DAYS: Final = ("on", "made_on", "due_on", "closed_on", "added_on")


class Hit(Struct, frozen=True):
    """A record with all the words; `text` is the field that has the first of them."""

    table: str
    record: Record
    on: date
    contact_ids: tuple[int, ...]
    text: str


def found_in(book: Book, text: str, day: Day) -> list[Hit]:
    """The records with every word of `text`, accents and case aside, newest first."""
    words = fold(text).split()
    hits = [
        hit
        for table, fields in _FIELDS.items()
        for row in book.table(table).values()
        if (hit := _hit(table, row, fields, words, day)) is not None
    ]
    hits.sort(key=lambda hit: (hit.on, hit.record.id), reverse=True)
    return hits


def _hit(table: str, row: Any, fields: tuple[str, ...], words: list[str], day: Day) -> Hit | None:
    if isinstance(row, Review):
        texts = list(written(row).values())
    else:
        texts = [text for field in fields for text in _texts(getattr(row, field))]
    folded = [fold(text) for text in texts]
    if not all(any(word in text for text in folded) for word in words):
        return None
    said = next(text for text, plain in zip(texts, folded, strict=True) if words[0] in plain)
    dated = (getattr(row, name, None) for name in _DAYS)
    on = next((found for found in dated if isinstance(found, date)), None)
    return Hit(table, row, on or day.entered_on(row.id), _contacts(table, row), said)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)


def _contacts(table: str, row: Any) -> tuple[int, ...]:
    if table == "contacts":
        return (row.id,)
    one = getattr(row, "contact_id", None)
    ids: tuple[int, ...] = getattr(row, "contact_ids", ())
    return ids or ((one,) if one else ())
