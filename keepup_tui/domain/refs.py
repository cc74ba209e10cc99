"""How a reason is named: `table:id`, with its occurrence where it can come again.

An occurrence is the day on which it opened (`milestones:12:2026-11-26`), or the second
record of a pair (`notes:4:9`).
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.records import Answer
from keepup_tui.domain.standing import Standing

_REFUSALS: Final = frozenset({"skip", "dismiss"})


def ref_to(table: str, record_id: int, occurrence: date | int | None = None) -> str:
    """The ref of a record of `table`, or of one occurrence of it."""
    named = f"{table}:{record_id}"
    return named if occurrence is None else f"{named}:{occurrence}"


def parts(ref: str | None) -> tuple[str, int | None, str]:
    """The table, the id and the occurrence that `ref` names; empty and None where it lacks one."""
    table, _, rest = (ref or "").partition(":")
    number, _, occurrence = rest.partition(":")
    return table, int(number) if number.isdecimal() else None, occurrence


def is_about(ref: str | None, subject: str) -> bool:
    """Whether `ref` names `subject` (`table:id`) or an occurrence of it."""
    return ref is not None and (ref == subject or ref.startswith(f"{subject}:"))


def last_done(standing: Standing, rule: str, subject: str) -> Answer | None:
    """The latest `done` that a reason of `rule` about `subject` was given."""
    for answer in reversed(standing.answers):
        if answer.rule == rule and answer.verb == "done" and is_about(answer.ref, subject):
            return answer
    return None


def again(
    standing: Standing, rule: str, subject: str, opens: date, rest: timedelta
) -> tuple[str, date]:
    """The ref and the opening day of a question that returns `rest` after its last answer."""
    answer = last_done(standing, rule, subject) if standing.answers else None
    if answer is None:
        return subject, opens
    later = answer.on + rest
    return (subject, opens) if later < opens else (f"{subject}:{later}", later)


def refused(standing: Standing, rule: str, ref: str) -> bool:
    """Whether this very pair was skipped or dismissed."""
    return any(
        answer.rule == rule and answer.ref == ref and answer.verb in _REFUSALS
        for answer in standing.answers
    )


def answered_today(standing: Standing, rule: str) -> bool:
    """Whether a reason of `rule` had its answer today, so that no next one follows at once."""
    return any(answer.rule == rule and answer.on == standing.today for answer in standing.answers)
