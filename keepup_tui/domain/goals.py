"""When a goal is looked at next."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Goal
from keepup_tui.domain.touches import touches_since

MOVES_ON: Final = timedelta(days=30)


def check_day(goal: Goal, network: Network) -> date | None:
    """The next check, moved on by 30 days for each that a touch answered; None without one.

    A touch with any of the goal's people answers every check up to its day.
    """
    if goal.next_check is None or goal.closed_on is not None:
        return None
    touched = _last_touch(goal, network, goal.next_check)
    if touched is None:
        return goal.next_check
    times = (touched - goal.next_check) // MOVES_ON + 1
    return goal.next_check + times * MOVES_ON


def _last_touch(goal: Goal, network: Network, since: date) -> date | None:
    days = []
    for contact_id in goal.contact_ids:
        standing = network.standings.get(contact_id)
        touches = touches_since(standing, network, since) if standing else ()
        days += [touch.on for touch in touches[:1]]
    return max(days, default=None)
