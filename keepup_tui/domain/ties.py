"""How close a tie is kept: the cadences that hold for a contact."""

from collections.abc import Iterator

from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.records import Contact


def cadences(contact: Contact, network: Network) -> Iterator[Cadence]:
    """The contact's own cadence, or else those of their circles."""
    if contact.cadence:
        yield contact.cadence
        return
    for place in contact.circles:
        circle = network.circles.get(place.id)
        if circle and circle.cadence:
            yield circle.cadence


def out_of_reach(contact: Contact) -> bool:
    """Whether nothing is ever proposed for them."""
    return contact.archived or contact.deceased or contact.do_not_contact
