from datetime import date

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Leave, Record
from keepup_tui.domain.silence import silence
from tests.domain.queue.queue_case import ago, answer, day, entered, person, setting, talk


def offered(*records: Record) -> tuple[date, date] | None:
    return silence(Book.of(records), day())


@pytest.mark.parametrize(
    ("days", "found"),
    [(1, None), (5, None), (6, (ago(5), ago(1))), (30, (ago(29), ago(1)))],
)
def test_five_silent_days_are_offered_as_leave(days: int, found: tuple[date, date] | None) -> None:
    assert offered(person(entered(ago(days)))) == found


def test_anything_entered_or_dated_breaks_the_silence() -> None:
    ana = person(entered(ago(30)))
    assert offered(ana, answer(entered(ago(3)), "skip", ago(3))) is None
    assert offered(ana, talk(9, ago(3))) is None
    assert offered(ana, talk(9, ago(9))) == (ago(8), ago(1))


def test_what_is_entered_on_the_day_of_coming_back_does_not() -> None:
    assert offered(person(entered(ago(9))), talk(entered(), ago(0))) == (ago(8), ago(1))


def test_no_offer_where_leave_covers_it_where_it_is_unwanted_or_nothing_is_there() -> None:
    ana = person(entered(ago(9)))
    assert offered(ana, Leave(id=9, from_=ago(20), to=ago(6))) is None
    assert offered(ana, Leave(id=9, from_=ago(20), to=ago(9))) == (ago(8), ago(1))
    assert offered(ana, Leave(id=9, from_=ago(8), to=ago(1), kind="travel")) is not None
    assert offered(ana, setting(9, "away_offer", False)) is None
    assert offered() is None


def test_a_number_that_a_hand_gave_tells_of_no_day() -> None:
    assert offered(person(7)) is None
    assert offered(person(7), talk(9, ago(9))) == (ago(8), ago(1))
