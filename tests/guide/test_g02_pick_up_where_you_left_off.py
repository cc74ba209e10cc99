"""G02: the resume card: last words, open promises, questions and facts before you meet."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2024-01-08"}


def resumed(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={
            10: {"contact_ids": [1], "on": "2024-03-04", "channel": "call", "text": "the old flat"},
            11: {"contact_ids": [1], "on": "2025-02-03", "channel": "call", "text": "her year off"},
            12: {"contact_ids": [1], "on": "2027-01-04", "channel": "call", "text": "not yet"},
        },
        promises={
            20: {"contact_ids": [1], "text": "lend the tent", "due_on": "2027-03-01"},
            21: {"contact_ids": [1], "text": "an old one", "closed_on": "2024-05-06"},
        },
        notes={
            30: {"contact_id": 1, "kind": "question", "text": "how was Iceland?"},
            31: {"contact_id": 1, "kind": "fact", "text": "keeps bees"},
            32: {
                "contact_id": 1,
                "kind": "question",
                "text": "long asked",
                "closed_on": "2024-05-06",
            },
        },
    )


def test_the_brief_holds_what_was_left_open(guide: Guide) -> None:
    resumed(guide)
    brief = guide.does("brief", "Ana", on="2026-11-24")
    assert brief["last"]["text"] == "her year off"
    assert [row["text"] for row in brief["open"]] == ["lend the tent"]
    assert [row["text"] for row in brief["questions"]] == ["how was Iceland?"]
    assert [row["text"] for row in brief["facts"]] == ["keeps bees"]


def test_it_is_of_the_day_it_is_read_at(guide: Guide) -> None:
    resumed(guide)
    assert guide.does("brief", "Ana", on="2024-04-01")["last"]["text"] == "the old flat"
    earlier = guide.does("brief", "Ana", on="2024-05-05")
    assert {row["text"] for row in earlier["open"]} == {"lend the tent", "an old one"}
    assert guide.does("brief", "Ana", on="2027-01-05")["last"]["text"] == "not yet"


def test_it_says_why_they_are_on_today(guide: Guide) -> None:
    resumed(guide)
    reasons = guide.does("brief", "Ana", on="2027-03-01")["reasons"]
    assert "promise_due" in [reason["rule"] for reason in reasons]


def test_an_unknown_name_is_no_brief(guide: Guide) -> None:
    resumed(guide)
    guide.does("brief", "Zoltan", on="2026-11-24", status=1)


async def test_it_is_the_first_thing_on_their_screen(guide: Guide) -> None:
    resumed(guide)
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("her year off", "lend the tent", "how was Iceland?", "keeps bees")
        shown = "\n".join(line.split("│")[0] for line in eyes.lines)
        places = [shown.index(words) for words in ("her year off", "lend the tent", "keeps bees")]
        assert places == sorted(places)
        assert "an old one" not in shown
