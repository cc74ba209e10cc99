"""What an import would do, row by row, before anything is written."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property

from msgspec import Struct

from keepup_tui.actions.fill_in import fill_in, somebody_new
from keepup_tui.actions.known_people import KnownPeople, Person
from keepup_tui.domain.book import Book
from keepup_tui.domain.names.alike import name_key
from keepup_tui.formats.cards import Card, Reading, Skipped
from keepup_tui.wording.imports import Becomes

Progress = Callable[[int, int], None]
"""Told how many rows of how many are done; it may raise to stop before anything is written."""


class Row(Struct, frozen=True):
    """What a card becomes: whom it makes or meets, and the fields that it adds.

    `called` is its name for somebody who is met under another, else empty.
    """

    card: Card
    becomes: Becomes
    name: str
    contact_id: int | None
    adds: tuple[str, ...]
    called: str


class ImportPlan:
    """The rows of an import in their order, and everybody whom it would write."""

    def __init__(
        self, rows: tuple[Row, ...], skipped: tuple[Skipped, ...], people: tuple[Person, ...]
    ) -> None:
        self.rows = rows
        self.skipped = skipped
        self.people = people

    @cached_property
    def counts(self) -> Counter[Becomes]:
        """How many rows create, update, are there already, and meet another row's person."""
        return Counter(row.becomes for row in self.rows)


def plan_import(book: Book, reading: Reading, progress: Progress | None = None) -> ImportPlan:
    """The plan for what was read, over the book as it is. Raises what `progress` raises."""
    known = KnownPeople(book, reading.format)
    rows = []
    for done, card in enumerate(reading.cards, 1):
        rows.append(_row(known, card, reading.format))
        if progress:
            progress(done, len(reading.cards))
    changed = tuple(person for person in known.people if person.changed)
    return ImportPlan(tuple(rows), reading.skipped, changed)


def _row(known: KnownPeople, card: Card, file_format: str) -> Row:
    person = known.find(card)
    met = person is not None
    if person is None:
        person = somebody_new(card)
        known.people.append(person)
    adds = fill_in(person, card, file_format)
    known.learn(person)
    name = person.contact.name
    called = card.name if name_key(card.name) != name_key(name) else ""
    return Row(card, _becomes(person, adds, met=met), name, person.contact.id or None, adds, called)


def _becomes(person: Person, adds: tuple[str, ...], *, met: bool) -> Becomes:
    if not met:
        return "create"
    if person.is_new:
        return "again"
    return "update" if adds else "same"
