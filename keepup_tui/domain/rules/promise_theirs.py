"""G44, a pattern of reliability: what they promised, asked after on its day.

Fills text, record_id and the other people who promised it; on is the promised day, None
where none was named.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Promise
from keepup_tui.domain.refs import again, ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing

UNDATED: Final = timedelta(days=21)
ASKED_RESTS: Final = timedelta(days=7)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From the due date until kept or released; a week's rest after asking about it."""
    if not standing.promises:
        return ()
    found = []
    for promise in standing.promises:
        if promise.by == "them" and promise.closed_on is None and promise.outcome is None:
            made = network.made_on(promise)
            subject = ref_to("promises", promise.id)
            due = promise.due_on or made + UNDATED
            ref, opens = again(standing, RULE.name, subject, due, ASKED_RESTS)
            if opens <= network.today:
                found.append(_of(promise, standing, ref, opens))
    return tuple(found)


def _of(promise: Promise, standing: Standing, ref: str, opens: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Ask(("kept", "released", "asked")),
        about=Particulars(
            on=promise.due_on,
            text=promise.text,
            other_ids=standing.others(promise.contact_ids),
            record_id=promise.id,
        ),
    )


RULE: Final = Rule(name="promise_theirs", practice="G44", band=1, rest=None, find=find)
