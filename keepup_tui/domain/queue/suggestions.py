"""The two people a week who are suggested with nothing else to say (band 4)."""

from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.dormancy import draw_order, week_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.holds import rests
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.suggested import is_alive

A_WEEK: Final = 2
_OFTENEST: Final = ("be_useful", "appreciation")
_SUGGESTING: Final = sorted(
    (rule for rule in RULES if rule.band == 4), key=lambda rule: rule.name not in _OFTENEST
)


def weeks_two(network: Network) -> tuple[int, ...]:
    """The week's two, of everybody there was something to suggest for on its Monday."""
    return network.monday.kept(_weeks_two)


def _weeks_two(monday: Network) -> tuple[int, ...]:
    people = draw_order(key for key in monday.standings if _has_suggestion(key, monday))
    if not people:
        return ()
    first = week_of(monday.today) * A_WEEK
    return tuple(dict.fromkeys(people[(first + n) % len(people)] for n in range(A_WEEK)))


def _has_suggestion(contact_id: int, monday: Network) -> bool:
    standing = monday.standings[contact_id]
    if boundary(standing.contact) is not None or not is_alive(standing, monday):
        return False
    return any(
        not rests(reason, standing, monday)
        for rule in _SUGGESTING
        for reason in rule.find(standing, monday)
    )
