"""A record as the object of a sentence: "the promise to Ana Reyes, “send the deck”"."""

from datetime import date
from typing import Final

from keepup_tui.domain.book import TABLE_OF, Book
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Leave,
    Milestone,
    News,
    Note,
    Promise,
    Record,
    ShelfItem,
)
from keepup_tui.domain.terms import NoteKind, Side
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.news import NEWS_WORDS
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.records import NOUN, day_of, people, words_of
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.topics import unended

_NOTE: Final[dict[NoteKind, tuple[str, str]]] = {
    "fact": ("the fact about ", "the fact about you"),
    "question": ("the question for ", "your own question"),
    "need": ("the need of ", "your need"),
    "offer": ("the offer of ", "your offer"),
}
_EXCHANGE: Final[dict[Side, str]] = {
    "gave": "what you gave ",
    "received": "what you received from ",
    "asked": "what you asked of ",
}
_BEFORE_A_NAME: Final = {
    "contacts": "", "circles": "the circle ", "shelf": "the shelf item ",
    "interactions": "the interaction with ", "steps": "the step for ", "plans": "the plan with ",
    "goals": "the goal with ", "repairs": "the repair with ",
}  # fmt: skip


def record_phrase(book: Book, record: Record, today: date) -> Spans:
    """What it is and of whom, then its words and its day, between commas."""
    more = filter(None, (_words(record), day_of(record, today)))
    return (*_whose(book, record), *(("plain", f", {each}") for each in more))


def _whose(book: Book, record: Record) -> Spans:
    if isinstance(record, Leave):
        return (("plain", f"the days {'away' if record.kind == 'away' else 'travelling'}"),)
    if isinstance(record, Contact | Circle):
        return _named(_BEFORE_A_NAME[TABLE_OF[type(record)]], record.name)
    if isinstance(record, ShelfItem):
        return _named(_BEFORE_A_NAME["shelf"], record.title)
    names = people(book, record)
    before, alone = _before(record)
    return _named(before, names) if names else (("plain", alone),)


def _before(record: Record) -> tuple[str, str]:
    """What stands before the names of its people, and what it is called without any."""
    if isinstance(record, Note):
        return _NOTE[record.kind]
    if isinstance(record, Exchange):
        return _EXCHANGE[record.side], "the exchange"
    if isinstance(record, Promise):
        return ("the promise to " if record.by == "me" else "the promise of "), "the promise"
    if isinstance(record, Milestone):
        kind = MILESTONE[record.kind].removeprefix("a ")
        return f"the {kind} of ", f"the {kind}"
    if isinstance(record, News):
        news = NEWS_WORDS[record.kind]
        return f"the news of {news} for ", f"your news of {news}"
    table = TABLE_OF[type(record)]
    noun = f"the {NOUN.get(table, 'record')}"
    return _BEFORE_A_NAME.get(table, f"{noun} of "), noun


def _named(before: str, name: str) -> Spans:
    return (("plain", before), ("name", name)) if before else (("name", name),)


def _words(record: Record) -> str:
    if isinstance(record, Circle):
        return cadence_words(record.cadence) if record.cadence else ""
    if isinstance(record, Contact | ShelfItem):
        return ""
    words = unended(words_of(record))
    return f"“{words}”" if words else ""
