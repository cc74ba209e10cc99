"""One record as a line of a list: what it is, who it is about, when."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Interaction,
    Leave,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    ShelfItem,
    Step,
)
from keepup_tui.wording.channels import BY, INTENT
from keepup_tui.wording.channels import NOUN as NOUN_OF
from keepup_tui.wording.dates import day_month, partial, stretch
from keepup_tui.wording.exchanges import introduced, kind_beside
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.news import happened
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Span, Spans, text_of
from keepup_tui.wording.steps import step_words
from keepup_tui.wording.topics import unopened

NOUN: Final = {
    "contacts": "contact", "circles": "circle", "interactions": "interaction",
    "exchanges": "exchange", "promises": "promise", "milestones": "milestone", "news": "news",
    "steps": "step", "plans": "plan", "goals": "goal", "shelf": "shelf item", "notes": "note",
    "repairs": "repair", "answers": "answer", "leave": "leave", "reviews": "review",
    "batches": "import", "settings": "setting",
}  # fmt: skip
"""What one record of each table is called in a sentence."""

_WORDS: Final = ("label", "text", "line", "title", "event")
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
    say = _SORTS.get(type(record))
    return ("dim", say(record)) if say else None


def _exchange(exchange: Exchange) -> str:
    """What an exchange is beside its own words: "gave an introduction", "asked for advice"."""
    side = "asked for" if exchange.side == "asked" else exchange.side
    kind = kind_beside(exchange.kind, exchange.text or "")
    return f"{side} {kind or ('' if exchange.text else 'something')}".rstrip()


def _leave(leave: Leave) -> str:
    doing = "away" if leave.kind == "away" else "travelling"
    return f"{doing} in {leave.place}" if leave.place else doing


_SORTS: Final[dict[type[Record], Callable[[Any], str]]] = {
    Interaction: lambda row: INTENT[row.intent] if row.intent else "",
    Exchange: _exchange,
    Promise: lambda row: "they promised" if row.by == "them" else "",
    Milestone: lambda row: MILESTONE[row.kind],
    News: happened,
    Note: lambda row: row.kind,
    Leave: _leave,
}
"""What a record of each kind is, as a word or two before its own words."""


def _words(book: Book, record: Record) -> Span | None:
    if isinstance(record, ShelfItem):
        return "plain", record.url or ""
    if isinstance(record, Exchange) and introduced(record, book.contacts):
        return "plain", "to each other"
    if isinstance(record, Step):
        return "plain", _step(book, record)
    if isinstance(record, News) and record.title and not record.text:
        return None if record.title in happened(record) else ("plain", record.title)
    if isinstance(record, Plan) and not words_of(record):
        return ("plain", NOUN_OF[record.channel]) if record.channel else None
    return ("plain", found) if (found := _unopened(book, record)) else None


def _unopened(book: Book, record: Record) -> str:
    """The record's words, without those that name again the one contact it is about."""
    found = words_of(record)
    ids: Sequence[int] = getattr(record, "contact_ids", ())
    alone = book.contacts.get(ids[0]) if len(ids) == 1 else None
    return unopened(found, alone) if alone else found


def _step(book: Book, step: Step) -> str:
    news = book.news.get(step.news_id or -1)
    said = step.text or step_words(step.intent, news.kind if news else None)
    return f"{said}, {BY[step.channel]}" if step.channel else said


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
