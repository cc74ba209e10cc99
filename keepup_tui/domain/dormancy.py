"""The ties that have gone quiet, and the one that the week draws from among them (G35)."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final
from zlib import crc32

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import MOST, dues, obligations_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.obligations import anchor_of
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import last_touch, plainly_touched_since

QUIET_DAYS: Final = 180
QUIET: Final = timedelta(days=QUIET_DAYS)
_FIRST_MONDAY: Final = date(1970, 1, 5)


def asleep(standing: Standing, network: Network) -> bool:
    """Whether the contact is in the dormant pool.

    Without a cadence: no touch for half a year, or since the anchor. With one: R above 3, and
    over 180 days since the last touch and since the cadence began. Protected ones never are.
    """
    contact, quiet = standing.contact, standing.today - QUIET
    each = obligations_of(standing, network)
    if plainly_touched_since(standing, quiet) and all(one.channel is None for one in each):
        return False
    if boundary(contact) is not None:
        return False
    if not each:
        touch = last_touch(standing, network)
        joined = [membership.since for membership in contact.circles]
        return (touch.on if touch else anchor_of(contact, network.day, *joined)) < quiet
    if any(one.protected or one.began >= quiet for one in each):
        return False
    worst = dues(standing, network)[0]
    return worst.begun and worst.r > MOST and worst.last is not None and worst.last.on < quiet


def drawn(network: Network) -> int | None:
    """The dormant contact of the week: of the pool as it was on Monday, in its draw's order."""
    monday = network.monday
    return monday.kept(_drawn)


def week_of(day: date) -> int:
    """The number of weeks since 1970-01-05."""
    return (day - _FIRST_MONDAY).days // 7


def draw_order(ids: Iterable[int]) -> list[int]:
    """Contacts in the order in which weeks draw them."""
    return sorted(ids, key=lambda contact_id: (crc32(b"%d" % contact_id), contact_id))


def _drawn(monday: Network) -> int | None:
    pool = draw_order(
        key
        for key, standing in monday.standings.items()
        if (standing.interactions or standing.notes) and asleep(standing, monday)
    )
    return pool[week_of(monday.today) % len(pool)] if pool else None
