"""New ways of being in touch (G53): those that were tried, and ties that know only one."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.rules import channel_rut
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.ties import HALF_A_YEAR
from keepup_tui.domain.touches import touches_since

_A_YEAR: Final = timedelta(days=365)


class Tried(Struct, frozen=True):
    """A way that was new between the user and somebody they know."""

    contact_id: int
    channel: Channel


class Rut(Struct, frozen=True):
    """A tie that goes one way only, and another way to try."""

    contact_id: int
    channel: Channel
    other: Channel

    @property
    def key(self) -> str:
        """What a review calls it."""
        return f"ways:{self.contact_id}:{self.channel}"


def tried(network: Network, first: date) -> tuple[Tried, ...]:
    """The ways used since `first` and not in the year before, with those touched then."""
    found = []
    for contact_id, standing in network.standings.items():
        rows = touches_since(standing, network, first - _A_YEAR)
        before = {row.channel for row in rows if row.on < first}
        since = dict.fromkeys(row.channel for row in reversed(rows) if row.on >= first)
        if before:
            found += [Tried(contact_id, way) for way in since if way and way not in before]
    return tuple(found)


def ruts(network: Network) -> tuple[Rut, ...]:
    """Everybody whose year went nearly all through one channel, unless that was let be."""
    found: list[Rut] = []
    for contact_id, standing in network.standings.items():
        if boundary(standing.contact) is not None or _let_be(standing):
            continue
        found += [
            Rut(contact_id, reason.about.channel, reason.channel)
            for reason in channel_rut.RULE.find(standing, network)
            if reason.about.channel and reason.channel
        ]
    return tuple(found)


def _let_be(standing: Standing) -> bool:
    return any(
        row.rule == channel_rut.RULE.name
        and (row.verb == "dismiss" or row.on > standing.today - HALF_A_YEAR)
        for row in standing.answers
    )
