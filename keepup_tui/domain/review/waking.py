"""Ties that woke from sleep, and the one that the week drew (G35, G52)."""

from datetime import date

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import MOST, lateness
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.dormancy import QUIET, asleep, drawn
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import last_touch, touches_since


class Woken(Struct, frozen=True):
    """A tie that slept for so many days, and the day it woke."""

    contact_id: int
    on: date
    days: int


def woken(network: Network, first: date) -> tuple[Woken, ...]:
    """The ties that slept when `first` began and were touched since.

    One that had its cadence set lately is in no pool, but slept as long as the others.
    """
    fresh = {
        key: rows[-1].on
        for key, standing in network.standings.items()
        if boundary(standing.contact) is None
        and (rows := touches_since(standing, network, first))
        and len(standing.interactions) > 1
    }
    if not fresh:
        return ()
    zone, rollover = network.day.zone, network.day.rollover
    before = network.morning_of(Day(noon(first, zone), zone, rollover))
    found = []
    for key, on in fresh.items():
        standing = before.standings.get(key)
        last = last_touch(standing, before) if standing else None
        if standing is not None and last is not None and _slept(standing, last.on, before):
            found.append(Woken(key, on, (on - last.on).days))
    return tuple(sorted(found, key=lambda each: (each.on, each.contact_id)))


def _slept(standing: Standing, last: date, before: Network) -> bool:
    late = lateness(standing, before)
    long_quiet = late is not None and late > MOST and last < before.today - QUIET
    return long_quiet or asleep(standing, before)


def weeks_draw(network: Network) -> int | None:
    """The tie that this week drew, as long as it sleeps."""
    contact_id = drawn(network)
    standing = network.standings.get(contact_id) if contact_id is not None else None
    return contact_id if standing is not None and asleep(standing, network) else None
