"""G05: a meeting is followed up by the second working day."""

from datetime import date

import pytest

from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import Answer, Circle, Contact, Interaction, Plan, Record
from keepup_tui.domain.rules import meeting_follow_up
from tests.rules.rule_case import (
    ANA,
    TODAY,
    ago,
    answered,
    exchanged,
    met,
    network,
    reasons,
    refs,
    said,
)

MEETING = ["interactions:500"]


def test_it_opens_the_day_after_and_is_due_the_second_working_day() -> None:
    assert refs(meeting_follow_up, met(0)) == []
    (found,) = reasons(meeting_follow_up, met(1, contact_ids=(1, 2), text="the reorg"))
    assert (found.ref, found.band, found.practice) == (MEETING[0], 1, "G05")
    assert (found.since, found.due_on, found.closes) == (TODAY, ago(-1), Touch())
    assert (found.about.text, found.about.other_ids) == ("the reorg", (2,))
    assert found.about.channel == "in_person"
    (friday,) = reasons(meeting_follow_up, met(5))
    assert friday.due_on == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([met(1, channel="video")], MEETING),
        ([met(1, channel="event")], MEETING),
        ([met(1, channel="call")], []),
        ([met(1, channel="email")], []),
        ([met(1, channel="event", broadcast=True)], []),
        ([met(1, intent="thanks")], []),
        ([met(7)], MEETING),
        ([met(9)], []),
        ([met(60)], []),
        ([met(2), said(1)], []),
        ([met(2), said(0)], []),
        ([met(2), said(2)], []),
        ([met(2), said(2, number=499)], MEETING),
        ([met(2), said(3)], MEETING),
        ([met(2), said(1, direction="from_them")], MEETING),
        ([met(2), said(1, broadcast=True)], MEETING),
        ([met(2), said(1, channel="event", direction="both")], ["interactions:900"]),
        ([met(2), met(0, number=501)], []),
        ([met(1, contact_ids=(1, 2, 3, 4, 5))], MEETING),
        ([met(1, contact_ids=(1, 2, 3, 4, 5, 6))], []),
        ([met(2), Plan(id=6, contact_ids=(1,), on=ago(-5))], []),
        ([met(2), Plan(id=6, contact_ids=(1,), on=ago(-6))], MEETING),
        (
            [
                met(2),
                Plan(id=6, contact_ids=(1,), on=ago(2), outcome="happened", interaction_id=500),
            ],
            [],
        ),
        ([met(2), exchanged(2, "received", "advice", interaction_id=500)], []),
        ([met(2), exchanged(2, "received", "listening", interaction_id=500)], MEETING),
        ([met(2), exchanged(2, "gave", "advice", interaction_id=500)], MEETING),
        ([met(2), exchanged(2, "received", "advice")], MEETING),
        ([met(2), exchanged(2, "received", interaction_id=500, contact_ids=(2,))], MEETING),
    ],
)
def test_what_asks_for_a_follow_up_and_what_closes_it(
    records: list[Record], expected: list[str]
) -> None:
    assert refs(meeting_follow_up, *records) == expected


@pytest.mark.parametrize(
    ("every", "shown"), [("1 month", False), ("31 days", False), ("5 weeks", True)]
)
def test_a_frequent_cadence_needs_none(every: str, shown: bool) -> None:
    often = Cadence(every=Period(every))
    own = Contact(id=1, name="Ana", cadence=often)
    assert bool(refs(meeting_follow_up, own, met(1))) is shown
    circle = Circle(id=9, name="Team", cadence=often)
    ana = Contact(id=1, name="Ana", circles=(Membership(id=9), Membership(id=99)))
    assert bool(refs(meeting_follow_up, circle, ana, met(1))) is shown


def crowd(size: int) -> list[Contact]:
    return [Contact(id=number, name=f"N{number}") for number in range(1, size + 1)]


def shown(records: list[Record], on: date = TODAY) -> list[int]:
    whole, rules = network(records, on), (meeting_follow_up.RULE,)
    return [key for key in range(1, 9) if row_of(whole.standings[key], whole, rules)]


def each_met(size: int, **fields: object) -> list[Interaction]:
    return [met(1, number=500 + key, contact_ids=(key,), **fields) for key in range(1, size + 1)]


def test_three_people_a_day_at_most() -> None:
    everybody = [*crowd(8), *each_met(5)]
    assert shown(everybody) == [1, 2, 3]
    one_done = [*everybody, said(0, contact_ids=(2,))]
    assert shown(one_done) == [1, 3]
    assert shown(one_done, on=ago(-1)) == [1, 3, 4]


@pytest.mark.parametrize(
    ("verb", "days_ago", "expected"),
    [
        ("skip", 0, [2, 3]),
        ("skip", 1, [2, 3, 4]),
        ("done", 1, [2, 3, 4]),
        ("dismiss", 1, [2, 3, 4]),
        ("snooze", 1, [2, 3, 4]),
    ],
)
def test_whom_an_answer_put_aside_takes_nobodys_place(
    verb: str, days_ago: int, expected: list[int]
) -> None:
    everybody = [*crowd(8), *each_met(5)]
    answer = answered(days_ago, "meeting_follow_up", "interactions:501", verb)
    assert shown([*everybody, answer]) == expected


@pytest.mark.parametrize(("until", "expected"), [(0, [1, 2, 3]), (-1, [2, 3, 4])])
def test_a_snooze_that_ends_today_takes_its_place_again(until: int, expected: list[int]) -> None:
    put_off = Answer(
        id=800,
        contact_id=1,
        rule="meeting_follow_up",
        ref="interactions:501",
        verb="snooze",
        on=ago(1),
        until=ago(until),
    )
    assert shown([*crowd(8), *each_met(5), put_off]) == expected


def test_whoever_is_out_of_reach_takes_nobodys_place() -> None:
    gone = [Contact(id=1, name="N1", archived=True), Contact(id=2, name="N2", deceased=True)]
    away = [*gone, Contact(id=3, name="N3", do_not_contact=True), *crowd(8)[3:]]
    assert shown([*away, *each_met(5)]) == [4, 5]


def test_an_event_where_more_than_five_were_met_has_its_own_sheet() -> None:
    fair = {"channel": "event", "event": "Book fair"}
    assert shown([*crowd(8), *each_met(5, **fair)]) == [1, 2, 3]
    assert shown([*crowd(8), *each_met(6, **fair)]) == []


def test_a_plan_of_another_time_does_not_matter() -> None:
    before = Plan(id=6, contact_ids=(1,), on=ago(2))
    assert refs(meeting_follow_up, ANA, met(2), before) == MEETING
