"""What is still open with a contact, as labelled lines: promises, plans, steps, goals, repairs."""

from collections.abc import Iterator

from keepup_tui.domain.edit import Place
from keepup_tui.domain.goals import check_day
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Promise, Step
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording.channels import NOUN
from keepup_tui.wording.dates import due_day, when
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.steps import step_words

OpenRow = tuple[Place, str, Spans]
"""Where it is kept, what it is, and its words."""


def open_rows(standing: Standing, network: Network) -> Iterator[OpenRow]:
    """Everything open, by kind."""
    yield from _promises(standing)
    yield from _ahead(standing, network)
    for goal in standing.goals:
        if goal.closed_on is None:
            check = check_day(goal, network)
            day = when(check, standing.today) if check else ""
            yield ("goals", goal.id), "together", _dated(goal.text, day)
    for repair in standing.repairs:
        if repair.settled_on is None:
            yield ("repairs", repair.id), "to mend", _dated(repair.text, "")


def _promises(standing: Standing) -> Iterator[OpenRow]:
    for promise in standing.promises:
        if promise.closed_on is None:
            day = due_day(promise.due_on, standing.today) if promise.due_on else ""
            yield ("promises", promise.id), _owes(promise, standing), _dated(promise.text, day)


def _ahead(standing: Standing, network: Network) -> Iterator[OpenRow]:
    for plan in standing.plans:
        if plan.closed_on is None:
            what = plan.text or (NOUN[plan.channel] if plan.channel else "you meet")
            yield ("plans", plan.id), "plan", _dated(what, when(plan.on, standing.today))
    for step in standing.steps:
        if step.closed_on is None and not step.dropped:
            said = step.text or step_words(step.intent, _kind(step, network))
            yield ("steps", step.id), "next", _dated(said, when(step.due_on, standing.today))


def _owes(promise: Promise, standing: Standing) -> str:
    if promise.by == "me":
        return "I owe"
    they = pronouns_of(standing.contact).subject
    return "they owe" if they in {None, "they"} else f"{they} owes"


def _kind(step: Step, network: Network) -> NewsKind | None:
    news = network.book.news.get(step.news_id or -1)
    return news.kind if news else None


def _dated(text: str, day: str) -> Spans:
    return (("plain", text), ("dim", f" · {day}")) if day else (("plain", text),)
