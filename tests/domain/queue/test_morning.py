from datetime import date, timedelta

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.queue import Finished, Queue, queue
from keepup_tui.domain.records import (
    Contact,
    Goal,
    Leave,
    Milestone,
    Plan,
    Promise,
    Record,
    Repair,
    ShelfItem,
)
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    answer,
    day,
    entered,
    person,
    queue_on,
    setting,
    shown,
    talk,
)

CAP = setting(5, "cap", 2)
CROWD: list[Record] = [
    row
    for number in range(1, 6)
    for row in (person(number, "1 month"), talk(100 + number, ago(60 - number), number))
]


def state(queue: Queue) -> tuple[list[int], list[Finished], int]:
    rows = [nudge.contact_id for nudge in queue.nudges if nudge.band < 4]
    return rows, list(queue.finished), queue.held_back


def test_a_row_that_is_done_leaves_a_gap_not_a_newcomer() -> None:
    assert state(queue_on(*CROWD, CAP)) == ([1, 2], [], 3)
    done = talk(entered(), TODAY, 1)
    assert state(queue_on(*CROWD, CAP, done)) == ([2], [Finished(1, done.id)], 3)
    both = talk(entered(TODAY, 1), TODAY, 2)
    found = queue_on(*CROWD, CAP, done, both)
    assert state(found) == ([], [Finished(1, done.id), Finished(2, both.id)], 3)
    assert (found.done, found.left) == (2, 0)


def test_the_next_day_goes_on_with_those_who_waited() -> None:
    done = talk(entered(), TODAY, 1, 2)
    assert state(queue_on(*CROWD, CAP, done, on=ago(-1))) == ([3, 4], [], 1)


def test_what_was_logged_today_for_an_earlier_day_was_not_there_in_the_morning() -> None:
    backdated = talk(entered(), ago(3), 1)
    assert state(queue_on(*CROWD, CAP, backdated)) == ([2], [Finished(1, backdated.id)], 3)
    yesterday = talk(entered(ago(1)), ago(1), 1)
    assert state(queue_on(*CROWD, CAP, yesterday)) == ([2, 3], [], 2)


@pytest.mark.parametrize("verb", ["skip", "snooze", "dismiss"])
def test_who_is_skipped_or_snoozed_is_done_without_an_interaction(verb: str) -> None:
    assert state(queue_on(*CROWD, CAP, answer(9, verb, TODAY))) == ([2], [Finished(1)], 3)
    assert shown(*CROWD, CAP, answer(9, verb, TODAY), on=ago(-1)) == [2, 3]


def test_somebody_touched_while_waiting_changes_nothing_of_the_morning() -> None:
    assert state(queue_on(*CROWD, CAP, talk(entered(), TODAY, 5))) == ([1, 2], [], 3)


def test_a_done_row_taken_by_more_leaves_a_gap_too() -> None:
    done = talk(entered(), TODAY, 3)
    assert state(queue_on(*CROWD, CAP, done, more=1)) == ([1, 2], [Finished(3, done.id)], 2)


def test_a_row_stays_while_something_it_was_chosen_for_is_open() -> None:
    owed = Promise(id=9, contact_ids=(1,), text="the deck", due_on=ago(1))
    done = talk(entered(), TODAY, 1)
    found = queue_on(*CROWD, CAP, owed, done)
    assert found.finished == ()
    (row,) = (nudge for nudge in found.nudges if nudge.contact_id == 1)
    assert [reason.rule for reason in row.reasons if reason.band < 4] == ["promise_due"]


def test_what_closed_today_was_open_in_the_morning() -> None:
    kept = Promise(id=9, contact_ids=(7,), text="p", due_on=ago(1), closed_on=TODAY, outcome="kept")
    found = queue_on(person(7), kept)
    assert state(found) == ([], [Finished(7)], 0)


def test_a_suggestion_alone_keeps_no_finished_row() -> None:
    """Somebody whose cadence was met today may still be due for appreciation; not today."""
    found = queue_on(person(1, "1 month"), talk(9, ago(45)), talk(entered(), TODAY))
    assert (found.nudges, [row.contact_id for row in found.finished]) == ((), [1])


def test_what_arises_in_bands_zero_and_one_joins_today() -> None:
    theirs = talk(entered(), TODAY, 5, direction="from_them", awaits_reply=True)
    repair = Repair(id=entered(TODAY, 1), contact_id=7, on=TODAY, text="I forgot")
    found = queue_on(*CROWD, CAP, person(7), theirs, repair)
    assert state(found) == ([7, 5, 1, 2], [], 3)
    assert found.finished == ()


