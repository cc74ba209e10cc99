"""Record ids: unique across machines, in the order of entry, whole in JavaScript.

An id is the milliseconds since 2020 (UTC), then twelve random bits; it stays below 2^53
until 2089.
"""

from collections.abc import Callable
from typing import Final

EPOCH_MS: Final = 1_577_836_800_000
RANDOM_BITS: Final = 12
LARGEST: Final = 2**53 - 1


def id_at(ms: int, random_bits: int = 0) -> int:
    """The id of the instant `ms` (UTC milliseconds since 1970)."""
    return max(0, ms - EPOCH_MS) << RANDOM_BITS | random_bits


def ms_of(record_id: int) -> int:
    """The instant (UTC milliseconds since 1970) at which `record_id` was made."""
    return (record_id >> RANDOM_BITS) + EPOCH_MS


class Ids:
    """Hands out new ids, each above every id of the document and above the last one given."""

    def __init__(self, ms: int, highest: int, random_bits: Callable[[], int]) -> None:
        """`ms` is the clock's (UTC milliseconds), `highest` the document's highest id."""
        self._next = max(id_at(ms, random_bits()), highest + 1)

    def new(self) -> int:
        """The next free id."""
        given = self._next
        self._next += 1
        return given

    def reach(self, taken: int) -> None:
        """Keeps new ids above `taken`, an id that came from elsewhere."""
        self._next = max(self._next, taken + 1)
