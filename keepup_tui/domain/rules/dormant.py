"""The week's dormant tie: one that has gone quiet, met again with a light opener (G35)."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.answers import runs_until
from keepup_tui.domain.dormancy import asleep, drawn
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import HALF_A_YEAR

_A_WEEK: Final = timedelta(days=7)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The week's draw, and one that was drawn, snoozed, and came back this week."""
    if standing.contact.id == drawn(network):
        week = network.monday.today
    else:
        put_off = _put_off(standing)
        if put_off is None:
            return ()
        week = put_off
    if not asleep(standing, network):
        return ()
    return (_of(standing, week),)


def _put_off(standing: Standing) -> date | None:
    """The Monday of the week whose draw was snoozed until some day of the last seven."""
    for answer in reversed(standing.answers):
        if answer.rule == RULE.name:
            ended = answer.verb == "snooze" and (
                standing.today - _A_WEEK < runs_until(answer) <= standing.today
            )
            return answer.on - timedelta(days=answer.on.weekday()) if ended else None
    return None


def _of(standing: Standing, week: date) -> Reason:
    last = standing.interactions[-1] if standing.interactions else None
    return RULE.reason(
        standing,
        ref=None,
        since=week,
        closes=Touch(),
        intent="catch_up",
        about=Particulars(
            on=last.on if last else None,
            record_id=last.id if last else None,
            channel=last.channel if last else None,
            days=(standing.today - last.on).days if last else None,
        ),
    )


RULE: Final = Rule(
    name="dormant", practice="G35", band=3, rest=HALF_A_YEAR.days, find=find, routine=True
)
