"""G44: promises have their day, mine and theirs; what is past its day stands on top."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "pronouns": "she", "added_on": "2026-01-05"}
BEN = {"name": "Ben Okafor", "added_on": "2026-01-05"}
WROTE = {"contact_ids": [1], "on": "2026-11-26", "channel": "email", "direction": "from_them"}
DECK = {"contact_ids": [1], "text": "send the deck", "due_on": "2026-11-30"}


def band(guide: Guide, on: str) -> int | None:
    bands = {row["contact"]: row["band"] for row in guide.due(on)["nudges"]}
    return bands.get("Ana Reyes")


def promised(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, promises={10: {**DECK, **fields}})


def test_mine_opens_on_the_working_day_before_and_is_urgent_on_its_day(guide: Guide) -> None:
    promised(guide)
    assert band(guide, "2026-11-26") is None
    assert band(guide, "2026-11-27") == 1
    assert band(guide, "2026-11-30") == 0
    assert band(guide, "2026-12-20") == 0
    reason = guide.shown("Ana Reyes", "promise_due", "2026-11-27")
    assert reason["practice"] == "G44"
    assert reason["ref"] == "promises:10"
    assert "send the deck" in reason["text"]


def test_without_a_day_it_is_due_two_weeks_after_it_was_made(guide: Guide) -> None:
    promised(guide, due_on=None, made_on="2026-11-09")
    assert band(guide, "2026-11-19") is None
    assert band(guide, "2026-11-20") == 1
    assert band(guide, "2026-11-23") == 0
    row = guide.row("Ana Reyes", "2026-11-23")
    assert row["due_on"] == "2026-11-23"


def test_keeping_it_closes_it_without_an_interaction(guide: Guide) -> None:
    promised(guide)
    guide.answer("Ana", "done", "--rule", "promise_due", on="2026-11-30")
    kept = guide.records("promises")[10]
    assert (kept["closed_on"], kept["outcome"]) == ("2026-11-30", "kept")
    assert guide.records("interactions") == {}
    assert band(guide, "2026-12-01") is None


def test_words_with_the_answer_are_logged(guide: Guide) -> None:
    promised(guide)
    guide.answer(
        "Ana", "done", "--rule", "promise_due", "mailed", "Ana", "the", "deck", on="2026-11-30"
    )
    assert [row["channel"] for row in guide.records("interactions").values()] == ["email"]
    assert guide.records("promises")[10]["outcome"] == "kept"


def test_released_and_done_by_their_noun(guide: Guide) -> None:
    promised(guide)
    guide.noun("promise", "drop", "10", on="2026-11-27")
    assert guide.records("promises")[10]["outcome"] == "released"
    assert band(guide, "2026-11-30") is None
    guide.does("undo")
    guide.noun("promise", "done", "10", on="2026-11-27")
    assert guide.records("promises")[10]["outcome"] == "kept"
    assert band(guide, "2026-11-30") is None
    assert band(guide, "2026-11-26") is None


def test_a_promise_to_two_is_one_reason_on_both_rows_and_kept_once(guide: Guide) -> None:
    promised(guide, contact_ids=[1, 2])
    assert "Ben" in guide.shown("Ana Reyes", "promise_due", "2026-11-30")["text"]
    assert "Ana" in guide.shown("Ben Okafor", "promise_due", "2026-11-30")["text"]
    guide.answer("Ben", "done", "--rule", "promise_due", on="2026-11-30")
    assert guide.people("2026-12-01") == []


def test_done_for_another_reason_leaves_the_promise_open_and_names_it(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        repairs={9: {"contact_id": 1, "on": "2026-11-23", "text": "I forgot her talk"}},
        promises={10: DECK},
    )
    said = guide.answer("Ana", "done", on="2026-11-30")["said"]
    assert "send the deck" in said
    assert "closed_on" not in guide.records("promises")[10]
    assert guide.rules("Ana Reyes", "2026-12-01") == ["promise_due"]


def test_theirs_opens_on_its_day_or_three_weeks_after_it_was_made(guide: Guide) -> None:
    promised(guide, by="them")
    assert guide.reason("Ana Reyes", "promise_theirs", "2026-11-27") is None
    reason = guide.shown("Ana Reyes", "promise_theirs", "2026-11-30")
    assert reason["practice"] == "G44"
    assert "send the deck" in reason["text"]
    assert band(guide, "2026-11-30") == 1
    promised(guide, by="them", due_on=None, made_on="2026-11-03")
    assert guide.seen("Ana Reyes", "promise_theirs", "2026-11-23", "2026-11-24") == ["2026-11-24"]


def test_theirs_is_kept_released_or_asked_about(guide: Guide) -> None:
    promised(guide, by="them")
    guide.answer("Ana", "done", "--rule", "promise_theirs", "--say", "asked", on="2026-11-30")
    asked = ("2026-12-01", "2026-12-04", "2026-12-07")
    assert guide.seen("Ana Reyes", "promise_theirs", *asked) == ["2026-12-07"]
    guide.answer("Ana", "done", "--rule", "promise_theirs", "--say", "kept", on="2026-12-07")
    assert guide.records("promises")[10]["outcome"] == "kept"
    assert guide.reason("Ana Reyes", "promise_theirs", "2026-12-08") is None


def test_a_question_left_without_its_answer_stays_open_and_is_named(guide: Guide) -> None:
    promised(guide, by="them")
    said = guide.does("answer", "Ana", "done", on="2026-11-30", status=1)
    assert "send the deck" in said
    assert guide.reason("Ana Reyes", "promise_theirs", "2026-12-01")
    guide.given(
        contacts={1: ANA},
        interactions={9: {**WROTE, "awaits_reply": True}},
        promises={10: {**DECK, "by": "them"}},
    )
    said = guide.answer("Ana", "done", on="2026-11-30")["said"]
    assert "send the deck" in said
    assert guide.rules("Ana Reyes", "2026-12-01")[0] == "promise_theirs"


def test_a_log_writes_the_promise_and_its_day(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("call with Ana !send the figures by friday ?find the contract", on="2026-11-23")
    mine, theirs = sorted(
        guide.records("promises").values(), key=lambda row: row.get("by", "me") != "me"
    )
    assert (mine["text"], mine["due_on"], mine["made_on"]) == (
        "send the figures",
        "2026-11-27",
        "2026-11-23",
    )
    assert (theirs["by"], theirs["text"]) == ("them", "find the contract")
    assert "promise_due" in guide.rules("Ana Reyes", "2026-11-26")


@pytest.mark.parametrize("said", ["kept", "released"])
def test_theirs_is_closed_without_a_word_to_them(guide: Guide, said: str) -> None:
    promised(guide, by="them")
    guide.answer("Ana", "done", "--rule", "promise_theirs", "--say", said, on="2026-11-30")
    assert guide.records("promises")[10]["outcome"] == said
    assert guide.records("interactions") == {}
    assert guide.reason("Ana Reyes", "promise_theirs", "2026-12-01") is None


async def test_the_composer_of_done_lists_them_as_ticks(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        repairs={9: {"contact_id": 1, "on": "2026-11-20", "text": "I forgot her talk"}},
        promises={10: {**DECK, "due_on": "2026-11-24"}},
    )
    async with the_app(guide) as eyes:
        await eyes.see("Ana Reyes", "and 1 more")
        await eyes.press("d")
        await eyes.see("send the deck", "I forgot her talk")


def test_asked_about_it_rests_a_week_to_the_day(guide: Guide) -> None:
    promised(guide, by="them")
    guide.answer("Ana", "done", "--rule", "promise_theirs", "--say", "asked", on="2026-12-02")
    days = ("2026-12-03", "2026-12-08", "2026-12-09")
    assert guide.seen("Ana Reyes", "promise_theirs", *days) == ["2026-12-09"]
