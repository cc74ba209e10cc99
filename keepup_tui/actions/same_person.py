"""When a card and somebody already known are one person; in doubt they are two."""

import re
from collections.abc import Iterable
from typing import Final

from keepup_tui.actions.short_names import short_for_one_another
from keepup_tui.domain.names.folding import key_of as words_of
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact
from keepup_tui.formats.cards import Card

_TITLES: Final = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "jr", "sr", "phd", "mba"})
_TELLING_DIGITS: Final = 9
_FEWEST_DIGITS: Final = 7
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DEGREE: Final = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Za-z.®-]{2,8}\Z")
_PROFILE: Final = re.compile(r"(?i)linkedin\.com/in/([^/?#\s]+)")


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name however they are ordered, without titles."""
    return tuple(sorted(_words(_bare(name)))) or (name.strip().casefold(),)


def bare_name(name: str) -> str:
    """The name as people say it: without titles, degrees and what is in brackets."""
    words = _bare(name).strip(" ,").split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in _TITLES:
        words = words[1:]
    return " ".join(words)


def phone_key(number: str) -> str | None:
    """What two ways of writing one number share, None for one too short to tell anybody."""
    digits = re.sub(r"\D", "", number.partition("ext")[0])
    return digits[-_TELLING_DIGITS:] if len(digits) >= _FEWEST_DIGITS else None


def mail_key(address: str) -> str:
    """An address as it compares."""
    return address.strip().casefold()


def link_key(link: str) -> str:
    """A link without what does not tell two apart."""
    return re.sub(r"(?i)\A(https?://)?(www\.)?", "", link.strip()).rstrip("/").casefold()


def names_agree(card: Card, contact: Contact) -> bool:
    """Whether the two may carry one person's names, as two in one household do not."""
    theirs = [contact.name, *contact.aliases]
    ours = [card.name, *card.aliases]
    return any(_agree(mine, other) for mine in ours for other in theirs)


def nothing_contradicts(card: Card, contact: Contact, born: PartialDate | None) -> bool:
    """Whether what is known of somebody of the card's name fits the card."""
    birthday = next((day.date for day in card.days if day.kind == "birthday"), None)
    if born and birthday and not _may_be_one(born, birthday):
        return False
    profiles, others = _profiles(card.links), _profiles(contact.links)
    if profiles and others and not profiles & others:
        return False
    if _reached_alike(card, contact):
        return True
    elsewhere = bool(card.organisation and contact.organisation) and words_of(
        card.organisation or ""
    ) != words_of(contact.organisation or "")
    return not elsewhere and len(name_key(card.name)) > 1


def _agree(mine: str, other: str) -> bool:
    if "@" in mine or "@" in other or not words_of(mine) or not words_of(other):
        return True
    a, b = set(name_key(mine)), set(name_key(other))
    if a <= b or b <= a:
        return True
    shorter, longer = sorted((_given(mine), _given(other)), key=len)
    begins = len(shorter) != 2 and longer.startswith(shorter)
    return shorter == longer or begins or short_for_one_another(shorter, longer)


def _bare(name: str) -> str:
    """The name without what is in brackets and without degrees after a comma."""
    first, *others = _BRACKETS.sub(" ", name).split(",")
    whole = " " in first.strip() and not first.isupper()
    kept = (part for part in others if not (whole and all(map(_DEGREE.match, part.split()))))
    return ",".join([first, *kept])


def _given(name: str) -> str:
    bare = _bare(name)
    words = _words(bare) or [name]
    return words[1] if "," in bare and len(words) > 1 else words[0]


def _words(name: str) -> list[str]:
    words = words_of(name)
    return [word for word in words if word not in _TITLES] or [*words]


def _may_be_one(a: PartialDate, b: PartialDate) -> bool:
    pairs = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return all(mine is None or other is None or mine == other for mine, other in pairs)


def _profiles(links: Iterable[str]) -> set[str]:
    return {found[1].casefold() for link in links if (found := _PROFILE.search(link))}


def _reached_alike(card: Card, contact: Contact) -> bool:
    """Whether no way of reaching the one speaks against the other."""
    ours = {mail_key(email.address) for email in card.emails}
    theirs = {mail_key(email.address) for email in contact.emails}
    called = {phone_key(phone.number) for phone in card.phones}
    calls = {phone_key(phone.number) for phone in contact.phones}
    if ours & theirs or (called & calls) - {None}:
        return True
    return not (ours and theirs) and not (called and calls)
