"""When a card and somebody already known are one person; in doubt they are two."""

import re
from collections.abc import Iterable
from typing import Final

from keepup_tui.domain.names.alike import mail_key, may_be_one, name_key, phone_key
from keepup_tui.domain.names.folding import key_of
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact
from keepup_tui.formats.cards import Card

_PROFILE: Final = re.compile(r"(?i)linkedin\.com/in/([^/?#\s]+)")


def names_agree(card: Card, contact: Contact) -> bool:
    """Whether the two may carry one person's names, as two in one household do not."""
    theirs = [contact.name, *contact.aliases]
    ours = [card.name, *card.aliases]
    return any(may_be_one(mine, other) for mine in ours for other in theirs)


def nothing_contradicts(card: Card, contact: Contact, born: PartialDate | None) -> bool:
    """Whether what is known of somebody of the card's name fits the card."""
    birthday = next((day.date for day in card.days if day.kind == "birthday"), None)
    if born and birthday and not _may_match(born, birthday):
        return False
    profiles, others = _profiles(card.links), _profiles(contact.links)
    if profiles and others and not profiles & others:
        return False
    if _reached_alike(card, contact):
        return True
    elsewhere = bool(card.organisation and contact.organisation) and key_of(
        card.organisation or ""
    ) != key_of(contact.organisation or "")
    return not elsewhere and len(name_key(card.name)) > 1


def _may_match(a: PartialDate, b: PartialDate) -> bool:
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
