"""Documents of a lifetime's size: thousands of contacts, decades of interactions."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Final

from msgspec import Raw, Struct

from keepup_tui.demo import names
from keepup_tui.domain.book import Book
from keepup_tui.domain.ids import id_at
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    TABLES,
    Circle,
    Contact,
    Exchange,
    Interaction,
    Meta,
    Milestone,
    Promise,
    Record,
)
from keepup_tui.store.codec import encode_record
from keepup_tui.store.layout import render
from keepup_tui.store.tables import Tables

TODAY: Final = date(2026, 11, 25)
_DAY_MS: Final = 86_400_000
_CIRCLES: Final = (
    ("Mentors", "3 months"),
    ("Old team", "6 weeks"),
    ("Clients", "2 months"),
    ("Alumni", "6 months"),
    ("Neighbours", "1 year"),
)
_WORDS: Final = " ".join(names.TOPICS).split()


class Size(Struct, frozen=True):
    """How many contacts and interactions a document has."""

    name: str
    contacts: int
    interactions: int


LIFETIME: Final = Size("lifetime", 2_000, 50_000)
GIANT: Final = Size("giant", 10_000, 250_000)
SMALL: Final = Size("small", 60, 400)


def write_document(folder: Path, size: Size) -> Path:
    """A document of this size in `folder`, the same bytes every time; returns its path."""
    path = folder / f"{size.name}.json"
    if not path.exists():
        path.write_bytes(document_of(make_book(size)))
    return path


def document_of(book: Book) -> bytes:
    """The document that holds the records of `book`."""
    rows = {
        name: {key: Raw(encode_record(record)) for key, record in book.table(name).items()}
        for name in TABLES
    }
    return render(Tables(rows))


def write_cards(folder: Path, count: int) -> Path:
    """A file of `count` vCards in `folder`; returns its path."""
    path = folder / f"{count}.vcf"
    cards = [
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-{number}\r\n"
        f"FN:{names.HE[number % 48]} {names.SURNAMES[number % len(names.SURNAMES)]} {number}\r\n"
        f"EMAIL;TYPE=WORK:card{number}@example.org\r\nTEL:+351 21 {number:07}\r\n"
        f"ORG:Lighthouse {number % 90}\r\nBDAY:--{1 + number % 12:02}{1 + number % 28:02}\r\n"
        "END:VCARD\r\n"
        for number in range(count)
    ]
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def make_book(size: Size) -> Book:
    """The records of a network of this size, ending the day before TODAY."""
    random = Random(size.contacts)
    start = date(2021, 1, 4)
    circles = [
        Circle(id=id_at(_ms(start)) + number, name=name, cadence=Cadence(every=Period(every)))
        for number, (name, every) in enumerate(_CIRCLES)
    ]
    contacts = [_contact(number, circles, random) for number in range(size.contacts)]
    records: list[Record] = [*circles, *contacts, Meta(id=1)]
    for number, contact in enumerate(contacts):
        if number % 3 == 0:
            records.append(_birthday(contact, random))
    span = (TODAY - start).days - 1
    for number in range(size.interactions):
        on = start + timedelta(days=1 + number * (span - 1) // size.interactions)
        entered = id_at(_ms(on)) + 10_000 + number
        contact = contacts[random.randrange(size.contacts)]
        records.extend(_interaction(contact, on, entered, number, random))
    return Book.of(records)


def _ms(day: date) -> int:
    return (day - date(1970, 1, 1)).days * _DAY_MS + _DAY_MS // 2


def _contact(number: int, circles: list[Circle], random: Random) -> Contact:
    given = (names.SHE + names.HE)[number % 96]
    surname = names.SURNAMES[(number // 96 * 5 + number) % len(names.SURNAMES)]
    since = date(2021, 1, 4)
    place, zone = random.choice(names.PLACES)
    circle = circles[number % len(circles)]
    return Contact(
        id=id_at(_ms(since)) + 100 + number,
        name=f"{given} {surname}" if number < 9_000 else f"{given} {surname} {number}",
        emails=(Email(address=f"person{number}@example.org", label="work"),),
        organisation=f"{random.choice(names.ORGANISATIONS)} {number % 200}",
        title=random.choice(names.TITLES),
        circles=(Membership(id=circle.id, since=since),) if number % 2 else (),
        added_on=since,
        place=place,
        zone=zone,
        interests=(random.choice(_WORDS), random.choice(_WORDS)),
    )


def _birthday(contact: Contact, random: Random) -> Milestone:
    day = PartialDate.of(None, random.randint(1, 12), random.randint(1, 28))
    return Milestone(id=contact.id, contact_id=contact.id, kind="birthday", date=day)


def _interaction(
    contact: Contact, on: date, entered: int, number: int, random: Random
) -> list[Record]:
    words = " ".join(random.choices(_WORDS, k=26))
    channel = ("email", "call", "in_person", "chat")[number % 4]
    made: list[Record] = [
        Interaction(
            id=entered,
            contact_ids=(contact.id,),
            on=on,
            channel=channel,  # type: ignore[arg-type]
            direction="both" if channel in ("call", "in_person") else "from_me",
            intent="catch_up",
            text=words,
            line=f"{channel} with {contact.name}",
        )
    ]
    if number % 25 == 0:
        made.append(
            Exchange(
                id=entered,
                contact_ids=(contact.id,),
                on=on,
                side="gave" if number % 50 else "received",
                kind="advice",
                text=words[:40],
                interaction_id=entered,
            )
        )
    if number % 40 == 0:
        kept = on + timedelta(days=9)
        made.append(
            Promise(
                id=entered,
                contact_ids=(contact.id,),
                text=words[:30],
                made_on=on,
                due_on=on + timedelta(days=14),
                closed_on=kept if kept < TODAY else None,
                outcome="kept" if kept < TODAY else None,
            )
        )
    return made
