"""The two people a week who are suggested with nothing else to say (band 4)."""

from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.dormancy import draw_order, week_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.holds import rests
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.ties import is_alive
from keepup_tui.domain.working_days import ONE_DAY

A_WEEK: Final = 2
_SUGGESTING: Final = tuple(rule for rule in RULES if rule.band == 4)


def weeks_two(network: Network) -> tuple[int, ...]:
    """The week's two, of everybody there was something to suggest for on its Monday.

    Where those were fewer, whoever a later day of the week brings takes the free place.
    """
    monday = network.monday
    chosen = monday.kept(_weeks_two)
    day = monday.today
    while len(chosen) < A_WEEK and day < network.today:
        day += ONE_DAY
        chosen += _next(network.morning_on(day), A_WEEK - len(chosen), chosen)
    return chosen


def _weeks_two(monday: Network) -> tuple[int, ...]:
    return _next(monday, A_WEEK)


def _next(morning: Network, places: int, chosen: tuple[int, ...] = ()) -> tuple[int, ...]:
    """The next people of the draw, of those that have a suggestion and are not `chosen` yet."""
    people = draw_order(
        key for key in morning.standings if key not in chosen and _has_suggestion(key, morning)
    )
    if not people:
        return ()
    first = week_of(morning.today) * A_WEEK
    return tuple(dict.fromkeys(people[(first + n) % len(people)] for n in range(places)))


def _has_suggestion(contact_id: int, morning: Network) -> bool:
    standing = morning.standings[contact_id]
    if boundary(standing.contact) is not None or not is_alive(standing, morning):
        return False
    return any(
        not rests(reason, standing, morning)
        for rule in _SUGGESTING
        for reason in rule.find(standing, morning)
    )
