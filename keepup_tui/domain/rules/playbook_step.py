"""G28 to G31, G36 and G47: the step that a piece of news asks for now.

The practice is the news's. Fills on, text, kind and record_id of the news and its other
people; intent is the step's.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks import PLAYBOOKS
from keepup_tui.domain.reasons import CloseStep, Particulars, Reason
from keepup_tui.domain.records import News, Step
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import CHEERS, ROUTINE, Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import touches_since
from keepup_tui.domain.working_days import ONE_DAY

LAST_LAPSES_AFTER: Final = timedelta(days=30)
MANY: Final = 3


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From the step's date until the next one opens, or 30 days after the last."""
    if not standing.steps or not standing.news:
        return ()
    steps = [step for step in standing.steps if step.news_id is not None and not step.dropped]
    steps.sort(key=attrgetter("news_id", "due_on", "id"))
    news = {row.id: row for row in standing.news}
    return tuple(
        _of(step, news[key], standing)
        for key, group in groupby(steps, key=attrgetter("news_id"))
        if key in news
        for step in _open(tuple(group), news[key], standing, network)
    )


def _open(
    steps: Sequence[Step], news: News, standing: Standing, network: Network
) -> Iterator[Step]:
    touches = touches_since(standing, network, news.on)
    begins, today = news.on, network.today
    for step in steps:
        if step.due_on > today:
            return
        last_day = _last_day(step, steps)
        answers = (
            touch.on
            for touch in reversed(touches)
            if begins <= touch.on <= last_day and step.intent in {"catch_up", touch.intent}
        )
        closed = step.closed_on or next(answers, None)
        if closed is None and today <= last_day:
            yield step
        begins = max(step.due_on, closed or step.due_on) + ONE_DAY


def _last_day(step: Step, steps: Sequence[Step]) -> date:
    later = (other.due_on - ONE_DAY for other in steps if other.due_on > step.due_on)
    return next(later, step.due_on + LAST_LAPSES_AFTER)


def _of(step: Step, news: News, standing: Standing) -> Reason:
    playbook = PLAYBOOKS[news.kind]
    return RULE.reason(
        standing,
        practice=playbook.practice,
        ref=ref_to("steps", step.id),
        since=step.due_on,
        band=2 if len(news.contact_ids) > MANY else RULE.band,
        closes=CloseStep(step.id),
        intent=step.intent,
        channel=step.channel,
        cheers=step.intent in CHEERS,
        routine=step.intent == ROUTINE,
        about=Particulars(
            on=news.on,
            text=step.text or news.text,
            kind=news.kind,
            other_ids=standing.others(news.contact_ids),
            record_id=news.id,
            intent=step.intent,
        ),
    )


RULE: Final = Rule(name="playbook_step", practice="G28", band=1, rest=None, find=find)
