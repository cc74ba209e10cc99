"""G45: a kind word the next day and again three weeks later; asks and cheer wait a month."""

from tests.guide.guiding import ON_TODAY, Guide, Records

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06", "cadence": {"every": "1 year"}}
SETBACK = {
    "contact_ids": [1],
    "kind": "setback",
    "on": "2026-11-23",
    "text": "the grant fell through",
}
TOUCHED = {"contact_ids": [1], "on": "2026-06-01", "channel": "call"}


def setback(guide: Guide, **more: Records) -> None:
    guide.given(contacts={1: ANA}, news={10: SETBACK}, interactions={11: TOUCHED}, **more)


def test_it_opens_the_next_day_at_the_top(guide: Guide) -> None:
    setback(guide)
    assert guide.reason("Ana Reyes", "setback", "2026-11-23") is None
    reason = guide.shown("Ana Reyes", "setback", "2026-11-24")
    assert reason["practice"] == "G45"
    assert reason["since"] == "2026-11-24"
    assert "the grant fell through" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert row["band"] == 0


def test_it_lapses_after_a_month(guide: Guide) -> None:
    setback(guide)
    assert guide.reason("Ana Reyes", "setback", "2026-12-23")
    assert guide.reason("Ana Reyes", "setback", "2026-12-24") is None


def test_a_touch_closes_it_and_three_weeks_later_it_asks_again(guide: Guide) -> None:
    setback(guide)
    guide.log("called Ana, she is worn out", on="2026-11-25")
    assert guide.seen("Ana Reyes", "setback", "2026-11-26", "2026-12-15") == []
    assert guide.shown("Ana Reyes", "setback", "2026-12-16")["since"] == "2026-12-16"
    guide.log("mailed Ana", on="2026-12-17")
    assert guide.seen("Ana Reyes", "setback", "2026-12-18", "2027-01-08") == []


def test_a_touch_on_the_day_itself_counts(guide: Guide) -> None:
    setback(guide)
    guide.log("called Ana", on="2026-11-23")
    assert guide.seen("Ana Reyes", "setback", "2026-11-24", "2026-12-11") == []
    assert guide.reason("Ana Reyes", "setback", "2026-12-14")


def test_the_second_lapses_too(guide: Guide) -> None:
    setback(guide)
    guide.log("called Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "setback", "2026-12-15")
    assert guide.reason("Ana Reyes", "setback", "2027-01-14")
    assert guide.reason("Ana Reyes", "setback", "2027-01-15") is None


def test_asks_and_cheer_wait_for_a_month_and_why_says_so(guide: Guide) -> None:
    setback(
        guide,
        steps={
            20: {"news_id": 10, "contact_id": 1, "due_on": "2026-11-24", "intent": "congratulate"}
        },
    )
    assert "playbook_step" not in guide.rules("Ana Reyes", "2026-11-24")
    assert "be_useful" not in guide.rules("Ana Reyes", "2026-11-24")
    held = {held["rule"]: held["because"] for held in guide.why("Ana", "2026-11-24")["held"]}
    assert "setback" in held["be_useful"]
    assert "be_useful" in guide.rules("Ana Reyes", "2027-01-04")


def test_birthdays_stay(guide: Guide) -> None:
    setback(guide, milestones={20: {"contact_id": 1, "kind": "birthday", "date": "1984-11-25"}})
    assert guide.rules("Ana Reyes", "2026-11-25")[:2] == ["setback", "milestone"]


def test_a_month_later_nothing_is_said_of_an_old_setback(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, news={10: {**SETBACK, "on": "2026-09-01"}})
    assert guide.reason("Ana Reyes", "setback", "2026-11-25") is None


def test_asks_come_back_after_thirty_days(guide: Guide) -> None:
    setback(guide, promises=ON_TODAY)
    assert guide.seen("Ana Reyes", "be_useful", "2026-12-23", "2026-12-24") == ["2026-12-24"]


def test_cheer_and_asks_in_a_draft_are_pointed_out_for_a_month(guide: Guide) -> None:
    setback(guide)
    draft = "Could you look at this? And congratulations on the book."
    for day, practices in (("2026-12-23", {"G45"}), ("2026-12-24", set())):
        found = guide.draft("Ana", draft, on=day)["findings"]
        assert {finding["practice"] for finding in found} == practices
    assert guide.draft("Ana", "I am sorry to hear it.", on="2026-11-24")["findings"] == []
