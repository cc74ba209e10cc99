"""One record as a line of a list: what it is, who it is about, when."""

from datetime import date
from typing import Any, Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Circle, Contact, Exchange, Leave, Record, ShelfItem
from keepup_tui.wording.dates import day_month, partial, stretch
from keepup_tui.wording.exchanges import introduced
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Span, Spans, text_of

NOUN: Final = {
    "contacts": "contact", "circles": "circle", "interactions": "interaction",
    "exchanges": "exchange", "promises": "promise", "milestones": "milestone", "news": "news",
    "steps": "step", "plans": "plan", "goals": "goal", "shelf": "shelf item", "notes": "note",
    "repairs": "repair", "answers": "answer", "leave": "leave", "reviews": "review",
    "batches": "import", "settings": "setting",
}  # fmt: skip
"""What one record of each table is called in a sentence."""

_WORDS: Final = ("label", "text", "line", "title", "event")
_SORTS: Final = ("side", "kind", "intent")
_DAYS: Final = ("due_on", "on", "date", "next_check", "used_on")


def record_line(book: Book, record: Record, today: date) -> Spans:
    """The record in one line, who first: "Ana Reyes · send the deck · 9 December"."""
    parts: list[Span] = []
    for part in (_who(book, record), _sort(record), _words(book, record), _when(record, today)):
        if part and part[1]:
            parts += [("faint", " · ")] if parts else []
            parts.append(part)
    return tuple(parts)


def people(book: Book, record: Record) -> str:
    """The names of those a record is about, as prose; empty where it names nobody."""
    one = getattr(record, "contact_id", None)
    ids: tuple[int, ...] = getattr(record, "contact_ids", ()) or ((one,) if one else ())
    return listed([book.contacts[key].name for key in ids if key in book.contacts])


def _who(book: Book, record: Record) -> Span | None:
    if isinstance(record, Contact | Circle):
        return "name", record.name
    if isinstance(record, ShelfItem):
        return "name", record.title
    names = people(book, record)
    if not names and hasattr(record, "contact_ids") | hasattr(record, "contact_id"):
        names = "you"
    return ("name", names) if names else None


def _sort(record: Record) -> Span | None:
    if isinstance(record, Circle):
        return ("plain", cadence_words(record.cadence)) if record.cadence else None
    if isinstance(record, Contact):
        return "plain", ", ".join(filter(None, (record.title, record.organisation)))
    sorts = [getattr(record, name, None) for name in _SORTS]
    mine = "they promised" if getattr(record, "by", "me") == "them" else None
    return "dim", " ".join(str(sort).replace("_", " ") for sort in (mine, *sorts) if sort)


def _words(book: Book, record: Record) -> Span | None:
    if isinstance(record, ShelfItem):
        return "plain", record.url or ""
    if isinstance(record, Exchange) and introduced(record, book.contacts):
        return "plain", "to each other"
    return ("plain", found) if (found := words_of(record)) else None


def words_of(record: Record) -> str:
    """The words kept with a record; empty where it has none."""
    return str(next((value for name in _WORDS if (value := getattr(record, name, None))), ""))


def _when(record: Any, today: date) -> Span | None:
    return ("dim", said) if (said := day_of(record, today)) else None


def day_of(record: Any, today: date) -> str:
    """The day a record is about; empty where it is about none."""
    if isinstance(record, Leave):
        return stretch(record.from_, record.to, today)
    found = next((value for name in _DAYS if (value := getattr(record, name, None))), None)
    if isinstance(found, PartialDate):
        return partial(found)
    return day_month(found, today) if found else ""


def record_text(book: Book, record: Record, today: date) -> str:
    """`record_line` without its roles."""
    return text_of(record_line(book, record, today))
