"""Whom the user was in touch with over some days, and in which circles (G52)."""

from datetime import date

from msgspec import Struct

from keepup_tui.domain.ask_share import asks_for_something
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import lateness
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.touches import touches_since


class Reach(Struct, frozen=True):
    """A circle: its people, who of them was touched, and who of the others waits the longest."""

    circle_id: int
    members: tuple[int, ...]
    touched: tuple[int, ...]
    following: int | None


class Coverage(Struct, frozen=True):
    """The touches since a day, each once, the people, and the circles that have anybody.

    `noted` is whether anything at all was written down, such as an event or what others wrote.
    """

    touches: tuple[Interaction, ...]
    contact_ids: tuple[int, ...]
    circles: tuple[Reach, ...]
    begun: int
    asked: int
    noted: bool

    @property
    def reached(self) -> int:
        """In how many circles somebody was touched."""
        return sum(1 for circle in self.circles if circle.touched)


def coverage(network: Network, first: date) -> Coverage:
    """What happened from `first` to today."""
    found: dict[int, Interaction] = {}
    people = []
    for contact_id, standing in network.standings.items():
        rows = touches_since(standing, network, first)
        if rows:
            people.append(contact_id)
            found |= {row.id: row for row in rows}
    touches = tuple(sorted(found.values(), key=lambda row: (row.on, row.id)))
    asking = _asking(network, people)
    return Coverage(
        touches=touches,
        contact_ids=tuple(people),
        circles=_circles(network, frozenset(people)),
        begun=sum(row.direction == "from_me" and row.answers_id is None for row in touches),
        asked=sum(asks_for_something(row, asking) for row in touches),
        noted=any(
            standing.interactions and standing.interactions[-1].on >= first
            for standing in network.standings.values()
        ),
    )


def _asking(network: Network, people: list[int]) -> frozenset[int | None]:
    return frozenset(
        row.interaction_id
        for contact_id in people
        for row in network.standings[contact_id].exchanges
        if row.side == "asked"
    )


def _circles(network: Network, people: frozenset[int]) -> tuple[Reach, ...]:
    members: dict[int, list[int]] = {circle_id: [] for circle_id in network.circles}
    for contact_id, standing in network.standings.items():
        if boundary(standing.contact) is None:
            for place in standing.contact.circles:
                members.setdefault(place.id, []).append(contact_id)
    return tuple(
        Reach(
            circle_id,
            tuple(ids),
            tuple(key for key in ids if key in people),
            _following(network, [key for key in ids if key not in people]),
        )
        for circle_id, ids in members.items()
        if ids and circle_id in network.circles
    )


def _following(network: Network, ids: list[int]) -> int | None:
    """Whose cadence presses most, None where nobody's does yet."""
    late = {key: lateness(network.standings[key], network) or 0 for key in ids}
    most = max(ids, key=lambda key: late[key], default=None)
    return most if most is not None and late[most] >= 1 else None
