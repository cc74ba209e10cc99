"""Days, zones, the rollover hour and `--on`, seen from outside."""

from datetime import date, timedelta

import pytest

from tests.outside.harness import Keepup

PEOPLE = {"contacts": {"1": {"name": "Ana Reyes"}, "2": {"name": "Ben Okri"}}}


def _day(keepup: Keepup, *words: str, now: str) -> str:
    on: str = keepup("due", "--json", *words, now=now).json["on"]
    return on


@pytest.mark.parametrize(
    ("now", "on"),
    [
        ("2026-11-25T09:40", "2026-11-25"),
        ("2026-11-25T03:59", "2026-11-24"),
        ("2026-11-25T04:00", "2026-11-25"),
        ("2026-11-25T00:00", "2026-11-24"),
        ("2026-11-25T09:40:30", "2026-11-25"),
        ("2026-11-25T09:40Z", "2026-11-25"),
        ("2026-11-25T03:30-05:00", "2026-11-25"),
    ],
)
def test_the_clock_and_its_rollover(keepup: Keepup, now: str, on: str) -> None:
    assert _day(keepup, now=now) == on


def test_the_rollover_is_a_setting(keepup: Keepup) -> None:
    keepup("set", "rollover", "00:00")
    assert _day(keepup, now="2026-11-25T00:10") == "2026-11-25"
    keepup("set", "rollover", "06:30")
    assert _day(keepup, now="2026-11-25T06:29") == "2026-11-24"


def test_the_zone_is_told_set_or_the_systems(keepup: Keepup) -> None:
    now = "2026-11-25T22:00Z"
    assert _day(keepup, now=now) == "2026-11-25"
    assert _day(keepup, "--zone", "Asia/Tokyo", now=now) == "2026-11-26"
    keepup("set", "zone", "Asia/Tokyo")
    assert _day(keepup, now=now) == "2026-11-26"
    assert _day(keepup, "--zone", "Europe/Lisbon", now=now) == "2026-11-25"


def test_a_clock_without_offset_is_in_the_users_zone(keepup: Keepup) -> None:
    keepup("set", "zone", "Pacific/Auckland")
    assert _day(keepup, now="2026-11-25T05:00") == "2026-11-25"


