"""G25: a goal has its people; a touch with any of them closes its check for all."""

from tests.guide.guiding import Guide

TEAM = {
    1: {"name": "Ana Reyes", "added_on": "2026-09-07"},
    2: {"name": "Ben Okafor", "added_on": "2026-09-07"},
}
GOAL = {"contact_ids": [1, 2], "text": "publish the atlas", "next_check": "2026-11-24"}


def test_the_check_opens_on_its_day_for_each(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    assert guide.seen("Ana Reyes", "goal_check", "2026-11-23", "2026-11-24") == ["2026-11-24"]
    reason = guide.shown("Ana Reyes", "goal_check", "2026-11-24")
    assert reason["practice"] == "G25"
    assert "publish the atlas" in reason["text"]
    assert "Ben" in reason["text"]
    assert [nudge["band"] for nudge in guide.due("2026-11-24")["nudges"]] == [1, 1]


def test_one_log_closes_it_for_all_and_it_comes_back_in_thirty_days(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    guide.log("called Ben about the maps", on="2026-11-25")
    assert guide.people("2026-11-26") == []
    assert guide.seen("Ana Reyes", "goal_check", "2026-12-23", "2026-12-24") == ["2026-12-24"]
    assert guide.reason("Ben Okafor", "goal_check", "2026-12-28")
    (goal,) = guide.noun("goal", "list", on="2026-11-26")["items"]
    assert goal["next_check"] == "2026-12-24"


def test_a_touch_before_the_check_does_not_count(guide: Guide) -> None:
    guide.given(
        contacts=TEAM,
        goals={10: GOAL},
        interactions={9: {"contact_ids": [1], "on": "2026-11-20", "channel": "call"}},
    )
    assert guide.reason("Ana Reyes", "goal_check", "2026-11-24")


def test_done_on_one_row_is_done_for_both(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    guide.answer("Ana", "done", on="2026-11-24")
    assert guide.people("2026-11-25") == []


def test_a_goal_that_is_reached_asks_no_more(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    guide.noun("goal", "done", "10", on="2026-11-24")
    assert guide.people("2026-11-25") == []
    assert guide.people("2026-12-28") == []


def test_a_goal_without_a_check_asks_nothing(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: {**GOAL, "next_check": None}})
    assert guide.people("2026-11-24") == []


def test_a_skip_lets_this_check_go_for_one_alone(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    guide.answer("Ana", "skip", on="2026-11-24")
    assert guide.people("2026-11-25") == ["Ben Okafor"]


def test_undo_opens_it_again_for_both(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: GOAL})
    guide.answer("Ana", "done", on="2026-11-24")
    guide.does("undo")
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]


def test_it_waits_for_a_working_day(guide: Guide) -> None:
    guide.given(contacts=TEAM, goals={10: {**GOAL, "next_check": "2026-11-28"}})
    days = ("2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30")
    assert guide.seen("Ana Reyes", "goal_check", *days) == ["2026-11-30"]
    assert guide.shown("Ana Reyes", "goal_check", "2026-11-30")["since"] == "2026-11-28"
