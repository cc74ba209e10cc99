"""When a contact's cadences fall due, and how late they are by R, their relative lateness."""

from datetime import date, timedelta
from typing import Final
from zlib import crc32

from msgspec import Struct

from keepup_tui.domain.calendar_periods import index_of, share_gone, start_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import is_new, ramped
from keepup_tui.domain.obligations import Obligation, obligations
from keepup_tui.domain.periods import Period
from keepup_tui.domain.pressure import gap_factor, unanswered
from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import last_touch
from keepup_tui.domain.working_days import WorkingDays

RULE_NAME: Final = "cadence_due"
"""The rule whose skips begin a cadence anew."""
MOST: Final = 3.0
FREEZES_FROM: Final = 91


class Due(Struct, frozen=True):
    """How one obligation stands on a day.

    `last` is its last touch, `start` the day it counts from (a later skip's, or before the
    first touch its anchor), `begun` whether it counts yet (a new tie's does not), `factor`
    what the pressure guard makes of the gap, `leave_days` those taken off the lateness.
    """

    obligation: Obligation
    due_on: date
    r: float
    last: Interaction | None
    start: date
    begun: bool
    factor: int = 1
    leave_days: int = 0

    @property
    def pressing(self) -> float:
        """What the rank goes by: R, counted up to 3, times the importance."""
        return min(self.r, MOST) * self.obligation.weight


def obligations_of(standing: Standing, network: Network) -> tuple[Obligation, ...]:
    """The cadences that apply to the contact."""
    contact = standing.contact
    if contact.cadence is None and not contact.circles:
        return ()
    known = network.shared(_obligations)
    found = known.get(contact.id)
    if found is None:
        found = known[contact.id] = obligations(contact, network.circles, network.day)
    return found


def dues(standing: Standing, network: Network) -> tuple[Due, ...]:
    """Each of the contact's obligations as it stands today, the most pressing first."""
    known = network.kept(_dues)
    contact_id = standing.contact.id
    if contact_id in known:
        return known[contact_id]
    found = [_due(one, standing, network) for one in obligations_of(standing, network)]
    if len(found) > 1:
        found.sort(key=lambda due: (not due.begun, -due.pressing))
    known[contact_id] = tuple(found)
    return known[contact_id]


def most_pressing(standing: Standing, network: Network) -> Due | None:
    """The contact's most pressing obligation, None without a cadence."""
    return next(iter(dues(standing, network)), None)


def lateness(standing: Standing, network: Network) -> float | None:
    """The contact's R, None without a cadence."""
    due = most_pressing(standing, network)
    return None if due is None else due.r


def first_due(contact: Contact, one: Obligation, working_days: WorkingDays) -> date:
    """When a contact who was never in touch first falls due, spread by their id.

    It is never later than a touch on the anchor's own day would make it, so that a word from
    me brings nobody forward.
    """
    try:
        spread = one.anchor + timedelta(days=1 + crc32(b"%d" % contact.id) % one.period.days)
    except OverflowError:
        return date.max
    return min(spread, _next_due(one, one.anchor, 1, working_days))


def _dues(_: Network) -> dict[int, tuple[Due, ...]]:
    return {}


def _obligations(_: Network) -> dict[int, tuple[Obligation, ...]]:
    return {}


def _due(one: Obligation, standing: Standing, network: Network) -> Due:
    last = _last(one, standing, network)
    begun = not is_new(standing, network, one.anchor)
    start = _start(one, standing, last)
    if start is None:
        due_on, start, factor = (
            first_due(standing.contact, one, network.working_days),
            one.anchor,
            1,
        )
    elif one.calendar:
        due_on = _next_due(one, start, 1, network.working_days)
        return Due(one, due_on, _calendar_r(one.period, start, standing.today), last, start, begun)
    else:
        factor = gap_factor(unanswered(standing)) if len(standing.interactions) > 1 else 1
        due_on = one.period.after(start, factor)
    today, days = standing.today, one.period.days
    leave_days = 0
    if network.away.stretches:
        leave_days = network.away.days(start, today)
        if days >= FREEZES_FROM and not one.calendar:
            due_on = network.away.moved(due_on, start)
    r = max(0, (today - start).days - leave_days) / (days * factor)
    return Due(one, due_on, r, last, start, begun, factor, leave_days)


def _last(one: Obligation, standing: Standing, network: Network) -> Interaction | None:
    """The last touch; a word of theirs from before the anchor, answered elsewhere, is too old.

    Else a word from me that is no touch itself could bring them forward.
    """
    last = last_touch(standing, network, one.channel)
    if last is not None and last.direction == "from_them" and last.on < one.anchor:
        return None
    return last


def _start(one: Obligation, standing: Standing, last: Interaction | None) -> date | None:
    """The last touch or a later skip; for a tie that was new here the day of meeting."""
    start = last.on if last is not None else None
    for answer in reversed(standing.answers):
        if start is not None and answer.on <= start:
            break
        if answer.rule == RULE_NAME and answer.verb in {"skip", "done"} and answer.ref == one.ref:
            return answer.on
    met_on = standing.contact.met_on
    if start is None and met_on is not None and ramped(met_on, one.anchor):
        return met_on
    return start


def _next_due(one: Obligation, start: date, factor: int, working_days: WorkingDays) -> date:
    if one.calendar:
        first = start_of(one.period, index_of(one.period, start) + 1)
        return first if first == date.max else working_days.first_from(first)
    return one.period.after(start, factor)


def _calendar_r(period: Period, start: date, today: date) -> float:
    missed = index_of(period, today) - index_of(period, start) - 1
    return 1 + share_gone(period, today) + missed


def due_now(standing: Standing, network: Network) -> list[Due]:
    """Those that are due, the most pressing first."""
    today = standing.today
    return [due for due in dues(standing, network) if due.begun and due.due_on <= today]
