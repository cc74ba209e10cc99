"""What is told of a day beside its queue."""

from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.queue.day_told import DayTold, day_told
from keepup_tui.domain.queue.morning import morning_of, told
from keepup_tui.domain.queue.settled import Settled
from keepup_tui.domain.records import Contact, Exchange, Goal, Plan, Promise, Record
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    answer,
    entered,
    network,
    person,
    setting,
    talk,
)

DUE = (person(1, "1 month"), talk(101, ago(60)))
SENT = Promise(id=31, contact_ids=(1,), text="the deck", due_on=ago(2), made_on=ago(9))
MET = Plan(id=71, contact_ids=(1,), text="lunch", on=ago(1))


def told_of(*records: Record) -> DayTold:
    whole = network(*records)
    morning = morning_of(whole)
    return day_told(whole, told(whole, morning), morning.shown)


def settled_of(*records: Record) -> Settled:
    (one,) = told_of(*records).settled
    return one


def closed(row: Promise | Plan, outcome: Any) -> Record:
    return replace(row, closed_on=TODAY, outcome=outcome)


def test_a_word_is_told_with_what_was_said() -> None:
    word = talk(entered(), TODAY, direction="from_me")
    assert settled_of(*DUE, word) == Settled(contact_id=1, how="word", interaction=word)


@pytest.mark.parametrize(
    ("verb", "how", "until"),
    [("skip", "skipped", None), ("snooze", "snoozed", ago(-2)), ("dismiss", "dismissed", None)],
)
def test_who_is_put_aside_is_no_word(verb: str, how: Any, until: Any) -> None:
    said = settled_of(*DUE, answer(entered(), verb, TODAY, until=until))
    assert said == Settled(contact_id=1, how=how, until=until)


def test_help_that_has_not_helped_yet_is_told_so() -> None:
    gave = Exchange(id=51, contact_ids=(1,), on=ago(21), side="gave", text="an intro")
    asked = answer(entered(), "done", TODAY, rule="outcome", ref="exchanges:51")
    rest = setting(61, "kinds_off", ["appreciation", "be_useful"])
    said = settled_of(person(1, "1 year"), talk(101, ago(30)), rest, gave, asked)
    assert (said.how, said.text) == ("not_yet", "an intro")


def test_a_snooze_says_the_day_on_which_they_come_back() -> None:
    put_off = answer(entered(), "snooze", TODAY, until=ago(-3))  # a Saturday
    assert settled_of(*DUE, put_off).until == ago(-5)


def test_who_waited_and_was_put_aside_is_told_of_too() -> None:
    crowd = [
        row for key in range(2, 9) for row in (person(key, "1 month"), talk(key + 100, ago(70)))
    ]
    whole = network(*DUE, *crowd)
    assert 1 not in morning_of(whole).shown
    skipped = answer(entered(), "skip", TODAY)
    assert told_of(*DUE, *crowd, skipped).settled == (Settled(contact_id=1, how="skipped"),)
    assert not told_of(*DUE, *crowd, replace(skipped, rule="be_useful")).settled


def test_the_later_of_a_word_and_a_skip_tells() -> None:
    skipped = answer(entered(number=2), "skip", TODAY)
    assert settled_of(*DUE, talk(entered(number=1), TODAY), skipped).how == "skipped"
    later = talk(entered(number=4), TODAY)
    assert settled_of(*DUE, skipped, later).how == "word"


@pytest.mark.parametrize(
    ("record", "how"),
    [
        (closed(SENT, "kept"), "kept"),
        (closed(SENT, "released"), "released"),
        (closed(MET, "did_not"), "did_not"),
        (closed(MET, "happened"), "happened"),
    ],
)
def test_a_promise_or_a_plan_that_was_answered_says_how(record: Record, how: Any) -> None:
    assert settled_of(person(1), record).how == how


def test_a_plan_that_moved_says_to_which_day() -> None:
    moved = Plan(id=entered(), contact_ids=(1,), text="lunch", on=ago(-3))
    said = settled_of(person(1), closed(MET, "moved"), moved)
    assert (said.how, said.until, said.text) == ("moved", ago(-3), "lunch")


def test_a_goal_that_somebody_elses_log_closed_names_them() -> None:
    goal = Goal(id=61, contact_ids=(1, 2), text="the talk", next_check=ago(1))
    told = told_of(person(1), person(2), goal, talk(entered(), TODAY, 2))
    assert [(one.contact_id, one.how, one.others) for one in told.settled] == [
        (1, "others", (2,)),
        (2, "word", ()),
    ]


def test_a_plan_made_today_says_for_when() -> None:
    plan = Plan(id=entered(), contact_ids=(1,), text="lunch", on=ago(-2))
    assert settled_of(*DUE, plan) == Settled(
        contact_id=1, how="planned", text="lunch", until=ago(-2)
    )


def test_what_was_entered_with_others_is_told_once_each() -> None:
    mine = talk(entered(number=1), TODAY, 2, 3)
    earlier = talk(entered(number=2), ago(1), 3)
    with_one_of_the_morning = talk(entered(number=3), TODAY, 1, 2)
    not_mine = talk(entered(number=4), TODAY, 2, direction="from_them")
    before = talk(9, ago(1), 2)
    rows = (mine, earlier, with_one_of_the_morning, not_mine, before)
    told = told_of(*DUE, person(2), person(3), *rows)
    assert told.logged == (mine, earlier)
    assert told.heard == 3


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ({}, True),
        ({"on": ago(-1)}, False),
        ({"on": ago(1)}, False),
        ({"closed_on": TODAY, "outcome": "did_not"}, False),
    ],
)
def test_the_open_plans_of_the_day_are_told(fields: dict[str, Any], seen: bool) -> None:
    plan = Plan(**{"id": 71, "contact_ids": (1, 2), "text": "lunch", "on": TODAY, **fields})
    assert told_of(person(1), person(2), plan).planned == ((plan,) if seen else ())


def test_a_plan_with_nobody_who_is_left_is_not_told() -> None:
    gone = Contact(id=1, name="P1", added_on=ago(900), deceased=True)
    assert told_of(gone, Plan(id=71, contact_ids=(1,), on=TODAY)).planned == ()


@pytest.mark.parametrize(("guests", "told"), [(5, 0), (6, 1)])
def test_the_morning_after_a_big_event_names_it(guests: int, told: int) -> None:
    people = range(1, guests + 1)
    fair = talk(50, ago(1), *people, channel="event", event="Rail Forum")
    assert len(told_of(*map(person, people), fair).met) == told
