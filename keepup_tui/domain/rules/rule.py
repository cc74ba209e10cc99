"""What a rule is: one practice of the guide, as one kind of reason."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Band, Reason
from keepup_tui.domain.standing import Standing

HALF_A_YEAR: Final = 182
FOR_GOOD: Final = None

Find = Callable[[Standing, Network], tuple[Reason, ...]]


class Rule(Struct, frozen=True, kw_only=True):
    """A rule of the queue.

    `practice` is the guide's id (the first where it has two), `rest` the days for which a
    skip, a no or a done silences the same reason (its rule and ref), None for good.
    """

    name: str
    practice: str
    band: Band
    rest: int | None
    find: Find
