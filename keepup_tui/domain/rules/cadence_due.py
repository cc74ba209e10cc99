"""A cadence that fell due (G01; G11 where a circle fixes a channel; G15 protected)."""

from typing import Final

from keepup_tui.domain.cadence import RULE_NAME, Due, due_now
from keepup_tui.domain.dormancy import asleep
from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import opened_on
from keepup_tui.domain.purposes import another_purpose
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """Every cadence of theirs that fell due, unless they sleep: then the draw has them."""
    due = due_now(standing, network)
    if not due or asleep(standing, network):
        return ()
    return tuple([_of(each, standing) for each in due])


def _of(due: Due, standing: Standing) -> Reason:
    one, last = due.obligation, due.last
    circle = one.circle
    channel = circle.channel if circle is not None else None
    return RULE.reason(
        standing,
        practice="G15" if one.protected else "G11" if channel else "G01",
        ref=one.ref,
        since=opened_on(due.due_on, due.start, standing.contact.met_on, one.anchor),
        due_on=due.due_on,
        band=1 if one.protected else 2,
        closes=Touch(channel=one.channel),
        intent=another_purpose(standing),
        channel=channel,
        fits="no_quiet_day" if one.protected else None,
        pressing=due.pressing,
        about=Particulars(
            on=last.on if last is not None else None,
            days=(standing.today - due.due_on).days,
            circle_id=circle.id if circle is not None else None,
            period=one.period,
            calendar=one.calendar,
            channel=last.channel if last is not None else None,
            intent=last.intent if last is not None else None,
            record_id=last.id if last is not None else None,
        ),
    )


RULE: Final = Rule(name=RULE_NAME, practice="G01", band=2, rest=0, find=find, routine=True)
