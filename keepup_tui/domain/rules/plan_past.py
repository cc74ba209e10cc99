"""G16, planned but informal: the day after an arrangement, did it happen?

Fills on, text, channel and record_id of the plan, and the others it was made with.
"""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Plan
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From the day after, until it happened, did not, or was moved."""
    if not standing.plans:
        return ()
    return tuple(
        _of(plan, standing)
        for plan in standing.plans
        if plan.on < network.today and plan.closed_on is None and plan.outcome is None
    )


def _of(plan: Plan, standing: Standing) -> Reason:
    opens = plan.on + timedelta(days=1)
    return RULE.reason(
        standing,
        ref=ref_to("plans", plan.id),
        since=opens,
        closes=Ask(("happened", "did_not", "moved"), quiet=("did_not", "moved")),
        channel=plan.channel,
        about=Particulars(
            on=plan.on,
            text=plan.text,
            channel=plan.channel,
            other_ids=standing.others(plan.contact_ids),
            record_id=plan.id,
        ),
    )


RULE: Final = Rule(name="plan_past", practice="G16", band=1, rest=None, find=find)
