"""The queue from outside: the cap and its bounds, the bands, the rank, who waits."""

import pytest

from tests.guide.guiding import Guide, Records

TUESDAY = "2026-11-24"


def friends(count: int, every: str, **fields: object) -> Records:
    return {
        key: {
            "name": f"Friend {key}",
            "added_on": "2026-09-07",
            "cadence": {"every": every},
            **fields,
        }
        for key in range(1, count + 1)
    }


def calls(people: Records, on: str) -> Records:
    return {key + 1000: {"contact_ids": [key], "on": on, "channel": "call"} for key in people}


def capped(cap: int) -> Records:
    return {9000: {"key": "cap", "value": cap}}


@pytest.mark.parametrize(
    ("count", "every", "cap"),
    [
        (1, "1 year", 3),
        (100, "3 months", 3),  # 100 / 91 days x 7 / 5 = 1.54 a working day, x 1.15 = 1.77
        (20, "1 week", 5),  # 20 / 7 x 7 / 5 = 4 a working day, x 1.15 = 4.6
        (30, "1 week", 7),  # 6 a working day, x 1.15 = 6.9
        (200, "2 weeks", 12),
    ],
)
def test_the_cap_is_what_the_circles_ask_for_within_bounds(
    guide: Guide, count: int, every: str, cap: int
) -> None:
    people = friends(count, every)
    guide.given(contacts=people, interactions=calls(people, "2026-11-23"))
    assert guide.due(TUESDAY)["cap"] == cap


def test_it_can_be_set_and_unset(guide: Guide) -> None:
    people = friends(8, "1 week")
    guide.given(contacts=people, interactions=calls(people, "2026-11-10"))
    guide.does("set", "cap", "5", on=TUESDAY)
    queue = guide.due(TUESDAY)
    assert (queue["cap"], len(queue["nudges"]), queue["held_back"]) == (5, 5, 3)
    guide.does("set", "cap", "null", on=TUESDAY)
    assert guide.due(TUESDAY)["cap"] == 3


def test_the_default_takes_no_account_of_the_dormant(guide: Guide) -> None:
    people = friends(30, "1 week", added_on="2024-01-08")
    guide.given(contacts=people, interactions=calls(people, "2026-02-02"))
    assert guide.due(TUESDAY)["cap"] == 3


def test_bands_0_and_1_always_show_and_count_and_band_2_keeps_a_third(guide: Guide) -> None:
    people = friends(12, "1 week")
    due = {
        key: {"contact_ids": [key], "text": "the list", "due_on": "2026-11-20"}
        for key in range(1, 8)
    }
    guide.given(
        contacts=people,
        interactions=calls(people, "2026-11-10"),
        promises={key + 2000: row for key, row in due.items()},
        settings=capped(4),
    )
    queue = guide.due(TUESDAY)
    assert [row["band"] for row in queue["nudges"]] == [0] * 7 + [2] * 2
    assert queue["held_back"] == 3


def test_where_the_strong_bands_leave_room_it_is_filled(guide: Guide) -> None:
    people = friends(12, "1 week")
    guide.given(
        contacts=people,
        interactions=calls(people, "2026-11-10"),
        promises={2001: {"contact_ids": [1], "text": "the list", "due_on": "2026-11-20"}},
        settings=capped(4),
    )
    queue = guide.due(TUESDAY)
    assert [row["band"] for row in queue["nudges"]] == [0, 2, 2, 2]
    assert queue["held_back"] == 8


def test_band_3_takes_what_is_left(guide: Guide) -> None:
    people = friends(3, "1 week")
    asleep = {50: {"name": "Sleeper", "added_on": "2020-01-06"}}
    rows = {**calls(people, "2026-11-10"), 1050: {"contact_ids": [50], "on": "2025-01-06"}}
    guide.given(contacts={**people, **asleep}, interactions=rows, settings=capped(3))
    assert "Sleeper" not in guide.people(TUESDAY)
    guide.does("set", "cap", "4", on=TUESDAY)
    assert guide.people(TUESDAY)[-1] == "Sleeper"


