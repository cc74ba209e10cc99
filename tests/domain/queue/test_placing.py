from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from zlib import crc32

import pytest

from keepup_tui.domain.queue.capacity import half_up, need, stretch
from keepup_tui.domain.records import Leave, Promise, Record
from tests.domain.queue.queue_case import (
    LONG_AGO,
    TODAY,
    ago,
    answer,
    birthday,
    cadence,
    circle,
    member,
    network,
    person,
    queue_on,
    setting,
    shown,
    talk,
    why_of,
)


def owed(number: int, contact_id: int, due_on: date = TODAY) -> Promise:
    return Promise(id=number, contact_ids=(contact_id,), text="the deck", due_on=due_on)


def late(contact_id: int, days: int = 45, **fields: object) -> list[Record]:
    """Somebody with a monthly cadence, last touched so many days ago."""
    return [
        person(contact_id, "1 month", **fields),
        talk(1000 + contact_id, ago(days), contact_id),
    ]


def crowd(count: int, first: int = 10) -> list[Record]:
    """That many people who are late, the first by most."""
    return [row for n in range(count) for row in late(first + n, 60 - n)]


def test_who_is_later_by_r_comes_first_then_the_lower_id() -> None:
    yearly = [person(4, "1 year"), talk(104, ago(500), 4)]
    roomy = setting(5, "cap", 9)
    assert shown(*late(1, 40), *late(2, 50), *late(3, 40), *yearly, roomy) == [2, 4, 1, 3]


def test_importance_is_mild() -> None:
    high, low = late(1, 40, importance="high"), late(3, 45, importance="low")
    assert shown(*high, *late(2, 45), *low) == [1, 2, 3]
    assert shown(*late(1, 40, importance="high"), *late(2, 50)) == [2, 1]


def test_beyond_three_times_the_period_all_count_alike() -> None:
    assert shown(*late(1, 100), *late(2, 170)) == [1, 2]


def test_the_bands_come_in_their_order() -> None:
    rows = [*late(1), *late(2), owed(9, 2), *late(3), birthday(3)]
    assert shown(*rows) == [2, 3, 1]
    bands = [nudge.band for nudge in queue_on(*rows).nudges]
    assert bands == [0, 1, 2]


def test_a_row_is_led_by_the_strongest_of_its_reasons() -> None:
    (nudge,) = queue_on(*late(2), owed(9, 2, ago(3)), birthday(2)).nudges
    assert [reason.rule for reason in nudge.reasons][:3] == [
        "promise_due",
        "milestone",
        "cadence_due",
    ]
    assert (nudge.band, nudge.due_on, nudge.first.rule) == (0, ago(3), "promise_due")
    assert nudge.r == pytest.approx(1.5)


def test_band_one_goes_by_due_date() -> None:
    assert shown(*late(1), *late(2), birthday(1), birthday(2, ago(4))) == [2, 1]


def test_the_rows_due_date_is_the_most_pressing_circles() -> None:
    rows = [circle(5, "3 months"), circle(6, "1 month"), member(1, 5, 6), talk(9, ago(179))]
    (nudge,) = queue_on(*rows).nudges
    assert [reason.ref for reason in nudge.reasons[:2]] == ["circles:6", "circles:5"]
    assert nudge.due_on == nudge.first.since


def test_the_cap_counts_people_and_says_who_waits() -> None:
    found = queue_on(*crowd(8), setting(5, "cap", 5))
    assert [nudge.contact_id for nudge in found.nudges] == [10, 11, 12, 13, 14]
    assert (found.cap, found.held_back) == (5, 3)


def test_bands_zero_and_one_always_show_and_count_against_the_cap() -> None:
    owing = [person(n) for n in range(1, 5)] + [owed(20 + n, n) for n in range(1, 5)]
    found = queue_on(*owing, *crowd(8), setting(5, "cap", 6))
    assert [nudge.contact_id for nudge in found.nudges] == [1, 2, 3, 4, 10, 11]
    assert found.held_back == 6


@pytest.mark.parametrize("cap", range(1, 12))
def test_band_two_keeps_at_least_a_third_of_the_cap(cap: int) -> None:
    owing = [person(n) for n in range(1, 10)] + [owed(20 + n, n) for n in range(1, 10)]
    found = queue_on(*owing, *crowd(15), setting(5, "cap", cap))
    cadences = [nudge for nudge in found.nudges if nudge.band == 2]
    assert len(cadences) == max(cap - 9, ceil(cap / 3))
    assert found.left == 9 + len(cadences)


