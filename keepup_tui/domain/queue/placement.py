"""Who of those with a reason gets one of the day's places."""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from keepup_tui.domain.queue.nudges import Because, Nudge
from keepup_tui.domain.queue.rank import best_first
from keepup_tui.domain.standing import Standing

_GUARANTEED: Final = 3


class Placed(Struct, frozen=True):
    """The rows that show, and those that wait, in their order and why."""

    shown: tuple[Nudge, ...]
    waiting: tuple[Nudge, ...]
    because: Mapping[int, Because]


class _Spread:
    """The households and organisations that have somebody today."""

    def __init__(self, standings: Mapping[int, Standing]) -> None:
        self._standings = standings
        self._taken: set[tuple[Because, str]] = set()

    def take(self, nudge: Nudge) -> None:
        """Takes the place of the person's own."""
        self._taken.update(self._groups(nudge))

    def taken(self, nudge: Nudge) -> Because | None:
        """Which of the person's own has a place already."""
        return next((group[0] for group in self._groups(nudge) if group in self._taken), None)

    def _groups(self, nudge: Nudge) -> list[tuple[Because, str]]:
        contact = self._standings[nudge.contact_id].contact
        groups: list[tuple[Because, str]] = []
        if contact.household and (name := contact.household.strip().casefold()):
            groups.append(("household", name))
        if contact.organisation and (name := contact.organisation.strip().casefold()):
            groups.append(("organisation", name))
        return groups


def place(
    nudges: Iterable[Nudge], cap: int, standings: Mapping[int, Standing], more: int = 0
) -> Placed:
    """Gives out the day's places: first come, by rank, one of a household or organisation.

    Bands 0 and 1 always have one, band 2 has at least a third of the cap, band 3 what is
    left; the second of a household comes when everybody else has a place.
    """
    ordered = best_first(nudges)
    spread = _Spread(standings)
    urgent = [nudge for nudge in ordered if nudge.band <= 1]
    for nudge in urgent:
        spread.take(nudge)
    because: dict[int, Because] = {}
    cadences: list[Nudge] = []
    dormant: list[Nudge] = []
    seconds: list[Nudge] = []
    for nudge in ordered:
        if nudge.band not in {2, 3}:
            continue
        if (group := spread.taken(nudge)) is not None:
            because[nudge.contact_id] = group
            seconds.append(nudge)
        else:
            spread.take(nudge)
            (cadences if nudge.band == 2 else dormant).append(nudge)
    left = cap - len(urgent)
    room = max(left, -(-cap // _GUARANTEED))
    taken = cadences[:room]
    taken += dormant[: max(0, left - len(taken))]
    second = seconds[: max(0, room - len(taken))]
    chosen = {nudge.contact_id for nudge in (*urgent, *taken, *second)}
    waiting = [nudge for nudge in (*cadences, *dormant, *seconds) if nudge.contact_id not in chosen]
    for nudge in waiting:
        because.setdefault(nudge.contact_id, "cap")
    return Placed(
        shown=tuple(best_first([*urgent, *taken, *second, *waiting[:more]])),
        waiting=tuple(waiting[more:]),
        because=because,
    )
