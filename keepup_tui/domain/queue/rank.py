"""From reasons to rows: the order of a person's reasons, and of the people."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from keepup_tui.domain.cadence import MOST, most_pressing
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Nudge
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import IMPORTANCE_WEIGHT

PLACE: Final = {rule.name: number for number, rule in enumerate(RULES)}
_WINDOW_DAYS: Final = 30


def row(reasons: Iterable[Reason], standing: Standing, network: Network) -> Nudge:
    """The person's row: the strongest band of their reasons, the first of them leading it."""
    ordered = in_order(reasons)
    first = ordered[0]
    due = most_pressing(standing, network)
    rank = 0.0
    if first.band == 2:
        rank = max(_rank(reason, standing) for reason in ordered if reason.band == 2)
    return Nudge(
        contact_id=standing.contact.id,
        band=first.band,
        due_on=first.due_on,
        reasons=ordered,
        r=due.r if due is not None else None,
        rank=rank,
    )


def in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """A person's reasons as their row has them, the first of which leads it."""
    return tuple(sorted(reasons, key=_order))


def best_first(nudges: Iterable[Nudge]) -> list[Nudge]:
    """Rows in the order of a day: by band, within it by what the band goes by, then by id."""
    return sorted(nudges, key=_standing_of)


def _standing_of(nudge: Nudge) -> tuple[int, float, date, int]:
    if nudge.band == 0:
        return 0, _place(nudge.first), nudge.due_on, nudge.contact_id
    if nudge.band == 1:
        return 1, 0, nudge.due_on, nudge.contact_id
    return nudge.band, -nudge.rank, date.min, nudge.contact_id


def _order(reason: Reason) -> tuple[int, int, date]:
    """Within a row: the band, then in band 0 the rule; a rule's own order is kept."""
    if reason.band == 0:
        return 0, _place(reason), reason.due_on
    if reason.band == 1:
        return 1, 0, reason.due_on
    return reason.band, _place(reason), date.min


def _place(reason: Reason) -> int:
    return PLACE.get(reason.rule, len(PLACE))


def _rank(reason: Reason, standing: Standing) -> float:
    """R times importance; what has no R counts as due, and a month later as twice due."""
    if reason.pressing is not None:
        return reason.pressing
    r = 1 + (standing.today - reason.due_on).days / _WINDOW_DAYS
    return min(r, MOST) * IMPORTANCE_WEIGHT[standing.contact.importance]
