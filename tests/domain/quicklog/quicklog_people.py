"""The people whom the quick-log tests know, and a day to write on."""

from collections.abc import Mapping
from datetime import date

from keepup_tui.domain.book import Book
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Parsed, parse
from keepup_tui.domain.records import Contact, Interaction

WEDNESDAY = date(2026, 11, 25)
ANA, OKAFOR, ADLER, PRIYA, WILL, MAY, OBRIEN, ZOE, GONE, LATE = range(1, 11)

PEOPLE = (
    Contact(id=ANA, name="Ana Reyes"),
    Contact(id=OKAFOR, name="Ben Okafor"),
    Contact(id=ADLER, name="Ben Adler"),
    Contact(id=PRIYA, name="Priya Nair", aliases=("Pri", "the boss")),
    Contact(id=WILL, name="Will Young"),
    Contact(id=MAY, name="May Chen"),
    Contact(id=OBRIEN, name="Seán O’Brien", given="Shane"),
    Contact(id=ZOE, name="Dr. Zoë Müller-Sørensen"),
    Contact(id=GONE, name="Omar Haddad", archived=True),
    Contact(id=LATE, name="Ruth Haddad", deceased=True),
)


def names_of(*interactions: Interaction, people: tuple[Contact, ...] = PEOPLE) -> Names:
    return Names.of(Book.of([*people, *interactions]))


def said(
    line: str,
    *interactions: Interaction,
    today: date = WEDNESDAY,
    people: tuple[Contact, ...] = PEOPLE,
    chosen: Mapping[str, int] | None = None,
) -> Parsed:
    return parse(line, names_of(*interactions, people=people), today, chosen or {})


def met(key: int, *ids: int, on: date = date(2026, 6, 1), broadcast: bool = False) -> Interaction:
    return Interaction(id=key, contact_ids=ids, on=on, broadcast=broadcast)
