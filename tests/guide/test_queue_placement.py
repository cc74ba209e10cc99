"""The queue from outside: working days, households, first due dates, calendars, leave, plans."""

from datetime import date, timedelta
from zlib import crc32

import pytest

from tests.guide.guiding import Guide, Records

TUESDAY = "2026-11-24"
MONTHLY = {"added_on": "2026-09-07", "cadence": {"every": "1 month"}}


def call(contact: int, on: str) -> dict[str, object]:
    return {"contact_ids": [contact], "on": on, "channel": "call"}


@pytest.mark.parametrize("shared", ["household", "organisation"])
def test_a_second_of_a_house_shows_only_if_a_place_is_left(guide: Guide, shared: str) -> None:
    people = {
        1: {"name": "Ana Reyes", **MONTHLY, shared: "Acme"},
        2: {"name": "Abe Reyes", **MONTHLY, shared: "Acme"},
        3: {"name": "Ben Okafor", **MONTHLY},
    }
    rows = {11: call(1, "2026-10-05"), 12: call(2, "2026-10-06"), 13: call(3, "2026-10-20")}
    guide.given(contacts=people, interactions=rows, settings={90: {"key": "cap", "value": 2}})
    assert guide.people(TUESDAY) == ["Ana Reyes", "Ben Okafor"]
    assert guide.due(TUESDAY)["held_back"] == 1
    assert guide.people("2026-11-24", "--more", "1") == ["Ana Reyes", "Abe Reyes", "Ben Okafor"]
    guide.given(contacts=people, interactions=rows, settings={90: {"key": "cap", "value": 3}})
    assert guide.people(TUESDAY) == ["Ana Reyes", "Abe Reyes", "Ben Okafor"]


def test_days_off_are_the_users_own(guide: Guide) -> None:
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}},
        interactions={11: call(1, "2026-10-05")},
        settings={90: {"key": "days_off", "value": ["tue", "wed"]}},
    )
    days = ("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-28")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == [days[0], days[3], days[4]]


def first_due(key: int, anchor: date, period_days: int) -> date:
    """The first due date of somebody never contacted, by the words of the contract."""
    return anchor + timedelta(days=1 + crc32(str(key).encode()) % period_days)


@pytest.mark.parametrize(
    ("every", "days"), [("2 weeks", 14), ("1 month", 30), ("3 months", 91), ("1 year", 365)]
)
def test_the_first_due_date_of_somebody_never_contacted(
    guide: Guide, every: str, days: int
) -> None:
    for key in (1, 2, 77, 4321):
        guide.given(
            contacts={
                key: {"name": "Ana Reyes", "added_on": "2026-11-02", "cadence": {"every": every}}
            }
        )
        due = first_due(key, date(2026, 11, 2), days)
        why = guide.why("Ana", due.isoformat())
        assert why["due_on"] == due.isoformat()
        before = (due - timedelta(days=1)).isoformat()
        assert "cadence_due" not in guide.rules("Ana Reyes", before)
        assert guide.due(before)["unstarted"] == 1
        assert guide.due(due.isoformat())["unstarted"] == 0
        assert why["r"] == pytest.approx((due - date(2026, 11, 2)).days / days, abs=0.01)


def test_the_anchor_is_the_latest_that_is_known(guide: Guide) -> None:
    guide.given(
        contacts={
            7: {
                "name": "Ana Reyes",
                "added_on": "2026-01-05",
                "circles": [{"id": 5, "since": "2026-10-12"}],
            }
        },
        circles={5: {"name": "Peers", "cadence": {"every": "3 months", "since": "2026-10-19"}}},
    )
    due = first_due(7, date(2026, 10, 19), 91)
    assert guide.why("Ana", "2026-11-02")["due_on"] == due.isoformat()


@pytest.mark.parametrize(
    ("every", "last", "before", "due"),
    [
        ("1 week", "2026-11-18", "2026-11-22", "2026-11-23"),
        ("1 month", "2026-10-20", "2026-10-31", "2026-11-02"),
        ("6 months", "2026-03-03", "2026-06-30", "2026-07-01"),
        ("1 year", "2025-11-24", "2025-12-31", "2026-01-01"),
    ],
)
def test_calendar_cadences(guide: Guide, every: str, last: str, before: str, due: str) -> None:
    calendar = {"every": every, "mode": "calendar"}
    guide.given(
        contacts={1: {"name": "Ana Reyes", "added_on": "2024-01-08", "cadence": calendar}},
        interactions={11: call(1, last)},
    )
    assert "cadence_due" not in guide.rules("Ana Reyes", before)
    row = guide.row("Ana Reyes", due)
    assert (row["reasons"][0]["rule"], row["due_on"]) == ("cadence_due", due)


