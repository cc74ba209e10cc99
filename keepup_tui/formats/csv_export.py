"""Contacts as a spreadsheet, in which no cell is a formula."""

import csv
from io import StringIO
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Contact, Milestone
from keepup_tui.formats.shelved import by_contact, circles_of

COLUMNS: Final = (
    *("name", "given", "aliases", "organisation", "title", "emails", "phones", "post", "place"),
    *("zone", "links", "circles", "cadence", "birthday", "met_on", "met_how", "interests"),
    *("facts", "last_interaction", "added_on"),
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(book: Book) -> str:
    """Every contact as a row below `COLUMNS`; what there are several of is parted by `; `."""
    days, notes = by_contact(book.milestones.values()), by_contact(book.notes.values())
    last = {
        key: max(row.on for row in rows)
        for key, rows in by_contact(book.interactions.values()).items()
    }
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for contact in book.contacts.values():
        facts = [note.text for note in notes.get(contact.id, ()) if note.kind == "fact"]
        cells = (
            *_known(contact, circles_of(book, contact), days.get(contact.id, [])),
            "; ".join(facts),
            str(last.get(contact.id, "")),
            str(contact.added_on or ""),
        )
        writer.writerow([guarded(cell) for cell in cells])
    return written.getvalue()


def guarded(cell: str) -> str:
    """`cell` as text even where it looks like a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _known(contact: Contact, circles: tuple[str, ...], days: list[Milestone]) -> tuple[str, ...]:
    return (
        contact.name,
        contact.given or "",
        "; ".join(contact.aliases),
        contact.organisation or "",
        contact.title or "",
        "; ".join(email.address for email in contact.emails if not email.stale),
        "; ".join(phone.number for phone in contact.phones if not phone.stale),
        contact.post or "",
        contact.place or "",
        contact.zone or "",
        "; ".join(contact.links),
        "; ".join(circles),
        str(contact.cadence.every) if contact.cadence else "",
        next((str(day.date) for day in days if day.kind == "birthday"), ""),
        str(contact.met_on or ""),
        contact.met_how or "",
        "; ".join(contact.interests),
    )
