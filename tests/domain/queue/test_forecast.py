from collections import Counter
from datetime import date
from itertools import pairwise

from keepup_tui.domain.book import Book
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.queue import Queue, forecast
from keepup_tui.domain.records import Milestone, News, Plan, Promise, Record, Repair, Step
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    cadence,
    circle,
    day,
    member,
    person,
    queue_on,
    setting,
    talk,
)


def ahead(*records: Record, days: int = 14, on: date = TODAY) -> dict[date, list[int]]:
    """Who shows on each day on which somebody does, suggestions left out."""
    found = forecast(Network(Book.of(records), day(on)), days)
    return {queue.on: ids for queue in found if (ids := strong(queue))}


def strong(queue: Queue) -> list[int]:
    return [nudge.contact_id for nudge in queue.nudges if nudge.band < 4]


CROWD: list[Record] = [
    row
    for number in range(1, 8)
    for row in (person(number, "1 month"), talk(100 + number, ago(60 - number), number))
]


def test_each_day_takes_everything_shown_before_as_done_on_its_day() -> None:
    found = ahead(*CROWD, setting(5, "cap", 3), days=10)
    assert found == {ago(0): [1, 2, 3], ago(-1): [4, 5, 6], ago(-2): [7]}


def test_what_is_done_comes_back_a_period_later() -> None:
    found = ahead(person(1, "1 week"), talk(9, ago(8)), days=16)
    assert list(found) == [TODAY, ago(-7), ago(-14)]


def test_it_begins_with_today_as_it_stands() -> None:
    rows = [*CROWD, setting(5, "cap", 3), talk(9, TODAY, 1)]
    (first,) = forecast(Network(Book.of(rows), day()), 1)
    assert first == queue_on(*rows)


def test_its_own_touches_press_nobody_for_an_answer() -> None:
    ana = person(1, "1 week")
    mails = [talk(9 + n, ago(n), direction="from_me", channel="email") for n in (30, 20)]
    found = forecast(Network(Book.of([ana, *mails]), day()), 60)
    shown = [queue.on for queue in found if strong(queue)]
    # two mails went unanswered, so it is every two weeks, and never more than that
    assert {(later - sooner).days for sooner, later in pairwise(shown)} == {14}


def test_a_strict_circle_is_taken_as_done_too() -> None:
    strict = circle(5, "1 week", channel="email", strict=True)
    found = ahead(member(1, 5), strict, talk(9, ago(8), channel="email"), days=8)
    assert list(found) == [TODAY, ago(-7)]


def test_whatever_shows_is_closed_by_its_showing() -> None:
    rows: list[Record] = [
        person(1),
        Promise(id=20, contact_ids=(1,), text="p", due_on=TODAY),
        Promise(id=21, contact_ids=(1,), text="p", by="them", due_on=TODAY),
        Plan(id=22, contact_ids=(1,), on=ago(1)),
        Repair(id=23, contact_id=1, on=TODAY, text="r"),
        Milestone(id=24, contact_id=1, kind="birthday", date=PartialDate("--11-26")),
        News(id=25, contact_ids=(1,), kind="success", on=ago(1)),
        Step(id=26, news_id=25, contact_id=1, due_on=TODAY, intent="congratulate"),
        talk(27, ago(1), direction="from_them", awaits_reply=True),
    ]
    found = forecast(Network(Book.of(rows), day()), 20)
    seen = Counter(
        (reason.rule, reason.ref)
        for queue in found
        for nudge in queue.nudges
        for reason in nudge.reasons
        if reason.band < 4
    )
    assert set(seen.values()) == {1}
    assert {rule for rule, _ in seen} >= {
        "promise_due",
        "promise_theirs",
        "plan_past",
        "repair",
        "milestone",
        "playbook_step",
        "reply_owed",
    }


def test_a_repair_is_asked_after_three_weeks_after_its_apology() -> None:
    found = ahead(person(1), Repair(id=23, contact_id=1, on=TODAY, text="r"), days=60)
    assert list(found) == [TODAY, ago(-21)]


def test_a_month_ahead_knows_weekends_birthdays_and_calendar_cadences() -> None:
    ana = person(1, cadence=cadence("1 month", mode="calendar"))
    birthday = Milestone(id=24, contact_id=2, kind="birthday", date=PartialDate("--12-06"))
    rows: list[Record] = [ana, talk(9, ago(3)), person(2, "1 year"), talk(10, ago(3), 2), birthday]
    assert ahead(*rows, days=40) == {
        date(2026, 12, 1): [1],
        date(2026, 12, 5): [2],
        date(2027, 1, 1): [1],
    }


def test_the_document_itself_is_left_alone() -> None:
    book = Book.of(CROWD)
    forecast(Network(book, day()), 5)
    assert len(book.interactions) == 7
    assert len(book.answers) == 0


def test_the_same_document_gives_the_same_plan() -> None:
    assert forecast(Network(Book.of(CROWD), day()), 9) == forecast(
        Network(Book.of(reversed(CROWD)), day()), 9
    )
