"""G05, follow up after meetings: a thank-you or a check-in by the second working day.

Fills on, text, channel, kind (the event's name) and record_id of the meeting, and the
others who were there.
"""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.follow_ups import RULE_NAME, followed_up, todays, waiting
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The day after, for five working days, until any later word from the user."""
    meeting = network.kept(waiting).get(standing.contact.id)
    if meeting is None or followed_up(meeting, standing):
        return ()
    return (
        RULE.reason(
            standing,
            ref=ref_to("interactions", meeting.id),
            since=meeting.on + timedelta(days=1),
            due_on=network.working_days.after(meeting.on, 2),
            closes=Touch(),
            about=Particulars(
                on=meeting.on,
                text=meeting.text,
                kind=meeting.event,
                channel=meeting.channel,
                other_ids=standing.others(meeting.contact_ids),
                record_id=meeting.id,
            ),
        ),
    )


RULE: Final = Rule(name=RULE_NAME, practice="G05", band=1, rest=None, find=find, turns=todays)
