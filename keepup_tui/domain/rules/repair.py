"""G43, admit mistakes: what the user has to put right, and three weeks later how it stands.

Fills on, text and record_id of the repair, and `again` for the second time.
"""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason, Touch
from keepup_tui.domain.records import Repair
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.words import words_after

AGAIN_AFTER: Final = timedelta(days=21)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """At once, until an apology; again 21 days after it, until it is settled."""
    if not standing.repairs:
        return ()
    found = (_of(repair, standing) for repair in standing.repairs if not repair.settled_on)
    return tuple(reason for reason in found if reason.since <= network.today)


def _of(repair: Repair, standing: Standing) -> Reason:
    apologies = (word for word in words_after(repair, standing) if word.intent == "apology")
    apology = next(apologies, None)
    opens = apology.on + AGAIN_AFTER if apology else repair.on
    ref = ref_to("repairs", repair.id, opens if apology else None)
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Acknowledge(ref) if apology else Touch(intent="apology"),
        intent="catch_up" if apology else "apology",
        about=Particulars(
            on=repair.on, text=repair.text, record_id=repair.id, again=apology is not None
        ),
    )


RULE: Final = Rule(name="repair", practice="G43", band=0, rest=2, find=find, longest_snooze=2)
