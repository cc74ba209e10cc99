"""G25, mutual goals: how what is pursued together goes.

Fills on (the day of the check), text and record_id of the goal, and its other people.
"""

from datetime import date
from typing import Final

from keepup_tui.domain.goals import check_day
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.records import Goal
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From its next check, until a touch with any of its people moves that on."""
    if not standing.goals:
        return ()
    checks = ((goal, check_day(goal, network)) for goal in standing.goals)
    return tuple(
        _of(goal, standing, check)
        for goal, check in checks
        if check is not None and check <= network.today
    )


def _of(goal: Goal, standing: Standing, check: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("goals", goal.id, check),
        since=check,
        closes=Touch(),
        about=Particulars(
            on=check,
            text=goal.text,
            other_ids=standing.others(goal.contact_ids),
            record_id=goal.id,
        ),
    )


RULE: Final = Rule(name="goal_check", practice="G25", band=1, rest=None, find=find)
