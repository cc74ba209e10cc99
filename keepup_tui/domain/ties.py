"""Which ties are alive: about those alone a suggestion is made."""

from datetime import timedelta
from itertools import islice
from typing import Final

from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import plainly_touched_since, touches

A_YEAR: Final = timedelta(days=365)
HALF_A_YEAR: Final = timedelta(days=182)
_ENOUGH: Final = 2


def is_alive(standing: Standing, network: Network) -> bool:
    """Whether there is a cadence, or two touches within a year."""
    known, contact_id = network.kept(_alive), standing.contact.id
    if contact_id not in known:
        kept = bool(obligations_of(standing, network))
        known[contact_id] = kept or _is_touched(standing, network)
    return known[contact_id]


def _alive(_: Network) -> dict[int, bool]:
    return {}


def _is_touched(standing: Standing, network: Network) -> bool:
    rows, year_ago = standing.interactions, network.today - A_YEAR
    if len(rows) < _ENOUGH or rows[-_ENOUGH].on < year_ago:
        return False
    if plainly_touched_since(standing, year_ago, _ENOUGH):
        return True
    latest = tuple(islice(touches(standing, network), _ENOUGH))
    return len(latest) == _ENOUGH and latest[-1].on >= year_ago
