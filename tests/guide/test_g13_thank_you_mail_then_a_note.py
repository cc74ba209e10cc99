"""G13: thanks by mail after a project open a second step, a letter five days later."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05", "post": "Rua do Sol 1, Lisbon"}
END = {"contact_id": 1, "kind": "project_end", "date": "2026-11-24", "label": "the archive"}
TIE = {"contact_ids": [1], "on": "2026-07-06", "channel": "call"}


def ended(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: {**ANA, **fields}}, interactions={9: TIE}, milestones={10: END})


def test_the_mail_writes_a_letter_for_five_days_later(guide: Guide) -> None:
    ended(guide)
    assert guide.reason("Ana Reyes", "milestone", "2026-11-24")
    guide.log("mailed Ana to say thanks for the archive", on="2026-11-25")
    (step,) = guide.records("steps").values()
    assert (step["due_on"], step["intent"], step["channel"]) == ("2026-11-30", "thanks", "letter")
    assert guide.seen("Ana Reyes", "gesture_step", "2026-11-27", "2026-11-30") == ["2026-11-30"]
    reason = guide.shown("Ana Reyes", "gesture_step", "2026-11-30")
    assert reason["practice"] == "G13"
    row = guide.row("Ana Reyes", "2026-11-30")
    assert (row["band"], row["channel"]) == (1, "letter")


def test_it_says_when_there_is_no_postal_address(guide: Guide) -> None:
    ended(guide, post=None)
    guide.log("mailed Ana to say thanks for the archive", on="2026-11-25")
    row = guide.row("Ana Reyes", "2026-11-30")
    said = guide.shown("Ana Reyes", "gesture_step", "2026-11-30")["text"] + row["gesture"]
    assert "address" in said
    guide.does("edit", "Ana", "--post", "Rua do Sol 1", on="2026-11-30")
    assert "address" not in guide.shown("Ana Reyes", "gesture_step", "2026-11-30")["text"]


def test_only_thanks_by_letter_close_it(guide: Guide) -> None:
    ended(guide)
    guide.log("mailed Ana to say thanks for the archive", on="2026-11-25")
    guide.log("mailed Ana to say thanks again", on="2026-11-30")
    guide.log("letter to Ana about the weather", on="2026-11-30")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-12-01")
    guide.log("letter to Ana with thanks", on="2026-12-01")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-12-02") is None


def test_it_lapses_after_a_month_and_can_be_dropped(guide: Guide) -> None:
    ended(guide)
    guide.log("mailed Ana to say thanks for the archive", on="2026-11-25")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-12-30")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-12-31") is None
    (step,) = guide.records("steps")
    guide.noun("step", "drop", str(step), on="2026-11-30")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-12-01") is None


def test_thanks_by_another_way_or_without_a_project_open_none(guide: Guide) -> None:
    ended(guide)
    guide.log("called Ana to say thanks for the archive", on="2026-11-25")
    assert guide.records("steps") == {}
    guide.given(contacts={1: ANA}, interactions={9: TIE})
    guide.log("mailed Ana to say thanks", on="2026-11-25")
    assert guide.records("steps") == {}


def test_a_step_of_ones_own(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.noun(
        "step", "add", "Ana", "thanks", "a card",
        "--channel", "letter", "--due-on", "2026-11-26", on="2026-11-23",
    )  # fmt: skip
    assert guide.seen("Ana Reyes", "gesture_step", "2026-11-25", "2026-11-26") == ["2026-11-26"]
    guide.answer("Ana", "done", on="2026-11-26")
    assert guide.reason("Ana Reyes", "gesture_step", "2026-11-27") is None


def test_done_on_the_row_of_the_project_writes_it_too_and_undo_takes_both_back(
    guide: Guide,
) -> None:
    ended(guide, channels=["email"])
    guide.answer("Ana", "done", on="2026-11-24")
    assert [step["channel"] for step in guide.records("steps").values()] == ["letter"]
    guide.does("undo")
    assert guide.records("steps") == {}
    assert guide.reason("Ana Reyes", "milestone", "2026-11-24")


def test_thanks_within_two_weeks_of_the_end_are_for_it(guide: Guide) -> None:
    ended(guide)
    guide.log("mailed Ana to say thanks", on="2026-12-09")
    assert guide.records("steps") == {}
    ended(guide)
    guide.log("mailed Ana to say thanks", on="2026-12-08")
    assert [step["due_on"] for step in guide.records("steps").values()] == ["2026-12-13"]
