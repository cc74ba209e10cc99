"""What was given and received, in words and never in numbers."""

from typing import Final

from keepup_tui.domain.records import Exchange
from keepup_tui.domain.terms import ExchangeKind, Side

KIND: Final[dict[ExchangeKind, str]] = {
    "introduction": "an introduction",
    "resource": "a resource",
    "advice": "advice",
    "listening": "a listening ear",
    "favour": "a favour",
    "referral": "a referral",
    "feedback": "feedback",
    "appreciation": "appreciation",
    "opportunity": "an opportunity",
}
_SOMETHING: Final[dict[Side, str]] = {
    "gave": "something given",
    "received": "something received",
    "asked": "something asked for",
}


def kind_words(kind: ExchangeKind | None) -> str:
    """A kind of exchange with its article: "an introduction", "advice"."""
    return KIND[kind] if kind else "a kindness"


def exchange_title(exchange: Exchange) -> str:
    """What an exchange is called on its page of the ledger: "a listening ear"."""
    return KIND[exchange.kind] if exchange.kind else _SOMETHING[exchange.side]


def exchange_words(exchange: Exchange) -> str:
    """An exchange in the words kept with it, else by its kind."""
    return exchange.text or exchange_title(exchange)
