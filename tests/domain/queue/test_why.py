from datetime import date

import pytest

from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Promise, Record
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    answer,
    birthday,
    cadence,
    circle,
    due,
    entered,
    member,
    person,
    queue_on,
    setting,
    talk,
    why_of,
)


def test_every_term_of_a_row_that_shows() -> None:
    ana = person(1, "1 month", importance="high")
    other = [person(2, "1 month"), talk(10, ago(90), 2)]
    found = why_of(ana, talk(9, ago(45)), *other)
    assert found.shown
    assert (found.due_on, found.last, found.period) == (
        date(2026, 11, 11),
        ago(45),
        Period("1 month"),
    )
    assert found.r == pytest.approx(1.5)
    assert (found.importance, found.cap, found.ahead) == (1.15, 3, 1)
    assert [reason.rule for reason in found.reasons if reason.band < 4] == ["cadence_due"]
    assert [hold for hold in found.held if hold.reason.band < 4] == []
    assert found.due == due(ana, talk(9, ago(45)))
    assert (found.asleep, found.unstarted, found.new) == (False, False, False)


def test_somebody_not_due_yet_is_told_when() -> None:
    found = why_of(person(1, "1 year"), talk(9, ago(45)))
    assert (found.due_on, found.ahead) == (ago(45 - 365), 0 if found.shown else None)
    rules = {reason.rule for reason in found.reasons}
    assert "cadence_due" not in rules


def test_somebody_without_a_cadence() -> None:
    found = why_of(person(1, importance="low"), talk(9, ago(45)))
    assert (found.due_on, found.period, found.r, found.due) == (None, None, None, None)
    assert (found.last, found.importance) == (ago(45), 0.9)
    assert why_of(person(1)).last is None


def test_a_circles_strict_channel_names_its_own_last_touch() -> None:
    strict = circle(5, "1 month", channel="email", strict=True, importance="low")
    rows: list[Record] = [talk(9, ago(45), channel="email"), talk(10, ago(4), channel="call")]
    found = why_of(member(1, 5), strict, *rows)
    assert (found.last, found.importance) == (ago(45), 0.9)


def test_the_unstarted_and_the_new_say_so() -> None:
    assert why_of(person(1, "1 year", added_on=ago(1))).unstarted
    assert why_of(person(1, "1 year", added_on=ago(1), met_on=ago(1))).new


def test_a_row_done_today_says_what_was_answered() -> None:
    rows: list[Record] = [person(1, "1 month"), talk(9, ago(45))]
    owed = Promise(id=20, contact_ids=(1,), text="the deck", due_on=TODAY)
    found = why_of(*rows, owed, answer(30, "skip", TODAY, rule="promise_due", ref="promises:20"))
    assert {h.reason.rule: h.because for h in found.held if h.reason.band < 4} == {
        "promise_due": "skipped"
    }


def test_what_came_up_since_the_morning_waits_for_tomorrow() -> None:
    new = person(entered(), "1 day", added_on=ago(9))
    found = why_of(new, contact_id=new.id)
    assert [hold.because for hold in found.held] == ["tomorrow"]
    assert (found.shown, found.ahead) == (False, None)


def test_the_reasons_are_told_in_the_order_of_the_row() -> None:
    every = cadence("2 weeks", protected=True)
    rows: list[Record] = [person(1, cadence=every), talk(9, ago(60)), birthday(1)]
    found = [reason.rule for reason in why_of(*rows).reasons if reason.band < 4]
    assert found == ["cadence_due", "milestone"]
    row = queue_on(*rows).nudges[0]
    assert found == [reason.rule for reason in row.reasons if reason.band < 4]


def test_how_many_come_first_among_those_who_wait() -> None:
    rows = [row for n in range(1, 7) for row in (person(n, "1 month"), talk(9 + n, ago(60 - n), n))]
    cap = setting(500, "cap", 3)
    assert [why_of(*rows, cap, contact_id=n).ahead for n in range(1, 7)] == list(range(6))
    assert [why_of(*rows, cap, contact_id=n).shown for n in range(1, 7)] == [True] * 3 + [False] * 3


def test_nobody_has_that_id() -> None:
    with pytest.raises(KeyError):
        why_of(person(1), contact_id=2)


def test_the_fourth_meeting_to_follow_up_waits_its_turn() -> None:
    met = [talk(100 + key, ago(1), key, channel="in_person") for key in range(2, 5)]
    mine = talk(109, ago(1), channel="in_person")
    found = why_of(person(1), *map(person, range(2, 5)), *met, mine)
    assert not found.shown
    assert [(one.reason.rule, one.because) for one in found.held] == [
        ("meeting_follow_up", "follow_ups")
    ]
