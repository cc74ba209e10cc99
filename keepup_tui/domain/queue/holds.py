"""What silences a reason today: a boundary, an answer, a setback, a plan, a leave, the day."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

from msgspec.structs import replace

from keepup_tui.domain.answers import IN_A_ROW, answers_to, runs_until, snoozes_in_a_row
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Because, Held
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.setbacks import cared_until, fresh_setback
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import WEEKDAYS
from keepup_tui.domain.working_days import ONE_DAY

REST: Final = {rule.name: rule.rest for rule in RULES}
TURNS: Final = {rule.name: rule.turns for rule in RULES if rule.turns is not None}
PLAN_HOLDS: Final = timedelta(days=7)

Hold = Callable[[Reason, Standing, Network], Held | None]


def hold(
    reasons: Iterable[Reason], standing: Standing, network: Network
) -> tuple[list[Reason], list[Held]]:
    """Those of the reasons that stand today, and those that something holds back."""
    kept, held = [], []
    for reason in reasons:
        found = _held(reason, standing, network, _HOLDS)
        if found is not None:
            held.append(found)
        else:
            kept.append(_asking(reason, standing))
    return kept, held


def rests(reason: Reason, standing: Standing, network: Network) -> bool:
    """Whether the user has put the reason to rest, whatever else the day holds."""
    if not standing.answers and not network.settings.kinds_off:
        return False
    return _held(reason, standing, network, _RESTS) is not None


def _held(
    reason: Reason, standing: Standing, network: Network, holds: Iterable[Hold]
) -> Held | None:
    return next((found for one in holds if (found := one(reason, standing, network))), None)


def _asking(reason: Reason, standing: Standing) -> Reason:
    """The reason itself; put off three times in a row, it asks what should become of it."""
    if standing.answers and snoozes_in_a_row(reason, standing) >= IN_A_ROW:
        return replace(reason, put_off=True)
    return reason


def _by_boundary(reason: Reason, standing: Standing, _: Network) -> Held | None:
    because = boundary(standing.contact)
    return Held(reason, because) if because is not None else None


def _by_kind(reason: Reason, _: Standing, network: Network) -> Held | None:
    return Held(reason, "kind_off") if reason.rule in network.settings.kinds_off else None


def _by_answer(reason: Reason, standing: Standing, _: Network) -> Held | None:
    today, snoozed = standing.today, False
    for answer in answers_to(reason, standing):
        if answer.verb == "dismiss":
            return Held(reason, "dismissed")
        if answer.verb == "snooze":
            latest, snoozed = not snoozed, True
            if latest and reason.since <= answer.on and today < (until := runs_until(answer)):
                return Held(reason, "snoozed", until)
            continue
        because: Because = "skipped" if answer.verb == "skip" else "done"
        rest = REST.get(reason.rule)
        if rest is None:
            return Held(reason, because)
        if today < (until := answer.on + rest * ONE_DAY):
            return Held(reason, because, until)
    return None


def _by_setback(reason: Reason, standing: Standing, _: Network) -> Held | None:
    if not reason.cheers:
        return None
    setback = fresh_setback(standing)
    return Held(reason, "setback", cared_until(setback) + ONE_DAY) if setback else None


def _by_plan(reason: Reason, standing: Standing, _: Network) -> Held | None:
    if not standing.plans or not reason.routine:
        return None
    today = standing.today
    for plan in standing.plans:
        if plan.closed_on is None and today <= plan.on <= today + PLAN_HOLDS:
            return Held(reason, "plan", plan.on + ONE_DAY)
    return None


def _by_leave(reason: Reason, standing: Standing, network: Network) -> Held | None:
    if reason.band <= 1 or standing.today not in network.away:
        return None
    return Held(reason, "leave", _ends(standing.today, network))


def _ends(today: date, network: Network) -> date | None:
    for first, last in network.away.stretches:
        if first <= today <= last < date.max:
            return last + ONE_DAY
    return None


def _by_day(reason: Reason, standing: Standing, network: Network) -> Held | None:
    """What does not fit any day waits for one that is no quiet day of theirs, or a working day."""
    if reason.fits == "any_day":
        return None
    today = standing.today
    if WEEKDAYS[today.weekday()] in standing.contact.quiet_days:
        return Held(reason, "quiet_day")
    if reason.fits == "working_day" and today not in network.working_days:
        return Held(reason, "day_off", network.working_days.first_from(today))
    return None


def _by_turn(reason: Reason, _: Standing, network: Network) -> Held | None:
    """A day has room for a few reasons of some rules only."""
    turns = TURNS.get(reason.rule)
    if turns is None or reason.contact_id in network.kept(turns):
        return None
    return Held(reason, "follow_ups")


_RESTS: Final[tuple[Hold, ...]] = (_by_kind, _by_answer)
_HOLDS: Final[tuple[Hold, ...]] = (
    _by_boundary,
    *_RESTS,
    _by_setback,
    _by_plan,
    _by_leave,
    _by_day,
    _by_turn,
)
