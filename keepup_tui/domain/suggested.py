"""Whom a suggestion may be made about: ties that are alive."""

from datetime import timedelta
from itertools import islice
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import cadences
from keepup_tui.domain.touches import touches_since

A_YEAR: Final = timedelta(days=365)
HALF_A_YEAR: Final = timedelta(days=182)
_ENOUGH: Final = 2


def is_alive(standing: Standing, network: Network) -> bool:
    """Whether there is a cadence, or two touches within a year."""
    return standing.contact.id in network.kept(_alive)


def _alive(network: Network) -> frozenset[int]:
    return frozenset(
        contact_id
        for contact_id, standing in network.standings.items()
        if next(cadences(standing.contact, network), None) or _touched_enough(standing, network)
    )


def _touched_enough(standing: Standing, network: Network) -> bool:
    rows, year_ago = standing.interactions, network.today - A_YEAR
    if len(rows) < _ENOUGH or rows[-_ENOUGH].on < year_ago:
        return False
    return len(tuple(islice(touches_since(standing, network, year_ago), _ENOUGH))) == _ENOUGH
