"""G44: promises of mine and of theirs, with and without a day."""

from datetime import date

import pytest

from keepup_tui.domain.reasons import Ask, Keep
from keepup_tui.domain.records import Promise
from keepup_tui.domain.rules import promise_due, promise_theirs
from tests.rules.rule_case import TODAY, ago, answered, reasons, refs

MONDAY = date(2026, 11, 30)


def mine(**fields: object) -> Promise:
    return Promise(id=7, **{"contact_ids": (1,), "text": "send the deck"} | fields)  # type: ignore[arg-type]


def theirs(**fields: object) -> Promise:
    return mine(by="them", **fields)


@pytest.mark.parametrize(
    ("due", "on", "band"),
    [
        (MONDAY, date(2026, 11, 26), None),
        (MONDAY, date(2026, 11, 27), 1),
        (MONDAY, date(2026, 11, 29), 1),
        (MONDAY, MONDAY, 0),
        (MONDAY, date(2027, 3, 1), 0),
        (ago(0), ago(1), 1),
    ],
)
def test_mine_is_shown_the_working_day_before_and_owed_from_its_day(
    due: date, on: date, band: int | None
) -> None:
    found = reasons(promise_due, mine(due_on=due, made_on=ago(30)), on=on)
    assert [reason.band for reason in found] == ([] if band is None else [band])


def test_mine_says_what_and_to_whom_and_is_kept_once() -> None:
    promise = mine(contact_ids=(1, 2), due_on=TODAY, made_on=ago(4))
    (found,) = reasons(promise_due, promise)
    assert (found.ref, found.practice, found.closes) == ("promises:7", "G44", Keep(7))
    assert (found.since, found.due_on) == (ago(1), TODAY)
    assert (found.about.text, found.about.on) == ("send the deck", TODAY)
    assert found.about.other_ids == (2,)
    assert refs(promise_due, promise, contact_id=2) == ["promises:7"]


def test_a_promise_made_on_its_last_day_opens_that_day() -> None:
    (found,) = reasons(promise_due, mine(due_on=TODAY, made_on=TODAY))
    assert found.since == TODAY


@pytest.mark.parametrize(("made", "shown"), [(12, False), (13, True), (14, True)])
def test_mine_without_a_day_is_due_14_days_after_it_was_made(made: int, shown: bool) -> None:
    found = reasons(promise_due, mine(made_on=ago(made)))
    assert bool(found) is shown
    assert all(reason.about.on is None for reason in found)


@pytest.mark.parametrize(
    "closed",
    [
        {"closed_on": TODAY, "outcome": "kept"},
        {"closed_on": ago(2), "outcome": "released"},
        {"outcome": "kept"},
        {"by": "them"},
    ],
)
def test_a_closed_promise_is_silent(closed: dict[str, object]) -> None:
    assert refs(promise_due, mine(due_on=ago(1), made_on=ago(9), **closed)) == []


def test_one_that_closes_later_is_still_open_today() -> None:
    later = mine(due_on=ago(1), made_on=ago(9), closed_on=ago(-1), outcome="kept")
    assert refs(promise_due, later) == ["promises:7"]
    assert refs(promise_due, later, on=ago(-1)) == []


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        (theirs(due_on=ago(-1), made_on=ago(9)), []),
        (theirs(due_on=TODAY, made_on=ago(9)), ["promises:7"]),
        (theirs(made_on=ago(20)), []),
        (theirs(made_on=ago(21)), ["promises:7"]),
        (theirs(due_on=ago(3), closed_on=ago(1), outcome="kept"), []),
        (theirs(due_on=ago(3), outcome="released"), []),
        (mine(due_on=ago(3)), []),
    ],
)
def test_theirs_is_asked_after_on_its_day(promise: Promise, expected: list[str]) -> None:
    assert refs(promise_theirs, promise) == expected


def test_theirs_rests_a_week_once_asked_about() -> None:
    promise = theirs(due_on=ago(3), contact_ids=(1, 2))
    asked = answered(1, "promise_theirs", "promises:7")
    (found,) = reasons(promise_theirs, promise)
    assert found.closes == Ask(("kept", "released", "asked"))
    assert (found.band, found.about.other_ids) == (1, (2,))
    assert refs(promise_theirs, promise, asked) == []
    assert refs(promise_theirs, promise, asked, on=ago(-5)) == []
    assert refs(promise_theirs, promise, asked, on=ago(-6)) == ["promises:7:2026-12-01"]
    again = answered(-6, "promise_theirs", "promises:7:2026-12-01", number=801)
    assert refs(promise_theirs, promise, asked, again, on=ago(-7)) == []


def test_an_answer_about_another_promise_rests_nothing() -> None:
    promise = theirs(due_on=ago(3))
    assert refs(promise_theirs, promise, answered(1, "promise_theirs", "promises:71"))
    assert refs(promise_theirs, promise, answered(1, "promise_due", "promises:7"))
    assert refs(promise_theirs, promise, answered(1, "promise_theirs", "promises:7", "skip"))
