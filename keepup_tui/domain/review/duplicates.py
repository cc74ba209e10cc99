"""Two entries that look like one person: the same mail, the same phone, nearly the same name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.names import fold
from keepup_tui.domain.names.folding import words_of
from keepup_tui.domain.records import Contact

Shared = Literal["mail", "phone", "name"]

_DIGITS: Final = 9
_FEWEST: Final = 7
_CLOSE: Final = 88
_CROWD: Final = 40


class Double(Struct, frozen=True):
    """Two contacts and what they share; the one with the lower id comes first."""

    first: int
    second: int
    shared: Shared
    text: str


def doubles(contacts: Iterable[Contact]) -> tuple[Double, ...]:
    """Every two that look like one person, each pair once."""
    rows = {row.id: row for row in contacts}
    found: dict[tuple[int, int], Double] = {}
    for shared, text, ids in _together(rows.values()):
        for first, second in combinations(sorted(ids), 2):
            if (first, second) in found:
                continue
            one, other = rows[first], rows[second]
            if _close(one.name, other.name) or (shared != "name" and _agree(one, other)):
                found[first, second] = Double(first, second, shared, text)
    return tuple(found.values())


def _together(contacts: Iterable[Contact]) -> Iterator[tuple[Shared, str, set[int]]]:
    """Those who share something; a word that very many carry tells nobody apart."""
    mails: defaultdict[str, set[int]] = defaultdict(set)
    phones: defaultdict[str, set[int]] = defaultdict(set)
    names: defaultdict[str, set[int]] = defaultdict(set)
    written: dict[str, str] = {}
    for row in contacts:
        for mail in row.emails:
            mails[mail.address.strip().casefold()].add(row.id)
        for phone in row.phones:
            digits = re.sub(r"\D", "", phone.number)
            if len(digits) >= _FEWEST:
                phones[digits[-_DIGITS:]].add(row.id)
                written.setdefault(digits[-_DIGITS:], phone.number)
        for word in _words(row.name):
            names[word].add(row.id)
    for address, ids in mails.items():
        yield "mail", address, ids
    for digits, ids in phones.items():
        yield "phone", written[digits], ids
    for word, ids in names.items():
        if 1 < len(ids) <= _CROWD:
            yield "name", word, ids


def _words(name: str) -> frozenset[str]:
    return frozenset(word.folded for word in words_of(name) if word.folded)


def _agree(one: Contact, other: Contact) -> bool:
    """Whether two who share an address may be one, as two of a household are not."""
    for mine in (one.name, *one.aliases):
        for theirs in (other.name, *other.aliases):
            a, b = _words(mine), _words(theirs)
            if a <= b or b <= a or _begins(mine, theirs):
                return True
    return False


def _begins(mine: str, theirs: str) -> bool:
    shorter, longer = sorted((fold(mine).split()[:1], fold(theirs).split()[:1]), key=_length)
    return bool(shorter) and longer[0].startswith(shorter[0].rstrip("."))


def _length(words: list[str]) -> int:
    return len(words[0]) if words else 0


def _close(mine: str, theirs: str) -> bool:
    """Whether two names of two words or more are the same but for their order or a slip."""
    a, b = _words(mine), _words(theirs)
    if len(a) < 2 or len(b) < 2:
        return False
    if a == b:
        return True
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(fold(mine), fold(theirs)) >= _CLOSE
