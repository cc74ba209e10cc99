"""What a word to somebody is for: the last purpose, and another one (G06, G12)."""

from typing import Final

from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Intent
from keepup_tui.domain.touches import is_word_from_me

_NEXT_PURPOSE: Final[dict[Intent, Intent]] = {"catch_up": "share", "ask": "give"}
_LOOKED_AT: Final = 4
_OFTEN_ASKED: Final = 2


def last_purposes(standing: Standing) -> list[Intent | None]:
    """The purposes of the last words from the user, the latest first."""
    rows = reversed(standing.interactions)
    return [row.intent for row in rows if is_word_from_me(row)][:_LOOKED_AT]


def another_purpose(standing: Standing) -> Intent:
    """Sometimes news, sometimes just checking in; after several asks, something to give."""
    said = last_purposes(standing)
    last = said[0] if said else None
    if said.count("ask") >= _OFTEN_ASKED:
        return "share" if last == "give" else "give"
    return _NEXT_PURPOSE.get(last, "catch_up") if last else "catch_up"
