from datetime import date, timedelta

from keepup_tui.domain.dormancy import draw_order, week_of
from keepup_tui.domain.queue.suggestions import weeks_two
from keepup_tui.domain.records import Leave, Plan, Record
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    answer,
    network,
    person,
    queue_on,
    setting,
    talk,
    why_of,
)

MONDAY = date(2026, 11, 23)
QUIET = [person(number, "1 year") for number in range(1, 8)]
TOUCHED = [talk(100 + number, ago(40), number) for number in range(1, 8)]
"""People with nothing due, to whom a word of appreciation could be said."""


def alone(*records: Record, on: date = TODAY) -> list[int]:
    return [row.contact_id for row in queue_on(*records, on=on).nudges if row.band == 4]


def test_two_a_week_at_most_the_next_two_in_the_order_of_the_draw() -> None:
    order = draw_order(range(1, 8))
    for weeks in range(8):
        monday = MONDAY + timedelta(weeks=weeks)
        first = 2 * week_of(monday)
        expected = sorted({order[first % 7], order[(first + 1) % 7]})
        for number in range(5):
            found = alone(*QUIET, *TOUCHED, on=monday + timedelta(days=number))
            assert sorted(found) == expected


def test_they_are_outside_the_cap_the_count_and_what_waits() -> None:
    busy = [
        row
        for n in range(20, 25)
        for row in (person(n, "1 month", added_on=ago(50)), talk(n, ago(45), n))
    ]
    found = queue_on(*QUIET, *TOUCHED, *busy, setting(600, "cap", 3))
    assert [row.band for row in found.nudges] == [2, 2, 2, 4, 4]
    assert (found.left, found.held_back) == (3, 2)


def test_one_that_is_done_leaves_a_gap_for_the_week() -> None:
    first, second = alone(*QUIET, *TOUCHED)
    skips = [
        answer(200 + n, "skip", ago(1), rule=rule, ref=f"contacts:{first}", contact_id=first)
        for n, rule in enumerate(("be_useful", "appreciation", "channel_rut", "circle_shift"))
    ]
    assert alone(*QUIET, *TOUCHED, *skips) == [second]
    done_today = [
        answer(200 + n, "skip", TODAY, rule=skip.rule, ref=skip.ref, contact_id=first)
        for n, skip in enumerate(skips)
    ]
    found = queue_on(*QUIET, *TOUCHED, *done_today)
    assert [row.contact_id for row in found.nudges] == [second]
    assert [row.contact_id for row in found.finished] == [first]


def test_a_suggestion_joins_a_row_that_shows_anyway() -> None:
    rows = [person(1, "1 month"), talk(9, ago(45))]
    rules = [reason.rule for reason in queue_on(*rows).nudges[0].reasons]
    assert rules[0] == "cadence_due"
    assert {"be_useful", "appreciation"} <= set(rules)


def test_a_monday_off_does_not_empty_the_week() -> None:
    off = setting(600, "days_off", ["mon", "sun"])
    assert alone(*QUIET, *TOUCHED, off) == alone(*QUIET, *TOUCHED)
    away = Leave(id=601, from_=MONDAY, to=MONDAY)
    assert alone(*QUIET, *TOUCHED, away) == alone(*QUIET, *TOUCHED)


def test_who_has_been_put_to_rest_is_none_of_the_weeks_people() -> None:
    rests = [
        answer(200 + 9 * n + m, "dismiss", ago(9), rule=rule, ref="*", contact_id=n)
        for n in range(1, 7)
        for m, rule in enumerate(("be_useful", "appreciation", "channel_rut", "circle_shift"))
    ]
    assert alone(*QUIET, *TOUCHED, *rests) == [7]
    assert weeks_two(network(*QUIET, *TOUCHED, *rests)) == (7,)
    assert weeks_two(network()) == ()


def test_a_plan_holds_them_back_too() -> None:
    first, second = alone(*QUIET, *TOUCHED)
    assert alone(*QUIET, *TOUCHED, Plan(id=700, contact_ids=(first,), on=ago(-2))) == [second]


def test_why_says_that_it_is_not_their_week() -> None:
    first, second = alone(*QUIET, *TOUCHED)
    other = next(number for number in range(1, 8) if number not in (first, second))
    found = why_of(*QUIET, *TOUCHED, contact_id=other)
    assert {hold.because for hold in found.held} == {"week"}
    assert (found.shown, found.ahead) == (False, None)
    assert why_of(*QUIET, *TOUCHED, contact_id=second).ahead == 1
