from datetime import date
from zlib import crc32

import pytest

from keepup_tui.domain.cadence import lateness, most_pressing
from keepup_tui.domain.calendar_periods import start_of
from keepup_tui.domain.nearness import nearness
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Leave
from tests.domain.queue.queue_case import (
    LONG_AGO,
    TODAY,
    ago,
    all_dues,
    answer,
    cadence,
    circle,
    due,
    entered,
    member,
    network,
    person,
    setting,
    talk,
)


@pytest.mark.parametrize(
    ("every", "last", "due_on"),
    [
        ("1 day", date(2026, 11, 1), date(2026, 11, 2)),
        ("2 weeks", date(2026, 11, 1), date(2026, 11, 15)),
        ("1 month", date(2026, 1, 31), date(2026, 2, 28)),
        ("3 months", date(2026, 11, 30), date(2027, 2, 28)),
        ("1 year", date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_a_rolling_cadence_is_due_one_period_after_the_last_touch(
    every: str, last: date, due_on: date
) -> None:
    found = due(person(1, every), talk(9, last), on=max(last, TODAY))
    assert found.due_on == due_on


def test_the_latest_touch_counts_whatever_the_order_of_entry() -> None:
    assert due(person(1, "10 days"), talk(9, ago(3)), talk(10, ago(8))).due_on == ago(-7)


@pytest.mark.parametrize(
    ("every", "days", "r"),
    [("1 month", 15, 0.5), ("1 month", 45, 1.5), ("3 months", 91, 1), ("1 year", 730, 2)],
)
def test_r_is_the_days_since_the_last_touch_over_the_periods_whole_days(
    every: str, days: int, r: float
) -> None:
    assert due(person(1, every), talk(9, ago(days))).r == pytest.approx(r)


@pytest.mark.parametrize(
    ("every", "last", "due_on", "r"),
    [
        # the quarter from 1 October began on a Thursday and is satisfied by any day in it
        ("3 months", date(2026, 10, 1), date(2027, 1, 1), 55 / 92),
        ("3 months", date(2026, 9, 30), date(2026, 10, 1), 1 + 55 / 92),
        # missed since April: due on the first missed quarter's first working day for good
        ("3 months", date(2026, 3, 3), date(2026, 4, 1), 3 + 55 / 92),
        ("1 week", date(2026, 11, 23), date(2026, 11, 30), 2 / 7),
        ("1 week", date(2026, 11, 22), date(2026, 11, 23), 1 + 2 / 7),
        # 1 November is a Sunday
        ("1 month", date(2026, 10, 5), date(2026, 11, 2), 1 + 24 / 30),
        ("6 months", date(2026, 6, 30), date(2026, 7, 1), 1 + 147 / 184),
        ("1 year", date(2026, 1, 1), date(2027, 1, 1), 328 / 365),
        ("1 day", date(2026, 11, 24), date(2026, 11, 25), 1.0),
    ],
)
def test_a_calendar_cadence_is_due_on_its_periods_first_working_day(
    every: str, last: date, due_on: date, r: float
) -> None:
    found = due(person(1, cadence=cadence(every, mode="calendar")), talk(9, last))
    assert found.due_on == due_on
    assert found.r == pytest.approx(r)


def test_the_first_working_day_is_the_users_own() -> None:
    ana = person(1, cadence=cadence("1 month", mode="calendar"))
    friday = setting(5, "days_off", ["mon", "tue", "wed", "thu", "sat", "sun"])
    assert due(ana, talk(9, date(2026, 10, 5)), friday).due_on == date(2026, 11, 6)


def test_a_skip_starts_a_rolling_cadence_anew() -> None:
    found = due(person(1, "1 month"), talk(9, ago(50)), answer(10, "skip", ago(2)))
    assert found.due_on == date(2026, 12, 23)
    assert found.r == pytest.approx(2 / 30)
    assert found.last is not None
    assert found.last.on == ago(50)


def test_a_skip_closes_this_calendar_period_only() -> None:
    ana = person(1, cadence=cadence("3 months", mode="calendar"))
    found = due(ana, talk(9, date(2026, 2, 2)), answer(10, "skip", ago(2)))
    assert found.due_on == date(2027, 1, 1)


@pytest.mark.parametrize(
    "other",
    [
        answer(10, "skip", ago(60)),
        answer(10, "skip", ago(2), ref="circles:5"),
        answer(10, "skip", ago(2), rule="new_tie"),
        answer(10, "snooze", ago(2)),
        answer(10, "skip", ago(2), contact_id=2),
        answer(10, "skip", ago(-2)),
    ],
)
def test_no_other_answer_moves_the_date(other: object) -> None:
    found = due(person(1, "1 month"), person(2), talk(9, ago(50)), other)  # type: ignore[arg-type]
    assert found.due_on == date(2026, 11, 6)


def test_a_done_kept_without_an_interaction_counts_like_a_skip() -> None:
    found = due(person(1, "1 month"), talk(9, ago(50)), answer(10, "done", TODAY))
    assert found.due_on == date(2026, 12, 25)


def test_an_own_cadence_replaces_the_circles() -> None:
    both = person(1, "1 year", circles=(Membership(id=5),))
    found = all_dues(both, circle(5, "1 week"), talk(9, ago(30)))
    assert [(each.obligation.ref, each.obligation.period) for each in found] == [(None, "1 year")]


def test_each_circle_is_an_obligation_and_the_most_pressing_leads() -> None:
    records = [circle(5, "1 year"), circle(6, "1 month"), circle(7, None), talk(9, ago(60))]
    found = all_dues(member(1, 5, 6, 7, 8), *records)
    assert [each.obligation.ref for each in found] == ["circles:6", "circles:5"]


def test_importance_tells_which_is_the_most_pressing() -> None:
    low, high = circle(5, "1 month", importance="low"), circle(6, "33 days", importance="high")
    found = all_dues(member(1, 5, 6), low, high, talk(9, ago(33)))
    assert [each.obligation.ref for each in found] == ["circles:6", "circles:5"]
    assert [each.pressing for each in found] == [pytest.approx(1.15), pytest.approx(0.99)]


def test_a_contacts_own_importance_beats_the_circles() -> None:
    high = circle(5, "1 month", importance="high")
    assert due(member(1, 5, importance="low"), high, talk(9, ago(30))).obligation.weight == 0.9
    assert due(person(1, "1 month", importance="high"), talk(9, ago(30))).obligation.weight == 1.15


def test_r_counts_up_to_three() -> None:
    found = due(person(1, "1 day", importance="high"), talk(9, ago(30)))
    assert found.r == 30
    assert found.pressing == pytest.approx(3.45)


def test_where_strict_only_the_circles_channel_satisfies_it() -> None:
    strict = circle(5, "3 months", channel="email", strict=True)
    mail, call = talk(9, ago(100), channel="email"), talk(10, ago(5), channel="call")
    found = due(member(1, 5), strict, mail, call)
    assert found.last == mail
    assert found.due_on == date(2026, 11, 17)
    assert due(member(1, 5), circle(5, "3 months", channel="email"), mail, call).last == call


def test_an_old_word_of_theirs_answered_elsewhere_brings_nobody_forward() -> None:
    ana = person(1, "6 months", added_on=ago(100))
    theirs = talk(9, ago(400), direction="from_them")
    mine = talk(10, TODAY, direction="from_me", channel="event")
    assert due(ana, theirs, mine).due_on == due(ana, theirs).due_on > TODAY
    since = talk(9, ago(90), direction="from_them")
    assert due(ana, since, mine).last == since


def test_who_was_never_in_touch_is_spread_over_the_period() -> None:
    records = [person(number, "3 months", added_on=date(2026, 11, 1)) for number in range(1, 400)]
    whole = network(*records)
    for number in range(1, 400):
        found = most_pressing(whole.standings[number], whole)
        assert found is not None
        offset = 1 + crc32(str(number).encode()) % 91
        assert (found.due_on - date(2026, 11, 1)).days == offset
        assert found.r == pytest.approx(24 / 91)


@pytest.mark.parametrize(
    ("fields", "anchor"),
    [
        ({"added_on": ago(9)}, ago(9)),
        ({"added_on": ago(200), "met_on": ago(100)}, ago(100)),
        ({"added_on": ago(9), "cadence": cadence("1 year", since=ago(4))}, ago(4)),
        ({"added_on": None, "cadence": cadence("1 year", since=ago(4))}, ago(4)),
        ({"added_on": None, "id": entered(ago(12))}, ago(12)),
    ],
)
def test_it_counts_from_the_latest_known_beginning(fields: dict[str, object], anchor: date) -> None:
    known = {"id": 1, "every": "1 year", **fields}
    ana = person(known.pop("id"), known.pop("every"), **known)  # type: ignore[arg-type]
    whole = network(ana)
    found = most_pressing(whole.standings[ana.id], whole)
    assert found is not None
    assert found.obligation.anchor == anchor


def test_a_circles_member_counts_from_joining_or_from_the_circles_cadence() -> None:
    ana = person(1, circles=(Membership(id=5, since=ago(20)), Membership(id=6, since=ago(3))))
    first, second = circle(5, None, cadence=cadence("1 year", since=ago(8))), circle(6, "1 year")
    found = {each.obligation.ref: each.obligation for each in all_dues(ana, first, second)}
    assert found["circles:5"].anchor == found["circles:5"].began == ago(8)
    assert found["circles:6"].anchor == found["circles:6"].began == ago(3)


def test_nobodys_first_turn_comes_later_than_a_touch_on_the_first_day_would_make_it() -> None:
    begun = date(2026, 2, 1)
    for number in range(1, 200):
        ana = person(number, "1 month", added_on=begun)
        found = due(ana, on=date(2026, 2, 2), contact_id=number)
        assert found.due_on <= date(2026, 3, 1)
        yearly = person(number, cadence=cadence("1 year", mode="calendar"), added_on=begun)
        assert due(yearly, on=date(2026, 2, 2), contact_id=number).due_on <= date(2027, 1, 1)


def test_a_new_ties_cadence_has_not_begun() -> None:
    new = person(1, "1 week", met_on=ago(30), added_on=ago(29))
    assert not due(new, talk(9, ago(20))).begun
    assert not due(person(1, "1 week", met_on=TODAY, added_on=TODAY)).begun


@pytest.mark.parametrize(
    ("met", "touched", "begun", "due_on"),
    [
        (59, 40, False, None),
        (60, 40, True, ago(33)),
        (60, None, True, ago(53)),
        (50, 13, False, None),
        (50, 12, True, ago(5)),
        (50, 3, True, ago(-4)),
    ],
)
def test_it_begins_with_the_last_windows_touch_or_on_day_sixty(
    met: int, touched: int | None, begun: bool, due_on: date | None
) -> None:
    new = person(1, "1 week", met_on=ago(met), added_on=ago(met - 1))
    found = due(new, *([talk(9, ago(touched))] if touched is not None else []))
    assert found.begun == begun
    if due_on is not None:
        assert found.due_on == due_on


def test_somebody_met_long_before_they_were_added_was_never_new() -> None:
    found = due(person(1, "1 year", met_on=ago(400), added_on=ago(10)))
    assert found.begun
    assert found.start == ago(10)
    assert due(person(1, "1 year", met_on=ago(-5))).begun


LEAVE = Leave(id=30, from_=date(2026, 10, 1), to=date(2026, 10, 21))


@pytest.mark.parametrize(
    ("every", "last", "due_on"),
    [
        ("3 months", date(2026, 8, 1), date(2026, 11, 22)),
        ("90 days", date(2026, 8, 1), date(2026, 10, 30)),
        ("3 months", date(2026, 10, 10), date(2027, 1, 21)),
        ("3 months", date(2026, 10, 21), date(2027, 1, 21)),
        # due 20 September, before the leave began
        ("3 months", date(2026, 6, 20), date(2026, 9, 20)),
        # due 1 October; the leave's own days move it on through the whole leave
        ("3 months", date(2026, 7, 1), date(2026, 10, 22)),
    ],
)
def test_leave_moves_long_cadences_only(every: str, last: date, due_on: date) -> None:
    assert due(person(1, every), talk(9, last), LEAVE).due_on == due_on


def test_leave_moves_no_calendar_cadence_and_travel_moves_nothing() -> None:
    ana = person(1, cadence=cadence("1 year", mode="calendar"))
    ahead = Leave(id=30, from_=date(2026, 12, 20), to=date(2027, 1, 10))
    assert due(ana, talk(9, date(2026, 8, 1)), ahead).due_on == date(2027, 1, 1)
    travel = Leave(id=30, from_=LEAVE.from_, to=LEAVE.to, kind="travel")
    found = due(person(1, "3 months"), talk(9, date(2026, 8, 1)), travel)
    assert (found.due_on, found.leave_days) == (date(2026, 11, 1), 0)


def test_a_first_due_date_is_moved_too() -> None:
    late = next(number for number in range(1, 99) if crc32(str(number).encode()) % 365 > 60)
    ana = person(late, "1 year", added_on=date(2026, 9, 1))
    moved, still = due(ana, LEAVE, contact_id=late), due(ana, contact_id=late)
    assert (moved.due_on - still.due_on).days == 21


def test_the_lateness_is_less_the_leave() -> None:
    found = due(person(1, "1 month"), talk(9, ago(60)), LEAVE)
    assert found.leave_days == 21
    assert found.r == pytest.approx(39 / 30)


def test_leave_ahead_moves_what_is_due_in_it() -> None:
    ahead = Leave(id=30, from_=ago(-1), to=ago(-10))
    assert due(person(1, "100 days"), talk(9, ago(98)), ahead).due_on == ago(-12)


def mails(*days: int, **fields: object) -> list[object]:
    return [
        talk(100 + number, ago(days_ago), channel="email", direction="from_me", **fields)
        for number, days_ago in enumerate(days)
    ]


@pytest.mark.parametrize(
    ("days", "factor"),
    [
        ([20], 1),
        ([60, 20], 2),
        ([60, 14], 2),
        ([60, 13], 1),
        ([60, 60, 20], 2),
        ([90, 60, 20], 2),
        ([90, 70, 60, 20], 4),
        ([120, 110, 90, 70, 60, 20], 4),
    ],
)
def test_two_mails_without_an_answer_double_the_gap_and_four_make_it_fourfold(
    days: list[int], factor: int
) -> None:
    found = due(person(1, "10 days"), *mails(*days))  # type: ignore[arg-type]
    assert found.factor == factor
    assert found.due_on == ago(days[-1] - 10 * factor)
    assert found.r == pytest.approx(days[-1] / (10 * factor))


@pytest.mark.parametrize(
    "between",
    [
        talk(101, ago(30), direction="from_them", channel="call"),
        talk(101, ago(30), direction="both", channel="in_person"),
    ],
)
def test_any_word_from_them_resets_it(between: object) -> None:
    found = due(person(1, "10 days"), *mails(60, 20), between)  # type: ignore[arg-type]
    assert found.factor == 1


@pytest.mark.parametrize(
    "other",
    [
        talk(102, ago(60), channel="email", direction="from_me", broadcast=True),
        talk(102, ago(60), channel="call", direction="from_me"),
        talk(102, ago(60), direction="from_me"),
    ],
)
def test_what_expects_no_answer_presses_nobody(other: object) -> None:
    assert due(person(1, "10 days"), *mails(20), other).factor == 1  # type: ignore[arg-type]


def test_the_pressure_leaves_calendar_cadences_alone() -> None:
    ana = person(1, cadence=cadence("1 month", mode="calendar"))
    assert due(ana, *mails(60, 20)).factor == 1  # type: ignore[arg-type]


def test_without_a_cadence_there_is_no_lateness() -> None:
    whole = network(person(1), talk(9, ago(3)))
    assert most_pressing(whole.standings[1], whole) is None
    assert lateness(whole.standings[1], whole) is None
    dated = network(person(1, "1 month"), talk(9, ago(30)))
    assert lateness(dated.standings[1], dated) == pytest.approx(1)


@pytest.mark.parametrize(
    ("r", "said"),
    [
        (0.89, "not_yet"),
        (0.9, "near"),
        (1.1, "near"),
        (1.11, "past"),
        (1.99, "past"),
        (2, "long_past"),
    ],
)
def test_the_cadence_glyph_goes_by_r(r: float, said: str) -> None:
    assert nearness(r) == said


def test_a_period_beyond_the_calendars_end_never_falls_due() -> None:
    assert due(person(1, "9999 years"), talk(9, ago(3))).due_on == date.max
    assert due(person(1, "9999 years", added_on=LONG_AGO)).due_on >= TODAY
    calendar = person(1, cadence=cadence("9999 years", mode="calendar"))
    assert due(calendar, talk(9, ago(3))).due_on == date(9999, 1, 1)
    assert due(person(1, "9999 years"), talk(9, ago(3)), LEAVE).due_on == date.max


@pytest.mark.parametrize("every", ["9999 years", "9999 months", "9999 weeks", "9999 days"])
def test_a_calendar_stretch_beyond_the_calendars_end_begins_on_its_last_day(every: str) -> None:
    assert start_of(Period(every), 99_999) == date.max
    assert start_of(Period(every), -99_999) == date.min
