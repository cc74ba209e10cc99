"""G03: 2, 14 and 45 days after you met, then the cadence."""

from tests.guide.guiding import Guide

ANA = {
    "name": "Ana Reyes",
    "added_on": "2026-11-02",
    "met_on": "2026-11-02",
    "cadence": {"every": "3 months"},
}
MET = {"contact_ids": [1], "on": "2026-11-02", "channel": "event"}


def known(guide: Guide, **touches: str) -> None:
    guide.given(contacts={1: ANA}, interactions={9: MET})


def since(guide: Guide, on: str) -> str | None:
    reason = guide.reason("Ana Reyes", "new_tie", on)
    return reason["since"] if reason else None


def test_it_opens_three_times_each_until_the_next(guide: Guide) -> None:
    known(guide)
    days = ["2026-11-03", "2026-11-04", "2026-11-13", "2026-11-16", "2026-12-16", "2026-12-17"]
    assert [since(guide, day) for day in days] == [
        None,
        "2026-11-04",
        "2026-11-04",
        "2026-11-16",
        "2026-11-16",
        "2026-12-17",
    ]
    assert since(guide, "2026-12-31") == "2026-12-17"
    assert since(guide, "2027-01-01") is None
    reason = guide.shown("Ana Reyes", "new_tie", "2026-11-16")
    assert reason["practice"] == "G03"
    assert "met" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-16")
    assert row["band"] == 2


def test_a_touch_closes_each(guide: Guide) -> None:
    known(guide)
    guide.log("mailed Ana", on="2026-11-05")
    assert since(guide, "2026-11-06") is None
    assert since(guide, "2026-11-16") == "2026-11-16"
    guide.log("called Ana", on="2026-11-17")
    assert since(guide, "2026-11-18") is None
    assert since(guide, "2026-12-17") == "2026-12-17"


def test_a_touch_within_a_week_before_it_opens_closes_it(guide: Guide) -> None:
    known(guide)
    guide.log("mailed Ana", on="2026-11-09")
    assert since(guide, "2026-11-16") is None
    known(guide)
    guide.log("mailed Ana", on="2026-11-08")
    assert since(guide, "2026-11-16") == "2026-11-16"


def test_the_first_is_closed_by_a_touch_the_day_after_but_not_by_meeting(guide: Guide) -> None:
    known(guide)
    guide.log("texted Ana", on="2026-11-03")
    assert since(guide, "2026-11-04") is None
    guide.given(contacts={1: ANA}, interactions={9: {**MET, "channel": "call"}})
    assert since(guide, "2026-11-04") == "2026-11-04"


def test_the_cadence_starts_with_the_touch_of_the_last(guide: Guide) -> None:
    known(guide)
    guide.log("mailed Ana", on="2026-11-05")
    guide.log("called Ana", on="2026-11-17")
    assert guide.reason("Ana Reyes", "cadence_due", "2026-12-16") is None
    guide.log("called Ana", on="2026-12-18")
    assert guide.why("Ana", "2027-01-20")["due_on"] == "2027-03-18"
    assert guide.seen("Ana Reyes", "cadence_due", "2027-03-17", "2027-03-18") == ["2027-03-18"]


def test_or_on_day_sixty_counted_from_the_last_touch(guide: Guide) -> None:
    weekly = {**ANA, "cadence": {"every": "2 weeks"}}
    touch = {"contact_ids": [1], "on": "2026-11-17", "channel": "call"}
    guide.given(contacts={1: weekly}, interactions={9: MET, 10: touch})
    assert guide.reason("Ana Reyes", "cadence_due", "2026-12-30") is None
    assert guide.why("Ana", "2027-01-04")["due_on"] == "2026-12-01"
    assert guide.reason("Ana Reyes", "cadence_due", "2027-01-04")


def test_or_from_the_day_you_met_where_there_is_no_touch(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "cadence": {"every": "2 weeks"}}})
    row = guide.row("Ana Reyes", "2027-01-04")
    assert row["reasons"][0]["rule"] == "cadence_due"
    assert row["due_on"] == "2026-11-16"


def test_an_old_acquaintance_has_none(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "met_on": "2019-05-06"}}, interactions={9: MET})
    assert since(guide, "2026-11-05") is None
    guide.given(contacts={1: {**ANA, "met_on": None}}, interactions={9: MET})
    assert since(guide, "2026-11-05") is None


def test_a_skip_lets_one_go_and_the_next_comes_all_the_same(guide: Guide) -> None:
    known(guide)
    guide.answer("Ana", "skip", "--rule", "new_tie", on="2026-11-04")
    assert since(guide, "2026-11-05") is None
    assert since(guide, "2026-11-16") == "2026-11-16"


def test_a_plan_within_a_week_holds_it_back(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        plans={10: {"contact_ids": [1], "on": "2026-11-11", "text": "lunch"}},
    )
    assert since(guide, "2026-11-04") is None
    held = {held["rule"]: held["because"] for held in guide.why("Ana", "2026-11-04")["held"]}
    assert "plan" in held["new_tie"]