def test_yesterday_counts_from_before_the_rollover(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    keepup("log", "yesterday: coffee with Ana", now="2026-11-25T02:00")
    assert keepup.only("interactions")["on"] == "2026-11-23"


@pytest.mark.parametrize("now", ["", "tomorrow", "2026-02-30T09:00", "25:00", "2026-11-25T99:00"])
def test_a_clock_that_is_none_is_said(keepup: Keepup, now: str) -> None:
    ran = keepup("due", now=now, ok=False)
    assert ran.status in ((0, 2) if not now else (2,))
    assert len(ran.err.strip().splitlines()) <= 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("on", ["0001-01-01", "1969-12-31", "2089-01-01", "9999-12-31"])
def test_a_day_too_far_away_is_no_today(keepup: Keepup, on: str) -> None:
    keepup.restore(PEOPLE)
    before = keepup.bytes()
    for words in (("due", "--on", on), ("add", "Cleo", "--on", on), ("log", "--on", on, "met Ana")):
        ran = keepup(*words, ok=False)
        assert ran.status == 2
        assert len(ran.err.strip().splitlines()) == 1
    assert keepup("log", "met Ana", now=f"{on}T12:00", ok=False).status == 2
    assert keepup.bytes() == before
    assert keepup("inbox", "--json").json["items"] == []


@pytest.mark.parametrize("on", ["1970-01-02", "2019-06-01", "2088-12-30"])
def test_the_first_and_the_last_days_work(keepup: Keepup, on: str) -> None:
    keepup.restore(PEOPLE)
    keepup("log", "--on", on, "yesterday: coffee with Ana")
    keepup("add", "Cleo", "--on", on)
    for words in (("due",), ("show", "Ana"), ("garden",), ("why", "Ana"), ("due", "--days", "366")):
        keepup(*words, "--on", on)
    keepup("set", "cap", "3")


def test_on_is_the_clock_for_reading_and_writing(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    keepup("log", "--on", "2026-11-20", "yesterday: coffee with Ana !send it tomorrow")
    assert keepup.only("interactions")["on"] == "2026-11-19"
    promise = keepup.only("promises")
    assert (promise["made_on"], promise["due_on"]) == ("2026-11-20", "2026-11-21")
    keepup("note", "add", "Ana", "fact", "a dog", "--on", "2026-11-18")
    assert keepup.only("notes")["made_on"] == "2026-11-18"


@pytest.mark.parametrize("on", ["2026-11-20", "yesterday", "last friday"])
def test_on_beats_the_clock(keepup: Keepup, on: str) -> None:
    assert _day(keepup, "--on", on, now="2026-11-25T02:00") in {"2026-11-20", "2026-11-23"}


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_shared_options_stand_anywhere(keepup: Keepup, place: int) -> None:
    keepup.restore(PEOPLE)
    words = ["note", "add", "Ana", "fact", "a dog"]
    words[2 + place : 2 + place] = ["--on", "2026-11-20", "--json"]
    assert keepup(*words).json["undo"] is True
    assert keepup.only("notes")["made_on"] == "2026-11-20"


def test_data_may_stand_anywhere(keepup: Keepup) -> None:
    other = str(keepup.folder / "other.json")
    keepup("add", "Ana", "--data", other)
    keepup("--data", other, "add", "Ben")
    assert keepup.bytes() is None
    assert len(keepup("contacts", f"--data={other}", "--json").json["items"]) == 2


def test_a_records_own_day_is_date(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    keepup("interaction", "add", "Ana", "--date", "2026-11-03", "--channel", "call")
    assert keepup.only("interactions")["on"] == "2026-11-03"
    keepup("repair", "add", "Ana", "late", "--date", "2026-11-02")
    assert keepup.only("repairs")["on"] == "2026-11-02"


def test_what_is_dated_later_is_not_read_yet(keepup: Keepup) -> None:
    keepup.restore(
        PEOPLE
        | {
            "interactions": {
                "21": {"contact_ids": [1], "on": "2026-11-10", "text": "then"},
                "22": {"contact_ids": [1], "on": "2026-12-10", "text": "to come"},
            },
            "promises": {
                "41": {
                    "contact_ids": [1],
                    "text": "the deck",
                    "due_on": "2026-11-12",
                    "closed_on": "2026-11-20",
                    "outcome": "kept",
                }
            },
        }
    )
    seen = keepup("brief", "Ana", "--json").json
    assert seen["last"]["text"] == "then"
    assert seen["open"] == []
    before = keepup("brief", "Ana", "--json", "--on", "2026-11-15").json
    assert [row["text"] for row in before["open"]] == ["the deck"]
    assert keepup("brief", "Ana", "--json", "--on", "2026-11-09").json["last"] is None
    later = keepup("show", "Ana", "--json", "--on", "2026-12-11").json
    assert {row["id"] for row in later["interactions"]} == {21, 22}


def test_the_future_is_a_plan_to_enter_and_taken_by_restore(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    before = keepup.bytes()
    for words in (
        ("interaction", "add", "Ana", "--date", "2026-11-26"),
        ("interaction", "add", "Ana", "--date", "tomorrow", "--text", "x"),
    ):
        ran = keepup(*words, ok=False)
        assert ran.status == 1
        assert "plan" in ran.err
    assert keepup.bytes() == before


@pytest.mark.parametrize(
    ("start", "every", "due"),
    [
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2026-08-31", "3 months", "2026-11-30"),
        ("2026-11-11", "2 weeks", "2026-11-25"),
        ("2026-11-20", "10 days", "2026-11-30"),
    ],
)
def test_a_period_is_counted_from_its_anchor(
    keepup: Keepup, start: str, every: str, due: str
) -> None:
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana Reyes", "cadence": {"every": every}}},
            "interactions": {"21": {"contact_ids": [1], "on": start, "channel": "call"}},
        }
    )
    seen = keepup("why", "Ana", "--json", "--on", start).json
    assert (seen["due_on"], seen["period"], seen["last"]) == (due, every, start)


def test_a_forecast_begins_today_and_takes_a_day_at_a_time(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    days = [one["on"] for one in keepup("due", "--days", "10", "--json").json]
    assert days == [str(date(2026, 11, 25) + timedelta(days=n)) for n in range(10)]
