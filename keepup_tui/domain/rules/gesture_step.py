"""G13, thank-you mail, then a handwritten note: the next gesture of a sequence.

Fills on (the day of what it follows), text, intent and channel of the step, and
record_id, the interaction it follows.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import CloseStep, Particulars, Reason
from keepup_tui.domain.records import Step
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import CHEERS, ROUTINE, Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.words import words_since

LAPSES_AFTER: Final = timedelta(days=30)
_EARLY: Final = timedelta(days=30)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From its date for 30 days, until a word in its intent and channel, done, or dropped."""
    if not standing.steps:
        return ()
    return tuple(
        _of(step, standing)
        for step in standing.steps
        if step.news_id is None
        and step.closed_on is None
        and not step.dropped
        and step.due_on <= network.today <= step.due_on + LAPSES_AFTER
        and not _made(step, standing, network)
    )


def _made(step: Step, standing: Standing, network: Network) -> bool:
    return any(
        step.intent in {"catch_up", word.intent}
        and step.channel in {None, word.channel}
        and word.id != step.interaction_id
        for word in words_since(standing, _begins(step, standing, network))
    )


def _begins(step: Step, standing: Standing, network: Network) -> date:
    cause = _cause(step, standing)
    return cause or max(network.day.entered_on(step.id), step.due_on - _EARLY)


def _cause(step: Step, standing: Standing) -> date | None:
    return next((row.on for row in standing.interactions if row.id == step.interaction_id), None)


def _of(step: Step, standing: Standing) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("steps", step.id),
        since=step.due_on,
        closes=CloseStep(step.id),
        intent=step.intent,
        channel=step.channel,
        cheers=step.intent in CHEERS,
        routine=step.intent == ROUTINE,
        about=Particulars(
            on=_cause(step, standing),
            text=step.text,
            intent=step.intent,
            channel=step.channel,
            record_id=step.interaction_id,
        ),
    )


RULE: Final = Rule(name="gesture_step", practice="G13", band=1, rest=None, find=find)
