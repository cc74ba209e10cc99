"""The limits that a draft would cross (G10): being written to at all, days, topics."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.draft_reading.finding import Finding
from keepup_tui.domain.names.folding import key_of, words_of
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import WEEKDAYS
from keepup_tui.domain.working_days import ONE_DAY

_ARTICLES: Final = frozenset({"the", "a", "an", "his", "her", "their", "any"})


def limits(contact: Contact, today: date) -> Iterator[Finding]:
    """What speaks against writing to the contact today, whatever the draft says."""
    because = boundary(contact)
    if because in {"do_not_contact", "deceased"}:
        yield Finding(because)
    elif WEEKDAYS[today.weekday()] in contact.quiet_days:
        yield Finding("quiet_day", until=_next_day(contact, today))


def off_limits(text: str, contact: Contact) -> Iterator[Finding]:
    """Each topic to be left alone that the draft names, word for word."""
    topics: dict[str, list[tuple[str, ...]]] = {}
    for key in map(_key, contact.off_limits):
        if key:
            topics.setdefault(key[0], []).append(key)
    if not topics:
        return
    words = list(words_of(text))
    folded = tuple(word.folded for word in words)
    for place, first in enumerate(folded):
        for topic in topics.get(first, ()):
            if folded[place : place + len(topic)] == topic:
                start, end = words[place].start, words[place + len(topic) - 1].end
                yield Finding("off_limits", text[start:end], start)


def _key(topic: str) -> tuple[str, ...]:
    """A topic's words without an article before them, unless it is nothing else."""
    key = key_of(topic)
    return key[1:] if len(key) > 1 and key[0] in _ARTICLES else key


def _next_day(contact: Contact, today: date) -> date | None:
    days = (today + ahead * ONE_DAY for ahead in range(1, 7))
    return next((day for day in days if WEEKDAYS[day.weekday()] not in contact.quiet_days), None)
