"""Who helped, and whether they know it (G42, G52): a list, and no second nudge."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Exchange
from keepup_tui.domain.thanks import asks_for_thanks, thanks_for


class Help(Struct, frozen=True):
    """Something received from a contact, and the day on which they were thanked."""

    contact_id: int
    exchange: Exchange
    thanked_on: date | None

    @property
    def key(self) -> str:
        """What a review calls it."""
        return f"thanks:{self.exchange.id}:{self.contact_id}"


def helps(network: Network, first: date) -> tuple[Help, ...]:
    """What was received from `first` to today, the oldest first."""
    found = sorted(_helps(network, first), key=lambda each: (each.exchange.on, each.exchange.id))
    return tuple(found)


def _helps(network: Network, first: date) -> Iterator[Help]:
    for contact_id, standing in network.standings.items():
        if not standing.exchanges or boundary(standing.contact) is not None:
            continue
        for exchange in reversed(standing.exchanges):
            if exchange.on < first:
                break
            if asks_for_thanks(exchange):
                thanks = thanks_for(exchange, standing)
                yield Help(contact_id, exchange, thanks[0] if thanks else None)
