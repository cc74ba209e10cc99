"""A name given as an argument: exact, alias, unique prefix, then unique near match."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from keepup_tui.domain.names.folding import fold, key_of
from keepup_tui.domain.names.names import Match, given_of
from keepup_tui.domain.records import Contact

if TYPE_CHECKING:
    from keepup_tui.domain.names.names import Names

SURE: Final = 80
NEAR: Final = 62


def resolve(names: "Names", query: str) -> Match:
    """Whom `query` names."""
    text = query.strip()
    if text.startswith("#") and text[1:].isascii() and text[1:].isdecimal():
        contact_id = int(text[1:]) if len(text) < 20 else -1
        return Match(contact_id if contact_id in names.contacts else None)
    wanted = " ".join(key_of(text)) or fold(text)
    if not wanted:
        return Match()
    for fits in (_is_name, _is_alias, _is_given, _begins, _begins_a_word):
        ids = names.living(_who(names, wanted, fits))
        if ids:
            return _match(ids)
    close = near(names, wanted, 5)
    sure = [key for key in close if likeness(names.contacts[key], wanted) >= SURE]
    return (
        Match(sure[0], near=close) if len(sure) == 1 else Match(candidates=tuple(sure), near=close)
    )


def near(names: "Names", wanted: str, limit: int) -> tuple[int, ...]:
    """Those whose names come close to the folded text `wanted`, the closest first."""
    scored = [
        (-score, key)
        for key, contact in names.contacts.items()
        if (score := likeness(contact, wanted)) >= NEAR
    ]
    best = [key for _, key in sorted(scored)]
    living = set(names.living(best))
    return tuple(key for key in best if key in living)[:limit]


def complete(names: "Names", prefix: str, limit: int) -> tuple[int, ...]:
    """Whom somebody who typed `prefix` may mean."""
    wanted = " ".join(key_of(prefix)) or fold(prefix.strip())
    if not wanted:
        return ()
    begun = [*_who(names, wanted, _begins), *_who(names, wanted, _begins_a_word)]
    living = names.living(begun)
    day = names.last_touch.get
    ordered = sorted(
        living, key=lambda key: (-(found.toordinal() if (found := day(key)) else 0), key)
    )
    if len(ordered) < limit:
        ordered += [key for key in near(names, wanted, limit) if key not in ordered]
    return tuple(ordered[:limit])


def likeness(contact: Contact, wanted: str) -> float:
    """How close `wanted` comes to one of the contact's names: 100 is the same, 0 nothing alike."""
    from rapidfuzz.fuzz import ratio

    return max((ratio(wanted, known) for known in _known_as(contact)), default=0)


def _known_as(contact: Contact) -> Iterator[str]:
    parts = key_of(contact.name)
    yield " ".join(parts)
    if len(parts) > 1:
        yield from parts
    yield from _others(contact)


def _others(contact: Contact) -> Iterator[str]:
    if contact.given:
        yield " ".join(key_of(contact.given))
    for alias in contact.aliases:
        yield " ".join(key_of(alias))


def _match(ids: tuple[int, ...]) -> Match:
    return Match(ids[0]) if len(ids) == 1 else Match(candidates=ids)


def _who(names: "Names", wanted: str, fits: Callable[[Contact, str], bool]) -> Iterable[int]:
    return (key for key, contact in names.contacts.items() if fits(contact, wanted))


def _is_name(contact: Contact, wanted: str) -> bool:
    return " ".join(key_of(contact.name)) == wanted


def _is_alias(contact: Contact, wanted: str) -> bool:
    return any(" ".join(key_of(alias)) == wanted for alias in contact.aliases)


def _is_given(contact: Contact, wanted: str) -> bool:
    return " ".join(given_of(contact, key_of(contact.name))) == wanted


def _begins(contact: Contact, wanted: str) -> bool:
    if " ".join(key_of(contact.name)).startswith(wanted):
        return True
    return any(known.startswith(wanted) for known in _others(contact))


def _begins_a_word(contact: Contact, wanted: str) -> bool:
    return f" {wanted}" in " ".join(key_of(contact.name))
