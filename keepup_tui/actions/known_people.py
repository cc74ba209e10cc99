"""Everybody an import may meet: those of the book, and those of the rows before."""

from collections.abc import Iterator
from typing import Final

from keepup_tui.actions import same_person as same
from keepup_tui.domain.book import Book
from keepup_tui.domain.names.alike import mail_key, name_key, phone_key
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Source
from keepup_tui.domain.records import Contact
from keepup_tui.formats.cards import Card, Day

OWN_KEY: Final = "urn:keepup:contact:"


class Person:
    """Somebody as they will be after the import; `row` is the card that first named them."""

    def __init__(self, contact: Contact, row: int | None = None) -> None:
        self.contact = contact
        self.row = row
        self.days: list[Day] = []
        self.facts: set[str] = set()
        self.groups: set[str] = set()
        self.new_sources: list[Source] = []
        self.new_days: list[Day] = []
        self.new_facts: list[str] = []
        self.new_groups: list[str] = []
        self.changed = row is not None

    @property
    def is_new(self) -> bool:
        """Whether the document does not hold them yet."""
        return self.row is not None

    @property
    def born(self) -> PartialDate | None:
        """Their birthday, as far as it is known."""
        return next((day.date for day in self.days if day.kind == "birthday"), None)


class KnownPeople:
    """Finds whom a card means: by its key, by mail, by phone, by name."""

    def __init__(self, book: Book, file_format: str) -> None:
        self.people: list[Person] = []
        self._format = file_format
        self._by_id: dict[int, Person] = {}
        self._by: dict[tuple[str, object], list[Person]] = {}
        for contact in book.contacts.values():
            person = self._by_id[contact.id] = Person(contact)
            held = (book.circles.get(place.id) for place in contact.circles)
            person.groups.update(circle.name.casefold() for circle in held if circle)
        for milestone in book.milestones.values():
            if milestone.contact_id in self._by_id:
                self._by_id[milestone.contact_id].days.append(
                    Day(milestone.kind, milestone.date, milestone.label)
                )
        for note in book.notes.values():
            if note.contact_id in self._by_id:
                self._by_id[note.contact_id].facts.add(note.text)
        for person in self._by_id.values():
            self.add(person)

    def add(self, person: Person) -> None:
        """Makes somebody known."""
        self.people.append(person)
        self.learn(person)

    def learn(self, person: Person) -> None:
        """Takes in every key by which a person can now be found."""
        for key in _keys(person):
            found = self._by.setdefault(key, [])
            if person not in found:
                found.append(person)

    def find(self, card: Card) -> Person | None:
        """Whom the card means, None where that is nobody known or not certain."""
        for told in ("source", (self._format, card.key)), ("own", card.key):
            for person in self._by.get(told, ()):
                if not person.is_new or same.names_agree(card, person.contact):
                    return person
        return self._reached(card) or self._named(card)

    def _reached(self, card: Card) -> Person | None:
        told = [("mail", mail_key(email.address)) for email in card.emails]
        called = (phone_key(phone.number) for phone in card.phones)
        told += [("phone", digits) for digits in called if digits]
        for key in told:
            for person in self._by.get(key, ()):
                if same.names_agree(card, person.contact):
                    return person
        return None

    def _named(self, card: Card) -> Person | None:
        found = [
            person
            for person in self._by.get(("name", name_key(card.name)), ())
            if same.nothing_contradicts(card, person.contact, person.born)
        ]
        if len(found) > 1:
            found = [
                person
                for person in found
                if card.organisation and person.contact.organisation == card.organisation
            ]
        return found[0] if len(found) == 1 else None


def _keys(person: Person) -> Iterator[tuple[str, object]]:
    contact = person.contact
    for source in (*contact.sources, *person.new_sources):
        yield "source", (source.format, source.key)
    if contact.id:
        yield "own", f"{OWN_KEY}{contact.id}"
    for email in contact.emails:
        yield "mail", mail_key(email.address)
    for phone in contact.phones:
        if key := phone_key(phone.number):
            yield "phone", key
    for name in (contact.name, *contact.aliases):
        if len(words := name_key(name)) > 1 or name == contact.name:
            yield "name", words
