"""G47: one shared win, a row for each that names the others; and a year ago today."""

from tests.guide.guiding import Guide

TEAM = {
    1: {"name": "Ana Reyes", "added_on": "2025-01-06"},
    2: {"name": "Ben Okafor", "added_on": "2025-01-06"},
}
WIN = {"contact_ids": [1, 2], "kind": "shared_win", "on": "2025-11-25", "text": "the Lisbon bid"}


def test_each_is_congratulated_and_hears_of_the_others(guide: Guide) -> None:
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben", "shared_win", "--text", "the Lisbon bid", on="2026-11-25")
    ana = guide.shown("Ana Reyes", "playbook_step", "2026-11-25")
    assert ana["practice"] == "G47"
    assert "Ben" in ana["text"]
    assert "Lisbon bid" in ana["text"]
    assert "Ana" in guide.shown("Ben Okafor", "playbook_step", "2026-11-25")["text"]
    guide.log("congratulated Ana by mail", on="2026-11-25")
    assert guide.people("2026-11-26") == ["Ben Okafor"]


def test_a_year_later_it_comes_back_for_a_week(guide: Guide) -> None:
    guide.given(contacts=TEAM, news={10: WIN})
    asked = ("2026-11-24", "2026-11-25", "2026-12-02", "2026-12-03")
    assert guide.seen("Ana Reyes", "win_anniversary", *asked) == ["2026-11-25", "2026-12-02"]
    reason = guide.shown("Ana Reyes", "win_anniversary", "2026-11-25")
    assert reason["practice"] == "G47"
    assert "Ben" in reason["text"]
    assert "Lisbon bid" in reason["text"]
    assert guide.people("2026-11-25") == ["Ana Reyes", "Ben Okafor"]
    assert guide.reason("Ana Reyes", "win_anniversary", "2027-11-25")


def test_a_touch_or_a_skip_closes_it_for_one_alone(guide: Guide) -> None:
    guide.given(contacts=TEAM, news={10: WIN})
    guide.log("called Ana", on="2026-11-25")
    assert guide.people("2026-11-26") == ["Ben Okafor"]
    guide.answer("Ben", "skip", on="2026-11-26")
    assert guide.people("2026-11-27") == []
    assert guide.reason("Ben Okafor", "win_anniversary", "2027-11-25")


def test_it_waits_where_one_of_them_has_a_setback(guide: Guide) -> None:
    setback = {"contact_ids": [1], "kind": "setback", "on": "2026-11-16"}
    guide.given(contacts=TEAM, news={10: WIN, 11: setback})
    assert guide.reason("Ana Reyes", "win_anniversary", "2026-11-25") is None
    assert guide.reason("Ben Okafor", "win_anniversary", "2026-11-25")


def test_the_day_itself_is_no_anniversary(guide: Guide) -> None:
    guide.given(contacts=TEAM, news={10: WIN})
    assert guide.reason("Ana Reyes", "win_anniversary", "2025-11-25") is None


def test_done_on_one_row_leaves_the_others(guide: Guide) -> None:
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben", "shared_win", "--text", "the Lisbon bid", on="2026-11-25")
    guide.answer("Ana", "done", on="2026-11-25")
    assert guide.people("2026-11-26") == ["Ben Okafor"]
    for _ in range(2):
        guide.does("undo")
    assert guide.records("news") == guide.records("steps") == {}
