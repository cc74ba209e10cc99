"""Whether the user mostly reaches out when they need something (G22)."""

import re
from collections.abc import Collection
from typing import Final

from msgspec import Struct

from keepup_tui.domain.names.folding import fold
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.standing import Standing

LOOKED_AT: Final = 8
AT_LEAST: Final = 4
_MAY: Final = "(?:can|could|may|might)"
_KIND: Final = re.compile(
    r"\basked\b(?: [\w'’-]+){0,3}? "
    rf"(?:after\b|how\b(?! (?:to|i|we|much|many|{_MAY})\b))"
)
_TO_HELP: Final = re.compile(
    rf"\bhow (?:{_MAY} )?(?:i|we)(?: {_MAY})?(?: best)? "
    r"(?:help|be (?:of )?(?:more )?(?:help|use|useful))\b"
)


class AskShare(Struct, frozen=True):
    """How many of the last words that the user began asked for something."""

    asks: int
    begun: int

    @property
    def mostly_asks(self) -> bool:
        """Whether over half did, of enough to tell."""
        return self.begun >= AT_LEAST and self.asks * 2 > self.begun


def ask_share(standing: Standing) -> AskShare:
    """Of the last eight that the user began with this contact; answers and meetings are none.

    Asking how somebody is, or how to help, asks for nothing.
    """
    asked = {row.interaction_id for row in standing.exchanges if row.side == "asked"}
    begun = [
        asks_for_something(row, asked)
        for row in reversed(standing.interactions)
        if row.direction == "from_me" and not row.broadcast and row.answers_id is None
    ][:LOOKED_AT]
    return AskShare(asks=sum(begun), begun=len(begun))


def asks_for_something(row: Interaction, asked: Collection[int | None]) -> bool:
    """Whether it is one of the `asked`, or an ask that is more than a kind question."""
    if row.id in asked:
        return True
    said = fold(row.text or "")
    return row.intent == "ask" and not (_KIND.search(said) or _TO_HELP.search(said))
