"""What went before a word that I wrote: the word it answers, and those that got no answer."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace

from keepup_tui.domain.book import Book
from keepup_tui.domain.pressure import gap_factor, unanswered
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.touches import is_word_from_me
from keepup_tui.wording.logged import unanswered_words
from keepup_tui.wording.spans import Spans

WRITTEN: Final = frozenset[Channel]({"email", "chat", "text", "letter"})


def before(book: Book, written: Interaction, today: date) -> tuple[Standing, ...]:
    """The standing of each whom I write to, before I do; only written words are looked into."""
    if written.direction != "from_me" or written.channel not in WRITTEN:
        return ()
    rows = [
        row
        for row in book.interactions.values()
        if row.id != written.id
        and row.on <= written.on
        and not set(written.contact_ids).isdisjoint(row.contact_ids)
    ]
    rows.sort(key=lambda row: (row.on, row.id))
    found = []
    for key in written.contact_ids:
        standing = Standing(book.contacts[key], min(today, written.on))
        standing.interactions = tuple(row for row in rows if key in row.contact_ids)
        found.append(standing)
    return tuple(found)


def answering(written: Interaction, standings: Sequence[Standing]) -> Interaction:
    """`written` with the id of the latest word of theirs that waits for it."""
    waiting = [row for standing in standings if (row := _waiting(standing))]
    if written.answers_id is not None or not waiting:
        return written
    latest = max(waiting, key=lambda row: (row.on, row.id))
    return replace(written, answers_id=latest.id)


def said_of_silence(standings: Sequence[Standing]) -> Spans:
    """Who left several of my words without an answer, and what that does to the gap."""
    said: Spans = ()
    for standing in standings:
        count = unanswered(standing)
        if count > 1:
            said += unanswered_words(standing.contact, count, gap_factor(count))
    return said


def _waiting(standing: Standing) -> Interaction | None:
    for row in reversed(standing.interactions):
        if is_word_from_me(row):
            return None
        if row.awaits_reply and row.direction == "from_them":
            return row
    return None
