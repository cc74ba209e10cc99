"""Why a contact is in a day's queue and where, or why not: every term of it."""

from msgspec import Struct

from keepup_tui.domain.cadence import most_pressing
from keepup_tui.domain.dormancy import asleep
from keepup_tui.domain.network import Network
from keepup_tui.domain.obligations import Obligation
from keepup_tui.domain.queue.holds import hold
from keepup_tui.domain.queue.morning import Morning, found, is_unstarted, morning_of, told
from keepup_tui.domain.queue.nudges import Because, Held, Queue, Why
from keepup_tui.domain.queue.rank import in_order
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import IMPORTANCE_WEIGHT
from keepup_tui.domain.touches import last_touch


class _Place(Struct, frozen=True):
    shown: bool
    ahead: int | None
    because: Because | None


def why(network: Network, contact_id: int, more: int = 0) -> Why:
    """Every term of the contact's presence or absence. Raises KeyError where nobody has the id."""
    morning = morning_of(network, more)
    standing = network.standings[contact_id]
    kept, held = hold(found(standing, network), standing, network)
    where = _place(contact_id, told(network, morning), morning, kept)
    due = most_pressing(standing, network)
    touch = last_touch(standing, network, due.obligation.channel if due else None)
    if not where.shown:
        held = [*(Held(reason, where.because or "tomorrow") for reason in kept), *held]
    return Why(
        contact_id=contact_id,
        on=network.today,
        shown=where.shown,
        due_on=due.due_on if due else None,
        last=touch.on if touch else None,
        period=due.obligation.period if due else None,
        r=due.r if due else None,
        importance=_importance(standing, due.obligation if due else None),
        cap=morning.cap,
        ahead=where.ahead,
        reasons=in_order(kept) if where.shown else (),
        held=tuple(held),
        due=due,
        asleep=asleep(standing, network),
        unstarted=is_unstarted(standing, network),
        new=due is not None and not due.begun,
    )


def _place(contact_id: int, today: Queue, morning: Morning, kept: list[Reason]) -> _Place:
    for ahead, nudge in enumerate(today.nudges):
        if nudge.contact_id == contact_id:
            return _Place(shown=True, ahead=ahead, because=None)
    for ahead, nudge in enumerate(morning.waiting):
        if nudge.contact_id == contact_id:
            because = morning.because[contact_id]
            return _Place(shown=False, ahead=len(morning.shown) + ahead, because=because)
    alone = bool(kept) and all(reason.band == 4 for reason in kept)
    return _Place(shown=False, ahead=None, because="week" if alone else "tomorrow")


def _importance(standing: Standing, one: Obligation | None) -> float:
    return one.weight if one is not None else IMPORTANCE_WEIGHT[standing.contact.importance]
