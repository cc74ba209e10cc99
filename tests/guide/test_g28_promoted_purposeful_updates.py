"""G28: congratulate at once, then two updates that carry an agenda."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}
STEPS = [("2026-11-23", "congratulate"), ("2026-12-23", "update"), ("2027-02-21", "update")]


def promoted(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.noun("news", "add", "Ana", "promoted", "--text", "head of research", on="2026-11-23")


def test_the_steps_are_shown_before_they_are_kept(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    shown = guide.noun("news", "add", "Ana", "promoted", "--dry-run", on="2026-11-23")["items"]
    assert [(step["due_on"], step["intent"]) for step in shown] == STEPS
    assert guide.records("news") == {}
    assert guide.records("steps") == {}


def test_each_step_opens_on_its_day(guide: Guide) -> None:
    promoted(guide)
    kept = sorted(guide.records("steps").values(), key=lambda step: step["due_on"])
    assert [(step["due_on"], step["intent"]) for step in kept] == STEPS
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-22") is None
    reason = guide.shown("Ana Reyes", "playbook_step", "2026-11-23")
    assert reason["practice"] == "G28"
    assert "head of research" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-23")
    assert row["band"] == 1


def test_only_its_intent_closes_a_step(guide: Guide) -> None:
    promoted(guide)
    guide.log("mailed Ana", on="2026-11-23")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-24")
    guide.log("congratulated Ana by mail", on="2026-11-24")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-25", "2026-12-22") == []
    second = guide.shown("Ana Reyes", "playbook_step", "2026-12-23")
    assert second["since"] == "2026-12-23"
    row = guide.row("Ana Reyes", "2026-12-23")
    said = (second["text"] + row["gesture"]).lower()
    assert "update" in said
    assert any(words in said for words in ("agenda", "what it is for"))


def test_a_step_lapses_when_the_next_opens_and_the_last_after_a_month(guide: Guide) -> None:
    promoted(guide)
    assert guide.shown("Ana Reyes", "playbook_step", "2026-12-22")["since"] == "2026-11-23"
    assert guide.shown("Ana Reyes", "playbook_step", "2026-12-23")["since"] == "2026-12-23"
    last = ("2027-02-19", "2027-02-22", "2027-03-23", "2027-03-24")
    assert guide.shown("Ana Reyes", "playbook_step", last[0])["since"] == "2026-12-23"
    assert guide.seen("Ana Reyes", "playbook_step", *last[1:]) == ["2027-02-22", "2027-03-23"]


def test_done_closes_the_step_with_a_word_in_its_intent(guide: Guide) -> None:
    promoted(guide)
    guide.answer("Ana", "done", on="2026-11-23")
    assert [row["intent"] for row in guide.records("interactions").values()] == ["congratulate"]
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-24") is None


def test_a_step_is_edited_dropped_and_undone_with_its_news(guide: Guide) -> None:
    promoted(guide)
    first = min(guide.records("steps"), key=lambda key: guide.records("steps")[key]["due_on"])
    guide.noun("step", "edit", str(first), "--due-on", "2026-11-26", on="2026-11-23")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-25", "2026-11-26") == ["2026-11-26"]
    guide.noun("step", "drop", str(first), on="2026-11-24")
    assert guide.records("steps")[first]["dropped"] is True
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-26") is None
    for _ in range(3):
        guide.does("undo")
    assert guide.records("news") == guide.records("steps") == {}


def test_restored_news_without_steps_opens_nothing(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA}, news={10: {"contact_ids": [1], "kind": "promoted", "on": "2026-11-23"}}
    )
    assert guide.people("2026-11-23") == []


def test_an_update_sent_before_its_day_closes_the_step(guide: Guide) -> None:
    promoted(guide)
    guide.log("congratulated Ana by mail", on="2026-11-24")
    guide.noun(
        "interaction", "add", "Ana", "the new plan",
        "--channel", "email", "--intent", "update", "--direction", "from_me", on="2026-12-10",
    )  # fmt: skip
    assert guide.seen("Ana Reyes", "playbook_step", "2026-12-23", "2027-02-19") == []
    assert guide.reason("Ana Reyes", "playbook_step", "2027-02-22")


def test_congratulations_on_the_day_of_the_news_close_the_first(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("congratulated Ana by mail", on="2026-11-23")
    guide.noun("news", "add", "Ana", "promoted", on="2026-11-23")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-24") is None


def test_a_setback_holds_the_cheer_back(guide: Guide) -> None:
    promoted(guide)
    guide.noun("news", "add", "Ana", "setback", "--text", "the flat burnt", on="2026-11-23")
    assert guide.rules("Ana Reyes", "2026-11-24") == ["setback"]


def test_it_shows_while_away(guide: Guide) -> None:
    promoted(guide)
    guide.does("away", "2026-11-23", "2026-11-27", on="2026-11-23")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-24")
