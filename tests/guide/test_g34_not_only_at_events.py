"""G34: a tie that lives at events alone is pointed out."""

import pytest

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}
DAYS = ("2026-02-02", "2026-04-06", "2026-06-01", "2026-10-05")


def met(guide: Guide, *days: str, channel: str = "event", **more: object) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 year"}, **more}},
        interactions={
            number: {"contact_ids": [1], "on": day, "channel": channel}
            for number, day in enumerate(days, 10)
        },
    )


def test_four_events_and_nothing_else_in_a_year(guide: Guide) -> None:
    met(guide, *DAYS)
    reason = guide.shown("Ana Reyes", "event_only", "2026-11-24")
    assert reason["practice"] == "G34"
    assert "event" in reason["text"]


def test_three_are_too_few_and_a_year_is_a_year(guide: Guide) -> None:
    met(guide, *DAYS[1:])
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None
    met(guide, "2025-09-01", *DAYS[1:])
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None


def test_another_kind_of_touch_closes_it(guide: Guide) -> None:
    met(guide, *DAYS)
    guide.log("called Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "event_only", "2026-11-25") is None


@pytest.mark.parametrize("said", ["yes", "no"])
def test_yes_and_no_rest_it_half_a_year(guide: Guide, said: str) -> None:
    met(guide, *DAYS)
    guide.answer("Ana", "done", "--rule", "event_only", "--say", said, on="2026-11-23")
    assert guide.seen("Ana Reyes", "event_only", "2026-11-24", "2027-01-25") == []


def test_meetings_elsewhere_are_no_events(guide: Guide) -> None:
    met(guide, *DAYS, channel="in_person")
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None
