"""The lines that wait in the inbox, sorted by hand: listed, taken or dropped."""

from datetime import date

from msgspec import Struct

from keepup_tui.actions.fold_inbox import (
    day_of,
    fold_inbox,
    is_in,
    read_entry,
    still_known,
    write_entry,
)
from keepup_tui.actions.log_interaction import Unsorted
from keepup_tui.actions.perform import perform_sorting
from keepup_tui.actions.verb import Outcome, Refusal, Verb
from keepup_tui.actions.yourself import is_you
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Parsed, Trouble, parse
from keepup_tui.domain.records import Contact
from keepup_tui.store.document import Document
from keepup_tui.store.inbox import Entry
from keepup_tui.wording.logged import asked, logged, newcomers
from keepup_tui.wording.spans import Spans, plain

__all__ = ["Waiting", "drop", "fold_inbox", "names_in", "take", "waiting", "waiting_beside"]


class Waiting(Struct, frozen=True):
    """A line of the inbox: its entry, the day it was typed, what stands in its way now."""

    entry: Entry
    on: date
    trouble: Trouble | None


def waiting(document: Document) -> tuple[Waiting, ...]:
    """The lines that are not in the document, in the order of their typing.

    Raises Damaged, Foreign or Unreadable.
    """
    entries = document.inbox.entries()
    if not entries:
        return ()
    book = document.read()
    names = Names.of(book)
    return tuple(
        Waiting(entry, parsed.today, parsed.trouble)
        for entry in entries
        if not is_in(book, entry)
        for parsed in (read_entry(entry, names, day_of(entry, book)),)
    )


def waiting_beside(document: Document) -> tuple[Waiting, ...]:
    """What is in the inbox of a document that cannot be read, where nothing is held against it."""
    return tuple(
        Waiting(entry, day_of(entry, Book.of()).date, None) for entry in document.inbox.entries()
    )


def take(document: Document, entry_id: int, day: Day, name: str | None = None) -> Outcome:
    """Logs the entry, `name` saying who was meant or who is new, and takes it off the inbox.

    Where several names in the line are unclear, `name` holds one for each, after commas.
    Raises Refusal where it is gone, Unsorted where it stays unclear, and StoreErrors.
    """
    entry = _entry(document, entry_id)
    return perform_sorting(document, entry, _taking(entry, name), day)


def drop(document: Document, entry_id: int) -> Spans:
    """Forgets the entry. Raises Refusal where it is gone, Unwritable."""
    entry = _entry(document, entry_id)
    document.inbox.drop(entry_id)
    return plain(f"Dropped: “{entry.line.strip()}”.")


def _entry(document: Document, entry_id: int) -> Entry:
    for entry in document.inbox.entries():
        if entry.id == entry_id:
            return entry
    raise Refusal(plain(f"No line {entry_id} waits in the inbox; `keepup inbox list` shows them."))


def _taking(entry: Entry, name: str | None) -> Verb:
    def run(edit: Edit, _: Day) -> Spans:
        if is_in(edit.book, entry):
            return plain("That line is in the document already.")
        known = edit.book.contacts
        day = day_of(entry, edit.book)
        parsed = _sorted(edit, entry, day, name)
        write_entry(edit, entry, parsed, day)
        contacts = edit.book.contacts
        added = [contacts[key].name for key in parsed.contact_ids if key not in known]
        return (*logged(parsed, contacts), *newcomers(added))

    return run


def _sorted(edit: Edit, entry: Entry, day: Day, name: str | None) -> Parsed:
    """The entry's line with every doubt settled: by `name`, else a name that is new is added."""
    settled: dict[str, int] = {}
    about = () if name else still_known(entry, Names.of(edit.book))
    undated = False
    while True:
        parsed = parse(
            entry.line, Names.of(edit.book), day.date, settled, context=about, undated=undated
        )
        trouble = parsed.trouble
        if trouble is None:
            return parsed
        if trouble.why == "date":
            undated = True
        elif trouble.why == "nobody":
            if not name:
                raise _unsorted(edit, trouble)
            about = tuple(_meant(edit, day, part) for part in names_in(name))
        elif trouble.why == "unknown":
            told = names_in(name)
            new = told[0] if len(told) == 1 else trouble.text
            settled[trouble.text] = _meant(edit, day, new)
        else:
            settled[trouble.text] = _among(edit, name, trouble)


def _meant(edit: Edit, day: Day, name: str) -> int:
    """The contact called `name`, added where nobody is."""
    if is_you(name, Names.of(edit.book)):
        raise Refusal(plain(f"“{name}” is you, who are no contact: say who else was there."))
    match = Names.of(edit.book).resolve(name)
    if match.found is not None:
        return match.found
    if match.candidates:
        raise _unsorted(edit, Trouble("ambiguous", name, match.candidates))
    return edit.add(Contact(name=name, added_on=day.date)).id


def _among(edit: Edit, name: str | None, trouble: Trouble) -> int:
    """The candidate called `name`, or by one of the names in it."""
    chosen = Names({key: edit.book.contacts[key] for key in trouble.candidates})
    everybody = Names.of(edit.book)
    for part in names_in(name):
        match = chosen.resolve(part)
        if match.found is not None:
            return match.found
        known = everybody.resolve(part)
        if known.found is None and not known.candidates:
            nobody: Spans = (("plain", f"Nobody is called “{part}”; "),)
            raise Refusal((*nobody, *asked(trouble, edit.book.contacts), ("plain", ".")))
    raise _unsorted(edit, trouble)


def names_in(name: str | None) -> list[str]:
    """The names in `name`, which commas part."""
    return [part for part in map(str.strip, (name or "").split(",")) if part]


def _unsorted(edit: Edit, trouble: Trouble) -> Unsorted:
    said = asked(trouble, edit.book.contacts)
    return Unsorted(
        trouble, (*said, ("plain", "; say who: "), ("key", "keepup inbox take ID NAME"))
    )
