"""Folding the inbox in: what waited there goes into the document with the next change."""

from collections.abc import Iterable
from typing import Final

from keepup_tui.actions.log_interaction import follow_up, interaction_of, write
from keepup_tui.actions.words_before import answering, before
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import LARGEST
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Parsed, parse
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.domain.settings import known_zone, settings_of
from keepup_tui.store.inbox import DOUBTFUL, Entry

_BY_HAND: Final = DOUBTFUL | {"undone"}


def fold_inbox(edit: Edit, entries: Iterable[Entry]) -> tuple[int, ...]:
    """Writes every entry that is clear, unless it is there already, as of its own day and zone.

    Returns the ids of the entries that need not wait any longer once the edit is written.
    """
    names: Names | None = None
    done = []
    for entry in entries:
        if entry.why in _BY_HAND:
            continue
        names = names or Names.of(edit.book)
        day = day_of(entry, edit.book)
        parsed = read_entry(entry, names, day)
        if parsed.trouble:
            continue
        if not is_in(edit.book, entry):
            write_entry(edit, entry, parsed, day)
        done.append(entry.id)
    return tuple(done)


def write_entry(edit: Edit, entry: Entry, parsed: Parsed, day: Day) -> None:
    """Adds what the entry says under its own id, with all that follows a logged line."""
    told = interaction_of(parsed)
    answer = answering(told, before(edit.book, told, day.date))
    fields = {"answers_id": answer.answers_id}
    follow_up(edit, write(edit, parsed, _id_for(edit.book, entry), fields), day)


def read_entry(entry: Entry, names: Names, day: Day) -> Parsed:
    """The entry's line as of its own day; a name that had been settled stays so."""
    about = still_known(entry, names)
    parsed = parse(entry.line, names, day.date, context=about)
    if entry.why in DOUBTFUL or not entry.candidates:
        return parsed
    chosen = {
        named.text: key
        for named in parsed.names
        if len(named.candidates) > 1
        for key in named.candidates
        if key in entry.candidates
    }
    return parse(entry.line, names, day.date, chosen, context=about) if chosen else parsed


def still_known(entry: Entry, names: Names) -> tuple[int, ...]:
    """Whom the entry is about where its line names nobody, as far as they are still here."""
    return tuple(key for key in entry.about if key in names.contacts)


def day_of(entry: Entry, book: Book) -> Day:
    """The clock as it was when the line was typed."""
    zone = entry.zone if known_zone(entry.zone) else "UTC"
    return Day(entry.ms, zone, settings_of(book).rollover)


def _known(book: Book, entry: Entry) -> Interaction | Plan | None:
    return book.interactions.get(entry.id) or book.plans.get(entry.id)


def is_in(book: Book, entry: Entry) -> bool:
    """Whether the document holds the line already."""
    known = _known(book, entry)
    return known is not None and known.line == entry.line


def _id_for(book: Book, entry: Entry) -> int:
    """The entry's own id; none, for a new one, where another record has it or none can have it."""
    return 0 if _known(book, entry) or not 0 < entry.id <= LARGEST else entry.id