def test_band_2_is_ranked_by_relative_lateness_and_a_mild_importance(guide: Guide) -> None:
    year = {"name": "Yearly", "added_on": "2020-01-06", "cadence": {"every": "1 year"}}
    month = {"name": "Monthly", "added_on": "2020-01-06", "cadence": {"every": "1 month"}}
    dear = {**month, "name": "Dear", "importance": "high"}
    small = {**month, "name": "Small", "importance": "low"}
    guide.given(
        contacts={1: small, 2: month, 3: dear, 4: year},
        interactions={
            11: {"contact_ids": [1], "on": "2026-10-12", "channel": "call"},
            12: {"contact_ids": [2], "on": "2026-10-12", "channel": "call"},
            13: {"contact_ids": [3], "on": "2026-10-12", "channel": "call"},
            14: {"contact_ids": [4], "on": "2025-05-04", "channel": "call"},
        },
        settings=capped(9),
    )
    # 43 days of 30 make 1.43; the year is at 1.56.
    assert guide.people(TUESDAY) == ["Dear", "Yearly", "Monthly", "Small"]
    why = guide.why("Dear", TUESDAY)
    assert why["r"] == pytest.approx(43 / 30, abs=0.01)
    assert (why["importance"], why["last"], why["period"]) == (1.15, "2026-10-12", "1 month")
    assert guide.why("Monthly", TUESDAY)["ahead"] == 2


def test_band_1_is_ordered_by_its_day_then_by_id(guide: Guide) -> None:
    people = {key: {"name": f"Friend {key}", "added_on": "2026-09-07"} for key in (1, 2, 3)}
    guide.given(
        contacts=people,
        goals={
            11: {"contact_ids": [2], "text": "one", "next_check": "2026-11-20"},
            12: {"contact_ids": [3], "text": "two", "next_check": "2026-11-18"},
            13: {"contact_ids": [1], "text": "three", "next_check": "2026-11-20"},
        },
    )
    assert guide.people(TUESDAY) == ["Friend 3", "Friend 1", "Friend 2"]


def test_a_row_takes_the_strongest_band_and_all_its_reasons(guide: Guide) -> None:
    people = friends(1, "1 month")
    guide.given(
        contacts=people,
        interactions=calls(people, "2026-10-12"),
        promises={11: {"contact_ids": [1], "text": "the list", "due_on": "2026-11-20"}},
        exchanges={12: {"contact_ids": [1], "on": "2026-10-26", "side": "gave", "kind": "advice"}},
    )
    row = guide.row("Friend 1", TUESDAY)
    assert (row["band"], row["due_on"]) == (0, "2026-11-20")
    assert [reason["rule"] for reason in row["reasons"]] == [
        "promise_due",
        "cadence_due",
        "outcome",
    ]


def test_band_4_by_itself_makes_two_rows_outside_the_cap(guide: Guide) -> None:
    people = friends(5, "6 months")
    guide.given(
        contacts=people,
        interactions=calls(people, "2026-10-12"),
        exchanges={
            key + 3000: {"contact_ids": [key], "on": "2026-10-12", "side": "gave", "kind": "advice"}
            for key in people
        },
        settings=capped(1),
    )
    queue = guide.due(TUESDAY)
    assert [row["band"] for row in queue["nudges"]] == [4, 4]
    assert queue["held_back"] == 0
    assert guide.prints("due", "--count", "--on", TUESDAY).strip() == "0"
    week = {name for day in (23, 24, 25, 26, 27) for name in guide.people(f"2026-11-{day}")}
    assert len(week) == 2
    following = set(guide.people("2026-11-30"))
    assert len(following) == 2
    assert following.isdisjoint(week)


def test_more_takes_from_those_who_wait(guide: Guide) -> None:
    people = friends(8, "1 week")
    guide.given(contacts=people, interactions=calls(people, "2026-11-10"), settings=capped(2))
    assert len(guide.people(TUESDAY)) == 2
    more = guide.due(TUESDAY, "--more", "3")
    assert (len(more["nudges"]), more["held_back"]) == (5, 3)
    assert guide.people(TUESDAY, "--more", "3")[:2] == guide.people(TUESDAY)


def test_the_same_document_gives_the_same_queue(guide: Guide) -> None:
    people = friends(8, "1 week")
    guide.given(contacts=people, interactions=calls(people, "2026-11-10"), settings=capped(3))
    first = guide.due(TUESDAY)
    guide.given(
        contacts={key: people[key] for key in sorted(people, reverse=True)},
        interactions=calls(people, "2026-11-10"),
        settings=capped(3),
    )
    assert guide.due(TUESDAY) == first


def test_a_place_of_the_weeks_two_that_is_free_is_taken_on_any_day(guide: Guide) -> None:
    people = friends(4, "6 months")
    given = {1: "2026-11-02", 2: "2026-11-03", 3: "2026-11-04", 4: "2026-11-05"}
    guide.given(
        contacts=people,
        interactions=calls(people, "2026-10-12"),
        exchanges={
            key + 3000: {"contact_ids": [key], "on": day, "side": "gave", "kind": "advice"}
            for key, day in given.items()
        },
    )
    week = [guide.people(f"2026-11-{day}") for day in (23, 24, 25, 26, 27)]
    assert week[:2] == [["Friend 1"], ["Friend 1", "Friend 2"]]
    assert week[1:] == [week[1]] * 4
