"""G04: facts with the day of their last use; the one rested longest comes first."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2024-01-08"}
FACTS = {
    30: {"contact_id": 1, "kind": "fact", "text": "keeps bees", "used_on": "2026-10-05"},
    31: {"contact_id": 1, "kind": "fact", "text": "plays the cello", "used_on": "2026-02-02"},
    32: {"contact_id": 1, "kind": "fact", "text": "moved by trains", "used_on": "2026-06-01"},
}


def facts(guide: Guide, on: str) -> list[str]:
    return [row["text"] for row in guide.does("brief", "Ana", on=on)["facts"]]


def test_the_one_used_longest_ago_is_offered_first(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, notes=FACTS)
    assert facts(guide, "2026-11-24") == ["plays the cello", "moved by trains", "keeps bees"]


def test_one_never_used_comes_before_all(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, notes=FACTS)
    guide.noun("note", "add", "Ana", "fact", "has a new dog", on="2026-11-23")
    assert facts(guide, "2026-11-24")[0] == "has a new dog"


def test_using_it_puts_it_last(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, notes=FACTS)
    guide.noun("note", "edit", "31", "--used-on", "2026-11-24", on="2026-11-24")
    assert facts(guide, "2026-11-25")[-1] == "plays the cello"


def test_done_is_used_and_a_fact_that_no_longer_holds_is_dropped(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, notes=FACTS)
    guide.noun("note", "done", "31", on="2026-11-24")
    assert guide.records("notes")[31]["used_on"] == "2026-11-24"
    guide.noun("note", "drop", "32", on="2026-11-24")
    assert facts(guide, "2026-11-25") == ["keeps bees", "plays the cello"]


def test_it_is_never_a_nudge(guide: Guide) -> None:
    call = {"contact_ids": [1], "on": "2026-11-02", "channel": "call"}
    guide.given(contacts={1: ANA}, notes=FACTS, interactions={9: call})
    assert guide.people("2026-11-24") == []


async def test_the_composer_offers_the_one_rested_longest(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, notes=FACTS)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("plays the cello")
        assert "keeps bees" not in "\n".join(eyes.lines)
