"""G53, new ways: nearly all of a year's touches went one way.

Fills channel, that way, and count, the touches; the reason's own channel is another one.
"""

from collections import Counter
from collections.abc import Collection
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Contact
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.ties import A_YEAR, HALF_A_YEAR, is_alive
from keepup_tui.domain.touches import touches_since

OFTEN: Final = 4
_OTHERS: Final[tuple[Channel, ...]] = ("call", "in_person", "email")


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """Four touches or more in a year, over nine tenths in one channel that no circle names."""
    rows, year_ago = standing.interactions, network.today - A_YEAR
    if len(rows) < OFTEN or rows[-OFTEN].on < year_ago:
        return ()
    touches = touches_since(standing, network, year_ago)
    if len(touches) < OFTEN:
        return ()
    channel, times = Counter(touch.channel for touch in touches).most_common(1)[0]
    if channel is None or times * 10 <= len(touches) * 9:
        return ()
    if channel in _named(standing.contact, network) or not is_alive(standing, network):
        return ()
    opens = touches[-OFTEN].on
    return (
        RULE.reason(
            standing,
            ref=ref_to("contacts", standing.contact.id),
            since=opens,
            closes=Ask(("yes", "no"), quiet=("no",)),
            channel=_another(standing.contact, channel),
            about=Particulars(channel=channel, count=len(touches)),
        ),
    )


def _named(contact: Contact, network: Network) -> Collection[Channel | None]:
    circles = network.circles
    return {circles[place.id].channel for place in contact.circles if place.id in circles}


def _another(contact: Contact, rut: Channel) -> Channel:
    return next(channel for channel in (*contact.channels, *_OTHERS) if channel != rut)


RULE: Final = Rule(name="channel_rut", practice="G53", band=4, rest=HALF_A_YEAR.days, find=find)