def test_a_calendar_cadence_that_was_missed_keeps_its_first_day(guide: Guide) -> None:
    calendar = {"every": "1 month", "mode": "calendar"}
    guide.given(
        contacts={1: {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": calendar}},
        interactions={11: call(1, "2026-09-15")},
    )
    row = guide.row("Ana Reyes", TUESDAY)
    assert row["due_on"] == "2026-10-01"
    # One whole period missed, and 23 of the 30 days of November gone.
    assert guide.why("Ana", TUESDAY)["r"] == pytest.approx(1 + 23.5 / 30 + 1, abs=0.03)


def test_each_circle_is_an_obligation_and_the_most_pressing_shows(guide: Guide) -> None:
    guide.given(
        contacts={
            1: {"name": "Ana Reyes", "added_on": "2026-09-07", "circles": [{"id": 5}, {"id": 6}]}
        },
        circles={
            5: {"name": "Peers", "cadence": {"every": "3 months"}},
            6: {"name": "Team", "cadence": {"every": "1 month"}},
        },
        interactions={11: call(1, "2026-10-12")},
    )
    (reason,) = [
        reason
        for reason in guide.row("Ana Reyes", TUESDAY)["reasons"]
        if reason["rule"] == "cadence_due"
    ]
    assert reason["ref"] == "circles:6"
    assert guide.why("Ana", TUESDAY)["due_on"] == "2026-11-12"


LEAVE: Records = {80: {"from": "2026-11-16", "to": "2026-11-20"}}


def test_a_long_cadence_moves_by_the_days_of_leave(guide: Guide) -> None:
    quarterly = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "3 months"}}
    guide.given(contacts={1: quarterly}, interactions={11: call(1, "2026-08-24")}, leave=LEAVE)
    assert guide.why("Ana", TUESDAY)["due_on"] == "2026-11-29"
    assert guide.seen("Ana Reyes", "cadence_due", TUESDAY, "2026-11-30") == ["2026-11-30"]
    monthly = {"name": "Ana Reyes", **MONTHLY}
    guide.given(contacts={1: monthly}, interactions={11: call(1, "2026-10-24")}, leave=LEAVE)
    assert guide.why("Ana", TUESDAY)["due_on"] == "2026-11-24"


def test_while_away_only_what_counts_shows(guide: Guide) -> None:
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}, 2: {"name": "Ben Okafor", **MONTHLY}},
        interactions={11: call(1, "2026-10-05"), 12: call(2, "2026-10-05")},
        promises={13: {"contact_ids": [2], "text": "the list", "due_on": "2026-11-17"}},
        leave=LEAVE,
    )
    assert guide.people("2026-11-18") == ["Ben Okafor"]
    assert guide.people("2026-11-23") == ["Ben Okafor", "Ana Reyes"]
    (held, *_) = guide.why("Ana", "2026-11-18")["held"]
    assert held["rule"] == "cadence_due"
    assert held["because"] == "leave"


def test_afterwards_the_cap_is_half_as_much_again(guide: Guide) -> None:
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}},
        interactions={11: call(1, "2026-10-05")},
        leave=LEAVE,
        settings={90: {"key": "cap", "value": 5}},
    )
    days = ["2026-11-13", "2026-11-23", "2026-11-27", "2026-11-30"]
    assert [guide.due(day)["cap"] for day in days] == [5, 8, 8, 5]


def test_ten_working_days_of_catching_up_at_most(guide: Guide) -> None:
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}},
        leave={80: {"from": "2026-10-05", "to": "2026-11-06"}},
        settings={90: {"key": "cap", "value": 4}},
    )
    days = ["2026-11-09", "2026-11-20", "2026-11-23"]
    assert [guide.due(day)["cap"] for day in days] == [6, 6, 4]


def test_a_plan_holds_back_from_a_week_before(guide: Guide) -> None:
    people = {1: {"name": "Ana Reyes", **MONTHLY}}
    rows = {11: call(1, "2026-10-05")}
    for day, held in (("2026-12-01", True), ("2026-12-02", False), ("2026-11-24", True)):
        guide.given(
            contacts=people,
            interactions=rows,
            plans={12: {"contact_ids": [1], "on": day, "text": "lunch"}},
        )
        assert (guide.reason("Ana Reyes", "cadence_due", TUESDAY) is None) is held


def test_records_of_later_days_are_not_read(guide: Guide) -> None:
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}},
        interactions={11: call(1, "2026-10-05"), 12: call(1, "2026-11-25")},
        promises={
            13: {
                "contact_ids": [1],
                "text": "the list",
                "due_on": "2026-11-20",
                "closed_on": "2026-11-25",
                "outcome": "kept",
            }
        },
        answers={14: {"contact_id": 1, "rule": "cadence_due", "verb": "skip", "on": "2026-11-25"}},
    )
    assert guide.rules("Ana Reyes", TUESDAY)[:2] == ["promise_due", "cadence_due"]
    assert guide.people("2026-11-26") == []
