"""The ledger's list: how giving and receiving stand, tie by tie, circle by circle."""

from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.balance import (
    Balance,
    balance_by_circle,
    balance_by_organisation,
    balance_with,
    lean,
)
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.dormancy import asleep
from keepup_tui.domain.names import fold
from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import ENDS
from keepup_tui.domain.records import Exchange
from keepup_tui.domain.standing import Standing

View = Literal["everybody", "contacts", "circles", "organisations"]
VIEWS: Final[tuple[View, ...]] = ("everybody", "contacts", "circles", "organisations")
"""The whole list, then what is lopsided: ties, circles, organisations."""

LEANING: Final = frozenset[Balance]({"giving", "receiving"})


class Tie(Struct, frozen=True):
    """One line: a contact, a circle or an organisation, with the ids of its people."""

    key: tuple[View, int | str]
    name: str
    balance: Balance
    lean: float
    contact_ids: tuple[int, ...]
    state: Literal["just met", "asleep"] | None = None


def ties(network: Network, view: View) -> tuple[Tie, ...]:
    """The lines of a view in the order of their names."""
    if view == "everybody":
        found = list(_contacts(network))
    elif view == "contacts":
        found = [tie for tie in _contacts(network) if tie.balance in LEANING]
    elif view == "circles":
        found = [tie for tie in _circles(network) if tie.balance in LEANING]
    else:
        found = [tie for tie in _organisations(network) if tie.balance in LEANING]
    return tuple(sorted(found, key=lambda tie: (fold(tie.name), str(tie.key[1]))))


def _contacts(network: Network) -> Iterator[Tie]:
    for contact_id, standing in network.standings.items():
        contact = standing.contact
        if boundary(contact) not in {None, "do_not_contact"}:
            continue
        yield Tie(
            ("contacts", contact_id),
            contact.name,
            balance_with(contact_id, network),
            lean(standing.exchanges, network.today),
            (contact_id,),
            None if standing.exchanges else _state(standing, network),
        )


def _state(standing: Standing, network: Network) -> Literal["just met", "asleep"] | None:
    met_on = standing.contact.met_on
    if met_on is not None and 0 <= (network.today - met_on).days <= ENDS:
        return "just met"
    return "asleep" if asleep(standing, network) else None


def _circles(network: Network) -> Iterator[Tie]:
    members: dict[int, list[int]] = {}
    for contact_id, standing in network.standings.items():
        for place in standing.contact.circles:
            members.setdefault(place.id, []).append(contact_id)
    for circle_id, word in balance_by_circle(network).items():
        if circle_id in network.circles:
            ids = tuple(members.get(circle_id, ()))
            name = network.circles[circle_id].name
            yield Tie(("circles", circle_id), name, word, _lean_of(ids, network), ids)


def _organisations(network: Network) -> Iterator[Tie]:
    members: dict[str, list[int]] = {}
    for contact_id, standing in network.standings.items():
        if standing.contact.organisation:
            members.setdefault(standing.contact.organisation.casefold(), []).append(contact_id)
    for name, word in balance_by_organisation(network).items():
        ids = tuple(members.get(name.casefold(), ()))
        yield Tie(("organisations", name), name, word, _lean_of(ids, network), ids)


def _lean_of(contact_ids: tuple[int, ...], network: Network) -> float:
    once: dict[int, Exchange] = {
        row.id: row for key in contact_ids for row in network.standings[key].exchanges
    }
    return lean(once.values(), network.today)
