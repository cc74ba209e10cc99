"""When somebody comes up next, once today's row is done."""

from datetime import date

from keepup_tui.domain.queue.next_day import next_day
from keepup_tui.domain.records import News, Promise, Record
from tests.domain.queue.queue_case import TODAY, ago, birthday, network, person, talk


def next_up(*records: Record) -> date | None:
    return next_day(network(*records), 1)


def test_the_cadence_where_nothing_else_is_near() -> None:
    assert next_up(person(1, "2 months"), talk(9, TODAY)) == date(2027, 1, 25)
    assert next_up(person(1, "1 year"), talk(9, TODAY)) == date(2027, 11, 25)
    assert next_up(person(1), talk(9, TODAY)) is None


def test_a_working_day_for_what_waits_for_one() -> None:
    # Saturday, 28 November: two weeks after the 14th
    assert next_up(person(1, "2 weeks"), talk(9, ago(11))) == date(2026, 11, 30)


def test_what_comes_before_the_cadence() -> None:
    rows = [person(1, "6 months"), talk(9, TODAY)]
    assert next_up(*rows, birthday(1, date(2026, 12, 15))) == date(2026, 12, 14)
    deck = Promise(id=20, contact_ids=(1,), text="the deck", due_on=date(2026, 12, 9))
    assert next_up(*rows, deck) == date(2026, 12, 8)
    lost = News(id=21, contact_ids=(1,), kind="setback", on=ago(1))
    assert next_up(*rows, lost) == date(2026, 12, 16)


def test_what_is_open_today_is_nothing_new() -> None:
    owed = Promise(id=20, contact_ids=(1,), text="the deck", due_on=ago(3))
    assert next_up(person(1, "2 months"), talk(9, TODAY), owed) == date(2027, 1, 25)
