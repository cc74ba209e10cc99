"""Cards as an importer reads them, and a book after an import."""

from datetime import date, time
from typing import Any

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.import_plan import plan_import
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.parts import Email, Phone
from keepup_tui.domain.records import TABLES, Contact, Record
from keepup_tui.formats.cards import Card, Reading, Skipped
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
DAY = Day(noon(TODAY, "Europe/Lisbon"), "Europe/Lisbon", time(4))
ANA = Contact(
    id=1,
    name="Ana Reyes",
    emails=(Email(address="Ana@example.org", label="old", stale=True),),
    phones=(Phone(number="+351 912 345 678"),),
    organisation="Hillside",
    added_on=date(2026, 1, 1),
)


def card(name: str = "Ana Reyes", row: int = 1, key: str | None = None, **fields: Any) -> Card:
    return Card(row=row, key=key or f"{name}-{row}", name=name, **fields)


def reading(*cards: Card, form: str = "vcard", skipped: tuple[Skipped, ...] = ()) -> Reading:
    return Reading(format=form, cards=cards, skipped=skipped)


def after(book: Book, what: Reading) -> tuple[Book, ImportContacts, str]:
    """The book once `what` was imported, the verb, and what it said."""
    top = max((key for table in TABLES for key in book.table(table)), default=0)
    edit = Edit(book, Ids(DAY.ms, top, lambda: 0))
    verb = ImportContacts(what, "people.vcf")
    said = text_of(verb(edit, DAY))
    records: list[Record] = [row for table in TABLES for row in edit.book.table(table).values()]
    return Book.of(records), verb, said


def becomes(book: Book, *cards: Card, form: str = "vcard") -> list[str]:
    return [row.becomes for row in plan_import(book, reading(*cards, form=form)).rows]


def fields_of(contact: Contact) -> dict[str, Any]:
    return {name: getattr(contact, name) for name in contact.__struct_fields__}


def records_of(book: Book) -> list[Record]:
    return [row for table in TABLES for row in book.table(table).values()]
