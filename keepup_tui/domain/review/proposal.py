"""What a row of a review is about, and the one thing that it proposes."""

from typing import Literal

from msgspec import Struct

from keepup_tui.domain.periods import Period
from keepup_tui.domain.terms import Channel

Act = Literal[
    "thank", "hello", "give", "look", "try", "unite", "archive", "cadence", "tie", "season", "weed",
    "ties", "week",
]  # fmt: skip
"""Thank, say hello, give something, look at them, try another way; weeding's three; decide
about a tie; or go to another review."""


class Proposal(Struct, frozen=True):
    """One thing to do, for these people; `channel` is the other way to try."""

    act: Act
    contact_ids: tuple[int, ...] = ()
    channel: Channel | None = None
    every: Period | None = None
    text: str | None = None
