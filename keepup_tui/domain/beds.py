"""The garden's beds: every tie as a plant, by circle (G51)."""

from collections import Counter
from typing import Final

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.garden import Plant, plant
from keepup_tui.domain.names import fold
from keepup_tui.domain.network import Network

DRY: Final = frozenset[Plant]({"thirsty", "asleep"})


class Planted(Struct, frozen=True):
    """One contact in a bed."""

    contact_id: int
    state: Plant


class Bed(Struct, frozen=True):
    """A circle with its plants by name; without a circle those in none, or just met."""

    circle_id: int | None
    plants: tuple[Planted, ...]
    just_met: bool = False

    @property
    def dry(self) -> int:
        """How many of its plants are thirsty or asleep."""
        return sum(1 for one in self.plants if one.state in DRY)


def beds(network: Network) -> tuple[Bed, ...]:
    """The circles in the order they were made, then the just met and those in no circle."""
    people = sorted(
        (standing for standing in network.standings.values() if not boundary(standing.contact)),
        key=lambda standing: (fold(standing.contact.name), standing.contact.id),
    )
    rows: dict[int | None, list[Planted]] = {circle_id: [] for circle_id in network.circles}
    new: list[Planted] = []
    loose: list[Planted] = []
    for standing in people:
        one = Planted(standing.contact.id, plant(standing, network))
        places = [place.id for place in standing.contact.circles if place.id in network.circles]
        for circle_id in places:
            rows[circle_id].append(one)
        if not places:
            (new if one.state == "seedling" else loose).append(one)
    found = [Bed(circle_id, tuple(plants)) for circle_id, plants in rows.items() if plants]
    found += [Bed(None, tuple(new), just_met=True)] if new else []
    found += [Bed(None, tuple(loose))] if loose else []
    return tuple(found)


def states(found: tuple[Bed, ...]) -> Counter[Plant]:
    """How many people are in each state, each counted once."""
    once = {one.contact_id: one.state for bed in found for one in bed.plants}
    return Counter(once.values())
