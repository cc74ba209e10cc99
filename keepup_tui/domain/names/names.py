"""The names of all contacts, and who is meant by one of them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final, Self

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.names.folding import Word, fold, key_of
from keepup_tui.domain.names.titles import titles_before
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact, Interaction

_A_YEAR: Final = Period("1 year")
_TWO_YEARS: Final = Period("2 years")
_BREAKS: Final = frozenset(",;:!?()[]{}/&#\n")

Key = tuple[str, ...]


class Match(Struct, frozen=True):
    """What a name on the command line means.

    `found` is the one contact's id; else `candidates` are all that it fits, best first, and
    where it fits nobody `near` are those whose names come close.
    """

    found: int | None = None
    candidates: tuple[int, ...] = ()
    near: tuple[int, ...] = ()


class Run(Struct, frozen=True, gc=False):
    """The longest run of words that is a name: how many words, and whom it fits."""

    length: int
    ids: tuple[int, ...]


class Names:
    """The names of all contacts; interactions are looked at only where a name is ambiguous."""

    def __init__(
        self,
        contacts: Mapping[int, Contact],
        interactions: Callable[[], Mapping[int, Interaction]] = dict,
    ) -> None:
        self.contacts = contacts
        self._interactions = interactions
        self._keys: dict[str, list[tuple[Key, int]]] = {}
        for contact_id, contact in contacts.items():
            self._enter(contact_id, contact)

    @classmethod
    def of(cls, book: Book) -> Self:
        """The names of the contacts of `book`."""
        return cls(book.contacts, lambda: book.interactions)

    def _enter(self, contact_id: int, contact: Contact) -> None:
        full = key_of(contact.name)
        given = given_of(contact, full)
        known = (full,) if given == full else (full, given)
        if contact.aliases:
            known = tuple(dict.fromkeys((*known, *map(key_of, contact.aliases))))
        for key in known:
            if key:
                self._keys.setdefault(key[0], []).append((key, contact_id))

    @cached_property
    def _surnames(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {}
        for contact_id, contact in self.contacts.items():
            full = key_of(contact.name)
            if len(full) > 1:
                found.setdefault(full[-1], []).append(contact_id)
        return found

    def run_at(self, words: Sequence[Word], at: int) -> Run | None:
        """The longest run from word `at` that equals a full name, an alias or a given name."""
        longest = 0
        ids: list[int] = []
        for key, contact_id in self._keys.get(words[at].folded, ()):
            length = len(key)
            if length < longest or not _stands(key, words, at):
                continue
            if length > longest:
                longest, ids = length, []
            ids.append(contact_id)
        return Run(longest, self.living(ids)) if longest else None

    def by_surname(self, folded: str) -> tuple[int, ...]:
        """Those whose name ends in this word."""
        return self.living(self._surnames.get(folded, ()))

    def living(self, ids: Iterable[int]) -> tuple[int, ...]:
        """`ids` in their order; archived and deceased people only where nobody else is left."""
        every = tuple(sorted(set(ids)))
        kept = tuple(key for key in every if not _gone(self.contacts[key]))
        return kept or every

    def with_company(
        self, ids: Collection[int], company: Collection[int], today: date
    ) -> int | None:
        """The one of `ids` with whom all was shared in a year that was shared with `company`."""
        rows = self._between(ids, _A_YEAR.after(today, -1), today)
        shared = {
            key
            for row in rows
            if any(other in row.contact_ids for other in company)
            for key in row.contact_ids
            if key in ids
        }
        return shared.pop() if len(shared) == 1 else None

    def in_touch(self, ids: Collection[int], today: date) -> int | None:
        """The only one of `ids` who has been in touch within two years."""
        rows = self._between(ids, _TWO_YEARS.after(today, -1), today)
        met = {key for row in rows for key in row.contact_ids if key in ids}
        return met.pop() if len(met) == 1 else None

    @cached_property
    def last_touch(self) -> Mapping[int, date]:
        """The day of each contact's latest interaction."""
        return {key: max(row.on for row in rows) for key, rows in self._shared.items()}

    @cached_property
    def _shared(self) -> Mapping[int, list[Interaction]]:
        found: dict[int, list[Interaction]] = {}
        for row in self._interactions().values():
            for key in row.contact_ids:
                found.setdefault(key, []).append(row)
        return found

    def _between(self, ids: Collection[int], since: date, until: date) -> Iterable[Interaction]:
        """The personal interactions of those days with any of `ids`."""
        return (
            row
            for key in ids
            for row in self._shared.get(key, ())
            if since <= row.on <= until and not row.broadcast
        )

    def resolve(self, query: str) -> Match:
        """Whom `query` names as an argument: by `#id`, exactly, by alias, prefix or nearly."""
        from keepup_tui.domain.names.argument import resolve

        return resolve(self, query)

    def propose(self, text: str, limit: int = 5) -> tuple[int, ...]:
        """Those whose names come close to `text`, the closest first."""
        from keepup_tui.domain.names.argument import near

        return near(self, fold(text), limit)

    def complete(self, prefix: str, limit: int = 8) -> tuple[int, ...]:
        """Whom somebody who typed `prefix` may mean: by prefix, then nearly; lately met first."""
        from keepup_tui.domain.names.argument import complete

        return complete(self, prefix, limit)


def given_of(contact: Contact, full: Key) -> Key:
    """The words of the contact's given name: `given`, else the first of the name; no titles."""
    if contact.given:
        return _untitled(key_of(contact.given))
    return _untitled(full)[:1]


def _untitled(key: Key) -> Key:
    return key[titles_before(key) :]


def _stands(key: Key, words: Sequence[Word], at: int) -> bool:
    if at + len(key) > len(words):
        return False
    for step, part in enumerate(key[1:], at + 1):
        word = words[step]
        if word.folded != part or words[step - 1].possessive or not _BREAKS.isdisjoint(word.gap):
            return False
    return True


def _gone(contact: Contact) -> bool:
    return contact.archived or contact.deceased