def test_a_protected_cadence_is_shown_beyond_the_cap() -> None:
    monthly = person(1, cadence=cadence("1 month", protected=True))
    found = queue_on(monthly, talk(9, ago(31)), *crowd(5), setting(5, "cap", 3))
    first = found.nudges[0]
    assert (first.contact_id, first.band, first.first.practice) == (1, 1, "G15")
    assert [nudge.contact_id for nudge in found.nudges[1:]] == [10, 11]


def need_of(*records: Record) -> Fraction:
    return need(network(*records))


def test_need_is_what_the_cadences_ask_for_a_working_day() -> None:
    assert need_of(person(1, "1 week")) == Fraction(1, 5)
    assert need_of(person(1, "1 week"), setting(5, "days_off", [])) == Fraction(1, 7)
    everybody_off = setting(5, "days_off", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    assert need_of(person(1, "1 week"), everybody_off) == Fraction(1, 5)
    assert need_of(person(1, "1 month"), person(2, "1 month")) == Fraction(2 * 7, 30 * 5)
    circles = [circle(5, "1 week"), circle(6, "1 month")]
    assert need_of(member(1, 5, 6), *circles) == Fraction(1, 5)


@pytest.mark.parametrize(
    "nobody",
    [
        person(1),
        person(1, "1 week", archived=True),
        person(1, "1 week", do_not_contact=True),
        person(1, "1 week", deceased=True),
        person(1, cadence=cadence("1 week", protected=True)),
    ],
)
def test_who_asks_for_nothing_in_band_two_is_no_need(nobody: Record) -> None:
    assert need_of(nobody) == 0


def test_the_dormant_pool_is_no_need() -> None:
    assert need_of(person(1, "1 week"), talk(9, ago(200))) == 0
    assert need_of(person(1, "1 week"), talk(9, ago(180))) == Fraction(1, 5)


@pytest.mark.parametrize(
    ("weekly", "cap"), [(0, 3), (5, 3), (14, 3), (15, 3), (16, 4), (20, 5), (50, 12), (90, 12)]
)
def test_the_cap_is_a_little_more_than_the_need(weekly: int, cap: int) -> None:
    assert queue_on(*(person(n, "1 week") for n in range(1, weekly + 1))).cap == cap


def test_half_rounds_up() -> None:
    assert [half_up(Fraction(n, 2)) for n in range(6)] == [0, 1, 1, 2, 2, 3]
    assert queue_on(*(person(n, "23 days") for n in range(1, 51)), setting(5, "cap", 3)).cap == 3


def test_a_cap_below_the_need_stretches_everything() -> None:
    people = [person(n, "1 week") for n in range(1, 36)]
    found = queue_on(*people, setting(5, "cap", 5))
    assert (found.need, found.stretch) == (7, 1.4)
    assert queue_on(*people[:5]).stretch == 1
    assert stretch(Fraction(1), 4) == 1


def test_one_of_a_household_or_organisation_a_day() -> None:
    rows = [
        *late(1, 60, household="Reyes"),
        *late(2, 59, household=" reyes "),
        *late(3, 58, organisation="Acme"),
        *late(4, 57, organisation="ACME"),
        *late(5, 40),
    ]
    assert shown(*rows, setting(9, "cap", 3)) == [1, 3, 5]
    assert queue_on(*rows, setting(9, "cap", 3)).held_back == 2
    assert shown(*rows, setting(9, "cap", 4)) == [1, 2, 3, 5]
    assert shown(*rows, setting(9, "cap", 5)) == [1, 2, 3, 4, 5]


def test_somebody_shown_for_a_moment_takes_the_households_place() -> None:
    rows = [*late(1, 60, household="Reyes"), *late(2, 20, household="Reyes"), birthday(2)]
    assert shown(*rows, *late(3, 40), setting(9, "cap", 2)) == [2, 3]
    assert shown(*late(1, household="  "), *late(2, household=" ")) == [1, 2]


def test_a_moment_takes_both_places_though_one_of_them_is_taken() -> None:
    rows = [
        *late(1, 50, organisation="X"),
        birthday(1),
        *late(2, 50, organisation="X", household="A"),
        birthday(2),
        *late(3, 60, household="A"),
        *late(4, 40),
    ]
    assert shown(*rows, setting(9, "cap", 3)) == [1, 2, 4]


def test_moments_are_never_spread() -> None:
    rows = [*late(1, household="R"), *late(2, household="R"), birthday(1), birthday(2)]
    assert shown(*rows, setting(9, "cap", 1)) == [1, 2]


def test_more_takes_from_those_who_wait_in_their_order() -> None:
    rows = [*crowd(8), setting(5, "cap", 3)]
    found = queue_on(*rows, more=2)
    assert [nudge.contact_id for nudge in found.nudges] == [10, 11, 12, 13, 14]
    assert found.held_back == 3
    assert queue_on(*rows, more=99).held_back == 0


def test_the_cap_is_higher_after_a_leave_for_as_many_working_days() -> None:
    # a Monday to a Wednesday: three working days
    leave = Leave(id=30, from_=date(2026, 11, 16), to=date(2026, 11, 18))
    caps = [queue_on(leave, setting(5, "cap", 5), on=date(2026, 11, n)).cap for n in range(15, 26)]
    assert caps == [5, 5, 5, 5, 8, 8, 8, 8, 8, 5, 5]


def test_ten_working_days_at_most_and_none_after_travel_or_a_weekend_away() -> None:
    leave = Leave(id=30, from_=date(2026, 9, 1), to=date(2026, 10, 30))
    caps = [queue_on(leave, on=date(2026, 11, n)).cap for n in (2, 13, 16)]
    assert caps == [5, 5, 3]
    travel = Leave(id=30, from_=date(2026, 9, 1), to=date(2026, 10, 30), kind="travel")
    assert queue_on(travel, on=date(2026, 11, 2)).cap == 3
    weekend = Leave(id=30, from_=date(2026, 10, 31), to=date(2026, 11, 1))
    assert queue_on(weekend, on=date(2026, 11, 2)).cap == 3


def test_the_unstarted_are_those_whose_first_turn_has_not_come() -> None:
    new = [person(n, "1 year", added_on=ago(5)) for n in range(1, 40)]
    rows = [*new, person(40, "1 year"), person(41), person(42, "1 year", archived=True)]
    found = queue_on(*rows, setting(500, "cap", 50))
    due_now = {nudge.contact_id for nudge in found.nudges if nudge.band == 2}
    assert 40 in due_now
    assert found.unstarted == 39 - len(due_now & set(range(1, 40)))
    touched = queue_on(*rows, talk(600, ago(1), 1, 2, 3))
    assert touched.unstarted <= found.unstarted - 2
    assert queue_on(person(1, "1 year", met_on=ago(1), added_on=ago(1))).unstarted == 1


def test_whose_first_turn_falls_on_a_day_off_is_no_longer_unstarted() -> None:
    saturday = ago(-3)
    ana = person(1, "1 week", added_on=saturday - timedelta(days=1 + crc32(b"1") % 7))
    assert queue_on(ana, on=saturday - timedelta(days=1)).unstarted == 1
    found = queue_on(ana, on=saturday)
    assert (found.nudges, found.unstarted) == ((), 0)


def test_a_skipped_first_turn_is_no_longer_unstarted() -> None:
    ana = person(1, "1 year", added_on=LONG_AGO)
    assert queue_on(ana, answer(9, "skip", ago(2))).unstarted == 0


def test_why_says_which_place_is_taken() -> None:
    rows = [*late(1, 60, household="R"), *late(2, 50, household="R"), *crowd(2)]
    cap = setting(9, "cap", 2)
    assert [hold.because for hold in why_of(*rows, cap, contact_id=2).held][:1] == ["household"]
    assert [hold.because for hold in why_of(*rows, cap, contact_id=11).held][:1] == ["cap"]
    assert why_of(*rows, cap, contact_id=11).ahead == 2
    assert why_of(*rows, cap, contact_id=2).ahead == 3


def test_steps_and_new_ties_rank_among_the_cadences() -> None:
    new = person(1, met_on=ago(14), added_on=ago(14))
    newer = person(2, met_on=ago(40), added_on=ago(40))
    roomy = setting(5, "cap", 9)
    assert shown(new, newer, *late(3, 31), *late(4, 90), roomy) == [4, 2, 3, 1]
