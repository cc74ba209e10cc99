"""What asks for thanks, and which thanks answer it."""

from datetime import date

from keepup_tui.domain.records import Exchange
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.words import words_since


def asks_for_thanks(exchange: Exchange) -> bool:
    """Whether it was help received; a listening ear asks for none."""
    return exchange.side == "received" and exchange.kind != "listening"


def thanks_for(exchange: Exchange, standing: Standing) -> tuple[date, ...]:
    """The days on which the user thanked them after it, or in the very word it came with."""
    words = words_since(standing, exchange.on)
    return tuple(
        word.on
        for word in reversed(list(words))
        if word.intent == "thanks"
        and ((word.on, word.id) > (exchange.on, exchange.id) or word.id == exchange.interaction_id)
    )
