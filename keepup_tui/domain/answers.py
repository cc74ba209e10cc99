"""How long what the user answered to a nudge goes on holding."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Answer
from keepup_tui.domain.standing import Standing

A_WEEK: Final = timedelta(days=7)
IN_A_ROW: Final = 3


def runs_until(snooze: Answer) -> date:
    """The day on which a snooze ends: its own date, or a week on."""
    return snooze.until if snooze.until is not None else snooze.on + A_WEEK


def answers_to(reason: Reason, standing: Standing) -> Iterator[Answer]:
    """What was answered to this reason's rule and occurrence, the latest first."""
    for answer in reversed(standing.answers):
        if answer.rule == reason.rule and answer.ref in {reason.ref, "*"}:
            yield answer


def snoozes_in_a_row(reason: Reason, standing: Standing) -> int:
    """How often this occurrence was put off, with no other answer since."""
    count = 0
    for answer in answers_to(reason, standing):
        if answer.verb != "snooze" or answer.on < reason.since:
            break
        count += 1
    return count
