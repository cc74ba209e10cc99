"""Whether the user mostly reaches out when they need something (G22)."""

from typing import Final

from msgspec import Struct

from keepup_tui.domain.standing import Standing

LOOKED_AT: Final = 8
AT_LEAST: Final = 4


class AskShare(Struct, frozen=True):
    """How many of the last words that the user began asked for something."""

    asks: int
    begun: int

    @property
    def mostly_asks(self) -> bool:
        """Whether over half did, of enough to tell."""
        return self.begun >= AT_LEAST and self.asks * 2 > self.begun


def ask_share(standing: Standing) -> AskShare:
    """Of the last eight that the user began with this contact; answers and meetings are none."""
    asked = {row.interaction_id for row in standing.exchanges if row.side == "asked"}
    begun = [
        row.intent == "ask" or row.id in asked
        for row in reversed(standing.interactions)
        if row.direction == "from_me" and not row.broadcast and row.answers_id is None
    ][:LOOKED_AT]
    return AskShare(asks=sum(begun), begun=len(begun))
