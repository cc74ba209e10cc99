"""G44, a pattern of reliability: what the user promised, from the working day before.

Fills text, record_id and the other people it was made to; on is the promised day, None
where none was named.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Keep, Particulars, Reason
from keepup_tui.domain.records import Promise
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing

UNDATED: Final = timedelta(days=14)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """In band 1 the working day before, in band 0 from the due date, until kept or released."""
    if not standing.promises:
        return ()
    found = []
    for promise in standing.promises:
        if promise.by == "me" and promise.closed_on is None and promise.outcome is None:
            made = network.made_on(promise)
            due = promise.due_on or made + UNDATED
            opens = network.working_days.before(due)
            if opens <= network.today:
                opens = max(opens, made) if made <= network.today else opens
                found.append(_of(promise, standing, opens, due))
    return tuple(found)


def _of(promise: Promise, standing: Standing, opens: date, due: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("promises", promise.id),
        since=opens,
        due_on=due,
        band=0 if due <= standing.today else 1,
        closes=Keep(promise.id),
        about=Particulars(
            on=promise.due_on,
            text=promise.text,
            other_ids=standing.others(promise.contact_ids),
            record_id=promise.id,
        ),
    )


RULE: Final = Rule(name="promise_due", practice="G44", band=0, rest=None, find=find)
