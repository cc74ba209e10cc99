"""One kind of reason a file; the order of RULES is the order of band 0."""

from collections.abc import Mapping
from typing import Final

from keepup_tui.domain.rules import (
    appreciation,
    be_useful,
    cadence_due,
    channel_rut,
    circle_shift,
    dormant,
    event_only,
    feedback,
    gesture_step,
    goal_check,
    introduction,
    meeting_follow_up,
    milestone,
    need_offer,
    new_tie,
    outcome,
    plan_past,
    playbook_step,
    promise_due,
    promise_theirs,
    repair,
    reply_owed,
    setback,
    shelf_match,
    thanks_due,
    win_anniversary,
)
from keepup_tui.domain.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    repair.RULE,
    setback.RULE,
    promise_due.RULE,
    reply_owed.RULE,
    milestone.RULE,
    playbook_step.RULE,
    gesture_step.RULE,
    plan_past.RULE,
    goal_check.RULE,
    promise_theirs.RULE,
    meeting_follow_up.RULE,
    thanks_due.RULE,
    win_anniversary.RULE,
    cadence_due.RULE,
    new_tie.RULE,
    dormant.RULE,
    outcome.RULE,
    shelf_match.RULE,
    need_offer.RULE,
    introduction.RULE,
    appreciation.RULE,
    be_useful.RULE,
    feedback.RULE,
    event_only.RULE,
    channel_rut.RULE,
    circle_shift.RULE,
)
BY_NAME: Final[Mapping[str, Rule]] = {rule.name: rule for rule in RULES}
