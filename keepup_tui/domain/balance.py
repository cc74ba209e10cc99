"""Giving and receiving, in words and never as a score."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Exchange

Balance = Literal["giving", "even", "receiving", "nothing_yet"]

FORGOTTEN_AFTER: Final = timedelta(days=5 * 365 + 1)
_YEAR: Final = 365.25


class Lopsided(Struct, frozen=True):
    """From when a balance leans: a difference above `weight` and above `share` of the sum."""

    weight: float
    share: float


ONE_TIE: Final = Lopsided(1, 1 / 4)
A_GROUP: Final = Lopsided(2, 1 / 3)


def balance(exchanges: Iterable[Exchange], today: date, leans: Lopsided = ONE_TIE) -> Balance:
    """How giving and receiving stand; each exchange weighs 1, half of it for every year since.

    What was asked for never counts, what is older than five years is forgotten.
    """
    weighed = _weighed(exchanges, today)
    if weighed is None:
        return "nothing_yet"
    gave, received = weighed
    difference = abs(gave - received)
    if difference <= leans.weight or difference <= leans.share * (gave + received):
        return "even"
    return "giving" if gave > received else "receiving"


def lean(exchanges: Iterable[Exchange], today: date) -> float:
    """How far a balance leans to either side, from 0 to 1; only for drawing it."""
    gave, received = _weighed(exchanges, today) or (0.0, 0.0)
    both = gave + received
    return abs(gave - received) / both if both else 0.0


def _weighed(exchanges: Iterable[Exchange], today: date) -> tuple[float, float] | None:
    """What was given and what was received, by its age; None where nothing is written down."""
    gave = received = 0.0
    anything = False
    for exchange in exchanges:
        if exchange.side == "asked":
            continue
        anything = True
        age = today - exchange.on
        if age > FORGOTTEN_AFTER:
            continue
        weight = 0.5 ** (age.days / _YEAR)
        if exchange.side == "gave":
            gave += weight
        else:
            received += weight
    return (gave, received) if anything else None


def balance_with(contact_id: int, network: Network) -> Balance:
    """How it stands with one contact."""
    return balance(network.standings[contact_id].exchanges, network.today)


def balance_among(contact_ids: Collection[int], network: Network) -> Balance:
    """How it stands with several people together, each exchange counted once."""
    once = {
        exchange.id: exchange
        for contact_id in contact_ids
        if contact_id in network.standings
        for exchange in network.standings[contact_id].exchanges
    }
    return balance(once.values(), network.today, A_GROUP)


def balance_by_circle(network: Network) -> Mapping[int, Balance]:
    """How it stands with the people of each circle, by its id."""
    members: dict[int, list[int]] = {circle_id: [] for circle_id in network.circles}
    for contact_id, standing in network.standings.items():
        for place in standing.contact.circles:
            members.setdefault(place.id, []).append(contact_id)
    return {circle_id: balance_among(ids, network) for circle_id, ids in members.items()}


def balance_by_organisation(network: Network) -> Mapping[str, Balance]:
    """How it stands with the people of each organisation, by its name."""
    names: dict[str, str] = {}
    people: dict[str, list[int]] = {}
    for contact_id, standing in network.standings.items():
        name = standing.contact.organisation
        if name:
            names.setdefault(name.casefold(), name)
            people.setdefault(name.casefold(), []).append(contact_id)
    return {names[key]: balance_among(ids, network) for key, ids in people.items()}
