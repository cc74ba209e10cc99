"""What asks for thanks, and which thanks answer it."""

from datetime import date

from keepup_tui.domain.records import Exchange
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.words import words_since


def asks_for_thanks(exchange: Exchange) -> bool:
    """Whether it was help received; a listening ear asks for none."""
    return exchange.side == "received" and exchange.kind != "listening"


def thanked_since(standing: Standing, day: date) -> bool:
    """Whether the user thanked them on or after `day`."""
    return any(word.intent == "thanks" for word in words_since(standing, day))
