"""One kind of reason a file; the order of RULES is the order of band 0."""

from typing import Final

from keepup_tui.domain.rules import (
    cadence_due,
    dormant,
    meeting_follow_up,
    milestone,
    new_tie,
    plan_past,
    promise_due,
    promise_theirs,
    repair,
    reply_owed,
    setback,
    thanks_due,
)
from keepup_tui.domain.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    repair.RULE,
    setback.RULE,
    promise_due.RULE,
    reply_owed.RULE,
    milestone.RULE,
    plan_past.RULE,
    promise_theirs.RULE,
    meeting_follow_up.RULE,
    thanks_due.RULE,
    cadence_due.RULE,
    new_tie.RULE,
    dormant.RULE,
)
