"""G15: a protected cadence is shown beyond the cap and never moved."""

from tests.guide.guiding import Guide, Records

ANA = {
    "name": "Ana Reyes",
    "added_on": "2026-09-07",
    "cadence": {"every": "1 month", "protected": True},
}
CALL = {"contact_ids": [1], "on": "2026-10-24", "channel": "call"}
CROWD: Records = {
    key: {"name": f"Friend {key}", "added_on": "2026-09-07", "cadence": {"every": "1 week"}}
    for key in range(20, 26)
}
CALLS: Records = {
    key + 100: {"contact_ids": [key], "on": "2026-11-10", "channel": "call"} for key in CROWD
}


def test_it_shows_beyond_the_cap(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA, **CROWD},
        interactions={9: CALL, **CALLS},
        settings={90: {"key": "cap", "value": 1}},
    )
    queue = guide.due("2026-11-24")
    assert queue["nudges"][0]["contact"] == "Ana Reyes"
    assert queue["nudges"][0]["band"] == 1
    assert queue["nudges"][0]["reasons"][0]["practice"] == "G15"
    assert [nudge["band"] for nudge in queue["nudges"]] == [1, 2]
    assert queue["held_back"] == 5


def test_it_does_not_wait_for_a_working_day_but_for_a_quiet_one(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**CALL, "on": "2026-10-28"}})
    days = ("2026-11-27", "2026-11-28")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-11-28"]
    guide.given(
        contacts={1: {**ANA, "quiet_days": ["sat"]}}, interactions={9: {**CALL, "on": "2026-10-28"}}
    )
    days = ("2026-11-28", "2026-11-29")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-11-29"]


def test_it_shows_while_away(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA, 20: CROWD[20]},
        interactions={9: CALL, 120: CALLS[120]},
        leave={8: {"from": "2026-11-23", "to": "2026-11-27"}},
    )
    assert guide.people("2026-11-24") == ["Ana Reyes"]


def test_an_unprotected_one_takes_its_turn(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "cadence": {"every": "1 month"}}}, interactions={9: CALL})
    row = guide.row("Ana Reyes", "2026-11-24")
    assert (row["band"], row["reasons"][0]["practice"]) == (2, "G01")


def test_a_touch_closes_it_until_a_month_later(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    guide.log("called Ana", on="2026-11-24")
    days = ("2026-11-25", "2026-12-23", "2026-12-24")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-12-24"]
