"""A setback whose month is not over, wherever its own reason does not tell it."""

from collections.abc import Iterable

from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.setbacks import cared_until, fresh_setback
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.working_days import ONE_DAY
from keepup_tui.wording.dates import when
from keepup_tui.wording.news import news_row
from keepup_tui.wording.topics import sentence


def hard_time(standing: Standing, told: Iterable[Reason]) -> str:
    """What happened and until when asks and cheer wait; empty where it is told, or none is."""
    setback = fresh_setback(standing)
    if setback is None or any(reason.rule == "setback" for reason in told):
        return ""
    today = standing.today
    until = when(cared_until(setback) + ONE_DAY, today)
    return f"{sentence(news_row(setback, today))} Asks and cheer wait until {until}."
