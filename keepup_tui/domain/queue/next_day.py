"""When somebody comes up next, once today's row is done or put off."""

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Final

from keepup_tui.domain.cadence import most_pressing
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.holds import hold
from keepup_tui.domain.queue.morning import found, row_of
from keepup_tui.domain.queue.nudges import Nudge, Return
from keepup_tui.domain.reasons import Key, Reason
from keepup_tui.domain.rules import BY_NAME, RULES
from keepup_tui.domain.working_days import ONE_DAY

AHEAD: Final = timedelta(days=92)
_TIMELY: Final = tuple(rule for rule in RULES if rule.band < 3)


def next_day(network: Network, contact_id: int) -> date | None:
    """The day after today on which something new brings the contact up.

    `network` may hold this contact alone. A season ahead is looked through; beyond it their
    cadence alone is known, and None where there is none or it is due already.
    """
    known = _keys(_row(network, contact_id))
    for days in range(1, AHEAD.days + 1):
        ahead = _on(network, network.today + days * ONE_DAY)
        if not _keys(_row(ahead, contact_id)) <= known:
            return ahead.today
    due = most_pressing(network.standings[contact_id], network)
    return due.due_on if due and due.due_on > network.today + AHEAD else None


def back_on(network: Network, put_off: Sequence[tuple[Reason, date]]) -> Return:
    """When the first of the reasons, each put off until its day, shows again.

    Ideas make nobody come back while there is something else. `network` may hold their
    contact alone.
    """
    strong = [each for each in put_off if each[0].band < 4]
    each = [_back(network, reason, since) for reason, since in strong or put_off]
    return min(each, key=attrgetter("day"))


def _back(network: Network, reason: Reason, since: date) -> Return:
    """From `since` on, the day itself where the reason shows on none of a season."""
    because = None
    for days in range(AHEAD.days):
        ahead = _on(network, since + days * ONE_DAY)
        standing = ahead.standings[reason.contact_id]
        rule = BY_NAME[reason.rule]
        seen = [one for one in found(standing, ahead, (rule,)) if one.key == reason.key]
        kept, held = hold(seen, standing, ahead)
        if kept:
            return Return(ahead.today, since, because)
        because = because or next((each.because for each in held), None)
    return Return(since, since)


def _on(network: Network, on: date) -> Network:
    day = network.day
    return Network(network.book, Day(noon(on, day.zone), day.zone, day.rollover))


def _row(network: Network, contact_id: int) -> Nudge | None:
    return row_of(network.standings[contact_id], network, _TIMELY)


def _keys(row: Nudge | None) -> set[Key]:
    return {reason.key for reason in row.reasons} if row else set()
