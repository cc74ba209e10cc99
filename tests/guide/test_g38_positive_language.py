"""G38: a draft is read for demanding and empty wording; nothing is blocked or kept."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06", "off_limits": ["the merger"]}


def kinds(guide: Guide, text: str) -> list[str]:
    guide.given(contacts={1: ANA})
    read = guide.draft("Ana", text, on="2026-11-24")
    return [found["kind"] for found in read["findings"]]


def test_a_demand_is_pointed_out(guide: Guide) -> None:
    assert kinds(guide, "You need to send me this ASAP.")
    read = guide.draft("Ana", "You need to send me this ASAP.", on="2026-11-24")
    assert {found["practice"] for found in read["findings"]} == {"G38"}


def test_empty_phrases_are_pointed_out(guide: Guide) -> None:
    assert "filler" in kinds(guide, "I just wanted to touch base and circle back.")


def test_a_kind_message_reads_well(guide: Guide) -> None:
    assert kinds(guide, "I read your piece on swifts with pleasure. How was the trip?") == []


def test_a_topic_to_avoid_is_a_limit(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    read = guide.draft("Ana", "What do you make of The Merger?", on="2026-11-24")
    (found,) = [found for found in read["findings"] if found["kind"] == "off_limits"]
    assert found["practice"] == "G10"
    assert "merger" in found["text"].lower()


def test_nothing_is_kept(guide: Guide) -> None:
    kinds(guide, "You need to send me this ASAP.")
    assert guide.records("interactions") == {}
    assert guide.does("undo")["said"].lower().count("restore") == 1


async def test_the_composer_reads_along_and_blocks_nothing(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana ASAP")
        await eyes.see("“ASAP”", "order")
        await eyes.press("enter")
        await eyes.written(lambda book: len(book.interactions) == 1)
