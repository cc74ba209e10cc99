"""Keeping a review: the words written, what was left as it is, whether it is finished."""

from collections.abc import Mapping
from typing import Any

from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.dormancy import week_of
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Review
from keepup_tui.domain.review.saved import ASKED, AT, FINISHED, LEFT, left_in, present
from keepup_tui.domain.review.season import QUESTIONS as OF_A_SEASON
from keepup_tui.domain.review.week import QUESTIONS as OF_A_WEEK
from keepup_tui.domain.terms import ReviewKind
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.review.prompts import prompt
from keepup_tui.wording.spans import Spans, plain


def write_answer(kind: ReviewKind, name: str, text: str) -> Verb:
    """The verb that keeps words to a question; empty ones take it back.

    Raises Refusal where the review has no such question.
    """

    def run(edit: Edit, day: Day) -> Spans:
        names = OF_A_WEEK if kind == "week" else OF_A_SEASON
        if name not in names:
            raise Refusal(plain(f"There is no question “{name}”; there are {listed(names)}."))
        _save(edit, kind, day, {name: text.strip() or None, AT: name, **_asked(name, day)})
        return plain(f"Kept with this {kind}'s review.")

    return run


def leave_row(kind: ReviewKind, at: str, key: str, name: str) -> Verb:
    """The verb that leaves a row as it is: it is not listed again for half a year."""

    def run(edit: Edit, day: Day) -> Spans:
        review = present(edit.book, kind, day.date)
        left = left_in(review.answers) if review else ()
        _save(edit, kind, day, {LEFT: list(dict.fromkeys((*left, key))), AT: at})
        return (("name", name), ("plain", ": left as it is."))

    return run


def finish_review(kind: ReviewKind) -> Verb:
    """The verb that ends a review; it can be gone through again all the same."""

    def run(edit: Edit, day: Day) -> Spans:
        _save(edit, kind, day, {FINISHED: True, AT: None})
        return plain(f"The {kind} is looked back on, and saved.")

    return run


def _asked(name: str, day: Day) -> Mapping[str, str]:
    """Which open question it was, so that the answer can be read years later."""
    return {ASKED: prompt(week_of(day.date))} if name == "open" else {}


def _save(edit: Edit, kind: ReviewKind, day: Day, changes: Mapping[str, Any]) -> None:
    before = present(edit.book, kind, day.date)
    answers = {**(before.answers if before else {}), **changes}
    kept = {name: value for name, value in answers.items() if value is not None}
    if before is None:
        edit.add(Review(kind=kind, on=day.date, answers=kept))
    else:
        edit.patch(before, on=day.date, answers=kept)
