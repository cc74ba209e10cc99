"""Two entries that look like one person: the same mail, the same phone, nearly the same name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.names import fold
from keepup_tui.domain.names.alike import mail_key, may_be_one, phone_key
from keepup_tui.domain.names.folding import words_of
from keepup_tui.domain.records import Contact

Shared = Literal["mail", "phone", "name"]

_CLOSE: Final = 88
_CROWD: Final = 40
_NAMES: Final = 2


class Double(Struct, frozen=True):
    """Two contacts and what they share; the one with the lower id comes first."""

    first: int
    second: int
    shared: Shared
    text: str


def doubles(contacts: Iterable[Contact]) -> tuple[Double, ...]:
    """Every two that look like one person, each pair once."""
    people = {row.id: _Named(row, fold(row.name), _words(row.name)) for row in contacts}
    found: dict[tuple[int, int], Double] = {}
    for shared, text, ids in _together(people.values()):
        for first, second in combinations(sorted(ids), 2):
            if (first, second) in found:
                continue
            one, other = people[first], people[second]
            if _close(one, other) or (shared != "name" and _agree(one.contact, other.contact)):
                found[first, second] = Double(first, second, shared, text)
    return tuple(found.values())


class _Named(Struct, frozen=True):
    """A contact with the name as it compares."""

    contact: Contact
    folded: str
    words: frozenset[str]


def _together(people: Iterable[_Named]) -> Iterator[tuple[Shared, str, set[int]]]:
    """Those who share something; a word that very many carry tells nobody apart."""
    mails: defaultdict[str, set[int]] = defaultdict(set)
    phones: defaultdict[str, set[int]] = defaultdict(set)
    names: defaultdict[str, set[int]] = defaultdict(set)
    written: dict[str, str] = {}
    for person in people:
        row = person.contact
        for mail in row.emails:
            mails[mail_key(mail.address)].add(row.id)
        for phone in row.phones:
            if (key := phone_key(phone.number)) is not None:
                phones[key].add(row.id)
                written.setdefault(key, phone.number)
        for word in person.words:
            names[word].add(row.id)
    for address, ids in mails.items():
        yield "mail", address, ids
    for key, ids in phones.items():
        yield "phone", written[key], ids
    for word, ids in names.items():
        if 1 < len(ids) <= _CROWD:
            yield "name", word, ids


def _words(name: str) -> frozenset[str]:
    return frozenset(word.folded for word in words_of(name) if word.folded)


def _agree(one: Contact, other: Contact) -> bool:
    """Whether two who share an address may be one, as two of a household are not."""
    return any(
        may_be_one(mine, theirs)
        for mine in (one.name, *one.aliases)
        for theirs in (other.name, *other.aliases)
    )


def _close(one: _Named, other: _Named) -> bool:
    """Whether two names of two words or more are the same but for their order or a slip."""
    if len(one.words) < _NAMES or len(other.words) < _NAMES:
        return False
    if one.words == other.words:
        return True
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(one.folded, other.folded, score_cutoff=_CLOSE) > 0
