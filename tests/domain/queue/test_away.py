from datetime import date

from keepup_tui.domain.away import Away
from keepup_tui.domain.records import Leave
from keepup_tui.domain.working_days import WorkingDays
from tests.domain.queue.queue_case import TODAY, ago


def away(*spans: tuple[int, int]) -> Away:
    """Stretches from so many days ago to so many days ago."""
    return Away([Leave(id=n, from_=ago(a), to=ago(b)) for n, (a, b) in enumerate(spans)])


def test_stretches_that_meet_or_overlap_are_one() -> None:
    found = away((20, 15), (30, 21), (18, 10), (16, 15), (5, 3))
    assert found.stretches == [(ago(30), ago(10)), (ago(5), ago(3))]


def test_both_ends_count() -> None:
    found = away((20, 15))
    assert [day in found for day in (ago(21), ago(20), ago(15), ago(14))] == [
        False,
        True,
        True,
        False,
    ]


def test_days_lie_after_one_day_and_up_to_another() -> None:
    found = away((20, 15), (10, 9))
    assert found.days(ago(30), TODAY) == 8
    assert found.days(ago(20), ago(16)) == 4
    assert found.days(ago(15), ago(10)) == 1
    assert found.days(ago(21), ago(21)) == 0


def test_a_leave_that_ends_before_it_begins_is_none() -> None:
    assert away((3, 9)).stretches == []


def test_a_date_moves_through_every_leave_it_comes_to() -> None:
    found = away((20, 15), (10, 9))
    assert found.moved(ago(18), ago(40)) == ago(12)
    assert found.moved(ago(16), ago(40)) == ago(8)
    assert found.moved(ago(21), ago(40)) == ago(21)
    assert found.moved(date.max, ago(40)) == date.max


def test_catching_up_is_after_the_latest_leave() -> None:
    week = WorkingDays()
    found = Away([Leave(id=1, from_=date(2026, 11, 19), to=date(2026, 11, 20))])
    days = [date(2026, 11, n) for n in range(18, 28)]
    caught = [day.day for day in days if found.catching_up(day, week)]
    assert caught == [21, 22, 23, 24]
    assert not Away([]).catching_up(TODAY, week)