def test_a_moment_entered_today_joins_but_a_cadence_does_not() -> None:
    day_of_theirs = PartialDate.of(1980, TODAY.month, TODAY.day)
    birthday = Milestone(id=entered(), contact_id=5, kind="birthday", date=day_of_theirs)
    assert shown(*CROWD, CAP, birthday) == [5, 1, 2]


def test_what_joined_and_was_done_is_none_of_the_mornings_people() -> None:
    theirs = talk(entered(), TODAY, 7, direction="from_them", awaits_reply=True)
    mine = talk(entered(TODAY, 1), TODAY, 7, direction="from_me")
    assert state(queue_on(*CROWD, CAP, person(7), theirs, mine)) == ([1, 2], [], 3)


def test_somebody_entered_today_is_of_the_morning_tomorrow() -> None:
    new = person(entered(), "1 day", added_on=ago(9))
    assert shown(new) == []
    assert queue_on(new).unstarted == 0
    assert shown(new, on=ago(-1)) == [new.id]
    owed = Promise(id=9, contact_ids=(new.id,), text="p", due_on=TODAY)
    assert shown(new, owed) == [new.id]


def test_leave_told_today_holds_today() -> None:
    away = Leave(id=entered(), from_=TODAY, to=ago(-3))
    assert state(queue_on(*CROWD, CAP, away)) == ([], [], 0)


def test_a_plan_made_today_for_soon_takes_the_row_as_done() -> None:
    plan = Plan(id=entered(), contact_ids=(1,), on=ago(-2))
    assert state(queue_on(*CROWD, CAP, plan)) == ([2], [Finished(1)], 3)


def test_one_log_closes_a_goals_check_on_every_row() -> None:
    goal = Goal(id=9, contact_ids=(7, 8), text="the book", next_check=ago(1))
    rows = [person(7), person(8), goal]
    assert shown(*rows) == [7, 8]
    found = queue_on(*rows, talk(entered(), TODAY, 7))
    assert (found.nudges, sorted(row.contact_id for row in found.finished)) == ((), [7, 8])


def test_a_shelf_item_put_away_today_is_no_longer_offered() -> None:
    rows = [person(1, "1 month", interests=("sailing",)), talk(9, ago(45))]
    item = ShelfItem(id=8, title="Knots", topics=("sailing",))
    away = ShelfItem(id=8, title="Knots", topics=("sailing",), closed_on=TODAY)

    def rules(*more: Record) -> set[str]:
        return {reason.rule for reason in queue_on(*rows, *more).nudges[0].reasons}

    assert "shelf_match" in rules(item)
    assert "shelf_match" not in rules(away)


def test_the_day_begins_at_the_rollover_hour() -> None:
    late_night = Day(day(ago(-1)).ms - 9 * 3_600_000, "Europe/Lisbon", day().rollover)
    assert late_night.date == TODAY
    done = talk(entered(ago(-1)) - 9 * 3_600_000 * 4096, TODAY, 1)
    book = Book.of([*CROWD, CAP, done])
    assert state(queue(Network(book, late_night))) == ([2], [Finished(1, done.id)], 3)


def test_a_document_that_names_nobody_known_is_no_trouble() -> None:
    rows: list[Record] = [talk(9, ago(3), 99), Plan(id=8, contact_ids=(99,), on=ago(1))]
    assert queue_on(*rows).nudges == ()
    assert queue_on(answer(9, "skip", TODAY, contact_id=99)).finished == ()


def test_looking_back_shows_the_queue_of_then() -> None:
    done = talk(entered(), TODAY, 1)
    assert state(queue_on(*CROWD, CAP, done, on=ago(1))) == ([1, 2], [], 3)


def test_nobody_and_nothing() -> None:
    found = queue_on()
    assert (found.nudges, found.cap, found.need, found.left) == ((), 3, 0, 0)
    assert queue_on(Contact(id=1, name="Ana"), on=date(2019, 1, 1)).nudges == ()


def test_an_empty_cap_setting_is_the_default() -> None:
    assert queue_on(setting(5, "cap", None)).cap == 3
    assert queue_on(setting(5, "cap", 0)).cap == 3


def test_the_queue_of_any_day_can_be_asked_for() -> None:
    for back in range(-400, 400, 37):
        assert queue_on(*CROWD, CAP, on=TODAY - timedelta(days=back)).on == ago(back)
