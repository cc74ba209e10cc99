"""Who of those named in last week's words has heard from the user since."""

from collections import Counter
from datetime import date

from keepup_tui.domain.names import fold
from keepup_tui.domain.names.folding import words_of
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact
from keepup_tui.domain.touches import touches_since


def heard_since(text: str, since: date, network: Network) -> tuple[int, ...]:
    """The contacts whom `text` names and who were touched after `since`.

    A first name counts where one person has it.
    """
    said = f" {' '.join(word.folded for word in words_of(text))} "
    contacts = network.book.contacts.values()
    firsts = Counter(_first(contact) for contact in contacts)
    return tuple(
        contact.id
        for contact in contacts
        if any(f" {name} " in said for name in _names(contact, firsts))
        and any(
            row.on > since for row in touches_since(network.standings[contact.id], network, since)
        )
    )


def _first(contact: Contact) -> str:
    return fold(first_name(contact))


def _names(contact: Contact, firsts: Counter[str]) -> list[str]:
    names = [fold(contact.name), *map(fold, contact.aliases)]
    first = _first(contact)
    return [name for name in (*names, first if firsts[first] == 1 else "") if name.strip()]
