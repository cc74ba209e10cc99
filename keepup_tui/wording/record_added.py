"""What is said of a record that was just added: "Promised Ana Reyes: send the deck"."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import (
    Circle,
    Exchange,
    Goal,
    Leave,
    Milestone,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    ShelfItem,
    Step,
)
from keepup_tui.domain.terms import NoteKind, Side
from keepup_tui.wording import dates
from keepup_tui.wording.channels import NOUN
from keepup_tui.wording.exchanges import exchange_words
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.records import people
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.steps import step_words
from keepup_tui.wording.topics import ended

_NOTE: Final[dict[NoteKind, tuple[str, str, str]]] = {
    "fact": ("Noted about ", ": ", "Noted about you: "),
    "question": ("To ask ", " next time: ", "To ask yourself: "),
    "need": ("", " could use: ", "You could use: "),
    "offer": ("", " can offer: ", "You can offer: "),
}
_EXCHANGE: Final[dict[Side, str]] = {
    "gave": "You gave ",
    "received": "You received from ",
    "asked": "You asked ",
}

_Say = Callable[[Any, str, date], Spans]


def record_added(book: Book, record: Record, today: date) -> Spans:
    """One sentence, as a person would say it; who it is about by name."""
    say = _SAY.get(type(record))
    if say is None:
        return (("plain", "Kept: "), *record_phrase(book, record, today), ("plain", "."))
    return say(record, people(book, record), today)


def _sentence(before: str, who: str, after: str) -> Spans:
    parts: Spans = (("plain", before), ("name", who), ("plain", ended(after)))
    return tuple(part for part in parts if part[1])


def _note(note: Note, who: str, _: date) -> Spans:
    before, between, alone = _NOTE[note.kind]
    if not who:
        return _sentence("", "", f"{alone}{note.text}")
    return _sentence(before, who, f"{between}{note.text}")


def _promise(promise: Promise, who: str, today: date) -> Spans:
    day = f", for {dates.when(promise.due_on, today)}" if promise.due_on else ""
    if promise.by == "me":
        return _sentence("You promised ", who, f": {promise.text}{day}")
    return _sentence("", who, f" promised you: {promise.text}{day}")


def _exchange(exchange: Exchange, who: str, today: date) -> Spans:
    what = exchange_words(exchange) if exchange.text or exchange.kind else "something"
    day = "" if exchange.on == today else f", {dates.on(exchange.on, today)}"
    return _sentence(_EXCHANGE[exchange.side], who, f": {what}{day}")


def _milestone(milestone: Milestone, who: str, _: date) -> Spans:
    label = f" ({milestone.label})" if milestone.label else ""
    kind = MILESTONE[milestone.kind]
    return _sentence("", who, f": {kind}{label}, {dates.partial(milestone.date)}")


def _plan(plan: Plan, who: str, today: date) -> Spans:
    what = plan.text or (NOUN[plan.channel] if plan.channel else "you meet")
    return _sentence("Planned with ", who, f": {what}, {dates.on(plan.on, today)}")


def _goal(goal: Goal, who: str, today: date) -> Spans:
    day = f"; a look at it {dates.on(goal.next_check, today)}" if goal.next_check else ""
    return _sentence("Together with ", who, f": {goal.text}{day}")


def _repair(repair: Repair, who: str, _: date) -> Spans:
    return _sentence("To put right with ", who, f": {repair.text}")


def _step(step: Step, who: str, today: date) -> Spans:
    what = step.text or step_words(step.intent, None)
    return _sentence("Next for ", who, f": {what}, {dates.on(step.due_on, today)}")


def _circle(circle: Circle, _: str, __: date) -> Spans:
    often = f", {cadence_words(circle.cadence)}" if circle.cadence else ", no cadence yet"
    return _sentence("A new circle: ", circle.name, often)


def _shelf(item: ShelfItem, _: str, __: date) -> Spans:
    return _sentence("On your shelf: ", "", item.title)


def _leave(leave: Leave, _: str, today: date) -> Spans:
    where = f" in {leave.place}" if leave.place else ""
    doing = "Away" if leave.kind == "away" else "Travelling"
    return _sentence("", "", f"{doing}{where}: {dates.stretch(leave.from_, leave.to, today)}")


_SAY: Final[dict[type[Record], _Say]] = {
    Note: _note,
    Promise: _promise,
    Exchange: _exchange,
    Milestone: _milestone,
    Plan: _plan,
    Goal: _goal,
    Repair: _repair,
    Step: _step,
    Circle: _circle,
    ShelfItem: _shelf,
    Leave: _leave,
}
