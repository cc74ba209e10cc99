"""Checking the document, record by record, without changing it."""

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import TABLES
from keepup_tui.domain.references import dangling
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged
from keepup_tui.wording.dates import plural
from keepup_tui.wording.errors import said_of
from keepup_tui.wording.records import NOUN
from keepup_tui.wording.spans import Spans, plain


class Findings(Struct, frozen=True):
    """What is wrong, and what is merely worth knowing."""

    problems: tuple[Spans, ...]
    notes: tuple[Spans, ...]


def check(document: Document) -> Findings:
    """What is to be said of the document. Raises StoreError where it cannot be read at all."""
    book = document.read()
    problems = _unreadable(book)
    if not problems:
        problems = [
            plain(
                f"The {NOUN.get(table, table)} {key} names #{missing} in {field}, who is not there."
            )
            for (table, key), field, missing in dangling(book)
        ]
    notes = () if problems else tuple(_notes(document, book))
    if document.newer:
        problems = [said_of(document.newer)]
    return Findings((*problems, *unreadable_lines(document)), notes)


def unreadable_lines(document: Document) -> tuple[Spans, ...]:
    """Every file of the inbox that cannot be read, and what to do about it."""
    return tuple(
        plain(
            f"{path} cannot be read, and may hold a line you typed: "
            "look into it, log the line again, then remove the file."
        )
        for path in document.inbox.unreadable()
    )


def _unreadable(book: Book) -> list[Spans]:
    found = []
    for table in TABLES:
        try:
            book.table(table)
        except Damaged as error:
            found.append(said_of(error))
    return found


def _notes(document: Document, book: Book) -> list[Spans]:
    waiting = len(document.inbox.entries())
    contacts = plural(len(book.contacts), "contact")
    notes = [plain(f"{contacts}, {plural(len(book.interactions), 'interaction')}.")]
    if waiting:
        notes.append(
            plain(f"{plural(waiting, 'line')} in the inbox; `keepup inbox list` shows them.")
        )
    if book.conflicts:
        notes.append(plain(f"{plural(len(book.conflicts), 'conflict')} kept from a merge."))
    notes.append(plain(f"{plural(len(document.backups()), 'backup')}."))
    return notes
