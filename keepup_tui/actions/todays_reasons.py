"""The reasons of one contact on a day, as their row has them."""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.holds import hold
from keepup_tui.domain.queue.morning import found, row_now
from keepup_tui.domain.queue.nudges import Because
from keepup_tui.domain.queue.rank import row
from keepup_tui.domain.reasons import Reason

_WAIT: Final[frozenset[Because]] = frozenset(
    {"snoozed", "setback", "plan", "leave", "day_off", "quiet_day", "follow_ups"}
)


def todays_reasons(network: Network, contact_id: int) -> tuple[Reason, ...]:
    """What stands for the contact now, the first leading; whether or not the cap shows it."""
    nudge = row_now(network.standings[contact_id], network)
    return nudge.reasons if nudge else ()


def waiting_reasons(network: Network, contact_id: int) -> tuple[Reason, ...]:
    """What would stand but for a snooze, a plan or the day: it can be answered before its time."""
    standing = network.standings[contact_id]
    _, held = hold(found(standing, network), standing, network)
    waiting = [each.reason for each in held if each.because in _WAIT]
    return row(waiting, standing, network).reasons if waiting else ()
