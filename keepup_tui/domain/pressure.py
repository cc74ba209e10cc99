"""How long mails go unanswered, and how much more room that gives (G41)."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.touches import is_word_from_them

PATIENCE: Final = timedelta(days=14)
_EXPECTS_AN_ANSWER: Final = frozenset[Channel]({"email", "chat", "text", "letter"})


def unanswered(standing: Standing, patience: timedelta = PATIENCE) -> int:
    """The days on which I wrote since their last word, each once they had time to answer."""
    waited: set[date] = set()
    latest = standing.today - patience
    for row in reversed(standing.interactions):
        if is_word_from_them(row):
            break
        if row.channel in _EXPECTS_AN_ANSWER and not row.broadcast and row.on <= latest:
            waited.add(row.on)
    return len(waited)


def gap_factor(count: int) -> int:
    """How many times longer the gap is after `count` days of writing without an answer."""
    if count < 2:
        return 1
    return 2 if count < 4 else 4
