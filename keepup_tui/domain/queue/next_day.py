"""When somebody comes up next, once today's row is done."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.cadence import most_pressing
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.queue.nudges import Nudge
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.working_days import ONE_DAY

AHEAD: Final = timedelta(days=92)
_TIMELY: Final = tuple(rule for rule in RULES if rule.band < 3)


def next_day(network: Network, contact_id: int) -> date | None:
    """The day after today on which something new brings the contact up.

    `network` may hold this contact alone. A season ahead is looked through; beyond it their
    cadence alone is known, and None where there is none or it is due already.
    """
    known = _named(_row(network, contact_id))
    for days in range(1, AHEAD.days + 1):
        ahead = _on(network, network.today + days * ONE_DAY)
        if not _named(_row(ahead, contact_id)) <= known:
            return ahead.today
    due = most_pressing(network.standings[contact_id], network)
    return due.due_on if due and due.due_on > network.today + AHEAD else None


def back_on(network: Network, reason: Reason, since: date) -> date:
    """The day from `since` on which the reason shows again: not on leave, nor on a day off.

    `network` may hold its contact alone; `since` itself where it shows on no day of a season.
    """
    for days in range(AHEAD.days):
        ahead = _on(network, since + days * ONE_DAY)
        if (reason.rule, reason.ref) in _named(_row(ahead, reason.contact_id)):
            return ahead.today
    return since


def _on(network: Network, on: date) -> Network:
    day = network.day
    return Network(network.book, Day(noon(on, day.zone), day.zone, day.rollover))


def _row(network: Network, contact_id: int) -> Nudge | None:
    return row_of(network.standings[contact_id], network, _TIMELY)


def _named(row: Nudge | None) -> set[tuple[str, str | None]]:
    return {(reason.rule, reason.ref) for reason in row.reasons} if row else set()
