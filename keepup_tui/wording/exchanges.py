"""What was given and received, in words and never in numbers."""

from collections.abc import Mapping
from typing import Final

from keepup_tui.domain.records import Contact, Exchange
from keepup_tui.domain.terms import ExchangeKind, Side
from keepup_tui.wording.numbers import listed

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
_LEANS: Final = frozenset({"to", "for", "on", "about", "with", "from", "by", "at"})


def kind_words(kind: ExchangeKind | None) -> str:
    """A kind of exchange with its article: "an introduction", "advice"."""
    return KIND[kind] if kind else "a kindness"


def kind_beside(kind: ExchangeKind | None, text: str) -> str:
    """A kind beside the words kept with it; empty where they name it: "intro to Priya"."""
    if kind is None:
        return ""
    noun = KIND[kind].rsplit(maxsplit=1)[-1]
    named = any(noun.startswith(word.casefold()[:5]) for word in text.split() if len(word) > 3)
    return "" if named else KIND[kind]


def exchange_title(exchange: Exchange) -> str:
    """What an exchange is called on its page of the ledger: "a listening ear"."""
    return KIND[exchange.kind] if exchange.kind else _SOMETHING[exchange.side]


def introduced(exchange: Exchange, contacts: Mapping[int, Contact]) -> str | None:
    """Whom the user brought together: "introduced Will Price and Marcus Bell"; else None."""
    if exchange.kind != "introduction" or exchange.side != "gave":
        return None
    names = [contacts[key].name for key in exchange.contact_ids if key in contacts]
    return f"introduced {listed(names)}" if len(names) > 1 else None


def exchange_words(exchange: Exchange) -> str:
    """An exchange in the words kept with it: "intro to Priya", "an introduction to Priya"."""
    title = exchange_title(exchange)
    if not exchange.text or not exchange.text.strip():
        return title
    leans = exchange.kind and exchange.text.split(maxsplit=1)[0].casefold() in _LEANS
    return f"{title} {exchange.text}" if leans else exchange.text
