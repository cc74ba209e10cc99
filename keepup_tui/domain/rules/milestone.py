"""G09, acknowledge milestones, and G36, present when it counts.

Fills kind, text (its label) and record_id of the milestone; on is the day it falls on this
time, days how far ahead that is (negative when belated), count the years since it began.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.occurrences import occurrences
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import Milestone
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Intent, MilestoneKind
from keepup_tui.domain.touches import touches_since
from keepup_tui.domain.words import words_since

LEAD_DAYS: Final[dict[MilestoneKind, int]] = {"birthday": 1}
MOST_LEAD_DAYS: Final = 366
BELATED: Final = timedelta(days=14)
_NEAR: Final = timedelta(days=14)
_GESTURES: Final[dict[MilestoneKind, Intent]] = {"project_end": "thanks"}


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From its lead until 14 days after, where there is a tie and it was not acknowledged."""
    if not standing.milestones or not is_tied(standing):
        return ()
    contact = standing.contact
    added_on = network.added_on(contact)
    near = network.kept(_months_near)
    found = []
    for milestone in standing.milestones:
        if milestone.date.month not in near and (milestone.lead_days or 0) <= _NEAR.days:
            continue
        days = milestone.lead_days
        days = LEAD_DAYS.get(milestone.kind, 0) if days is None else days
        lead = timedelta(days=min(max(days, 0), MOST_LEAD_DAYS))
        first, last = network.today - BELATED, network.today + lead
        days_near = occurrences(milestone, added_on, first, last, network.working_days)
        found += [
            _of(milestone, standing, day, day - lead)
            for day in days_near
            if not _acknowledged(standing, network, day, day - lead)
        ]
    return tuple(found)


def _months_near(network: Network) -> frozenset[int]:
    today = network.today
    return frozenset({(today - BELATED).month, today.month, (today + _NEAR).month})


def is_tied(standing: Standing) -> bool:
    """Whether there is a circle, a cadence, an interaction or a note."""
    contact = standing.contact
    return bool(contact.circles or contact.cadence or standing.interactions or standing.notes)


def _acknowledged(standing: Standing, network: Network, day: date, opens: date) -> bool:
    if touches_since(standing, network, day):
        return True
    return any(word.intent == "congratulate" for word in words_since(standing, opens))


def _of(milestone: Milestone, standing: Standing, day: date, opens: date) -> Reason:
    ref = ref_to("milestones", milestone.id, day)
    year = milestone.date.year
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        due_on=day,
        closes=Acknowledge(ref),
        intent=_GESTURES.get(milestone.kind, "congratulate"),
        fits="any_day",
        about=Particulars(
            on=day,
            text=milestone.label,
            kind=milestone.kind,
            count=day.year - year if year else None,
            days=(day - standing.today).days,
            record_id=milestone.id,
        ),
    )


RULE: Final = Rule(name="milestone", practice="G09", band=1, rest=None, find=find)
