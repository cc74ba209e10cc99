"""G53: a year of touches that went nearly all through one channel proposes another."""

import pytest

from tests.guide.guiding import ON_TODAY, Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05", "cadence": {"every": "6 months"}}
DAYS = ("2026-02-02", "2026-04-06", "2026-06-01", "2026-10-05")
BOTH = {"contact_ids": [1], "channel": "email", "direction": "both"}


def written(guide: Guide, *channels: str, **tables: dict[int, dict[str, object]]) -> None:
    guide.given(
        contacts={1: {**ANA, "circles": [{"id": 5}] if tables else []}},
        interactions={
            number: {**BOTH, "on": day, "channel": channel}
            for number, (day, channel) in enumerate(zip(DAYS, channels, strict=False), 10)
        },
        **tables,
    )


def test_four_touches_through_one_channel(guide: Guide) -> None:
    written(guide, *["email"] * 4)
    reason = guide.shown("Ana Reyes", "channel_rut", "2026-11-24")
    assert reason["practice"] == "G53"
    assert "mail" in reason["text"]


def test_three_of_four_or_three_alone_are_no_rut(guide: Guide) -> None:
    written(guide, "email", "email", "email", "call")
    assert guide.reason("Ana Reyes", "channel_rut", "2026-11-24") is None
    written(guide, *["email"] * 3)
    assert guide.reason("Ana Reyes", "channel_rut", "2026-11-24") is None


def test_not_where_a_circle_names_the_channel(guide: Guide) -> None:
    written(guide, *["email"] * 4, circles={5: {"name": "Mentors", "channel": "email"}})
    assert guide.reason("Ana Reyes", "channel_rut", "2026-11-24") is None
    written(guide, *["email"] * 4, circles={5: {"name": "Mentors"}})
    assert guide.reason("Ana Reyes", "channel_rut", "2026-11-24")


def test_a_touch_through_another_closes_it(guide: Guide) -> None:
    written(guide, *["email"] * 4)
    guide.log("called Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "channel_rut", "2026-11-25") is None


@pytest.mark.parametrize("said", ["yes", "no"])
def test_yes_and_no_rest_it_half_a_year(guide: Guide, said: str) -> None:
    written(guide, *["email"] * 4)
    guide.answer("Ana", "done", "--rule", "channel_rut", "--say", said, on="2026-11-23")
    assert guide.seen("Ana Reyes", "channel_rut", "2026-11-24", "2027-01-25") == []


def test_the_season_tells_new_ways_from_old_ones(guide: Guide) -> None:
    mail = {"contact_ids": [1], "channel": "email", "direction": "from_me"}
    guide.given(
        contacts={1: {"name": "Ana Reyes", "added_on": "2024-01-08"}},
        interactions={30 + month: {**mail, "on": f"2026-0{month}-02"} for month in (3, 5, 7, 9)},
    )
    figures = guide.does("review", "season", on="2026-11-25")["figures"]
    assert [(row["contact"], row["channel"]) for row in figures["one_way"]] == [
        ("Ana Reyes", "email")
    ]
    assert figures["new_ways"] == []
    guide.log("letter to Ana about the garden", on="2026-11-25")
    figures = guide.does("review", "season", on="2026-11-25")["figures"]
    assert [row["channel"] for row in figures["new_ways"]] == ["letter"]
    assert figures["one_way"] == []


@pytest.mark.parametrize("answer", [("done", "--say", "yes"), ("done", "--say", "no"), ("skip",)])
def test_it_rests_no_longer_than_half_a_year(guide: Guide, answer: tuple[str, ...]) -> None:
    late = ("2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02")
    guide.given(
        contacts={1: ANA},
        interactions={number: {**BOTH, "on": day} for number, day in enumerate(late, 10)},
        promises=ON_TODAY,
    )
    verb, *said = answer
    guide.answer("Ana", verb, "--rule", "channel_rut", *said, on="2026-11-23")
    days = ("2026-11-24", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "channel_rut", *days) == ["2027-05-26"]
