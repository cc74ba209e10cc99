"""Practices that live on a screen, looked at there: one start of the app each."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "pronouns": "she", "added_on": "2024-01-08"}
MAIL = {"contact_ids": [1], "channel": "email", "direction": "from_me"}
CALL = {"contact_ids": [1], "channel": "call"}


async def test_g22_the_composer_says_it_before_the_line_is_kept(guide: Guide) -> None:
    asks = {key: {**MAIL, "on": f"2026-{key - 9:02}-05", "intent": "ask"} for key in range(10, 15)}
    shelf = {90: {"title": "A hive in town", "topics": ["bees"]}}
    guide.given(contacts={1: {**ANA, "interests": ["bees"]}}, interactions=asks, shelf=shelf)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("was an ask", "A hive in town")
        await eyes.press("enter")
        await eyes.see("Done today", "mailed Ana")
    assert len(guide.records("interactions")) == len(asks) + 1


async def test_g22_it_is_hidden_with_the_ledger(guide: Guide) -> None:
    asks = {key: {**MAIL, "on": f"2026-{key - 9:02}-05", "intent": "ask"} for key in range(10, 15)}
    hidden = {1: {"key": "ledger_hidden", "value": True}}
    question = {20: {"contact_id": 1, "kind": "question", "text": "how was Porto?"}}
    guide.given(contacts={1: ANA}, interactions=asks, settings=hidden, notes=question)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("how was Porto?")
        assert "was an ask" not in "\n".join(eyes.lines)


async def test_g48_the_year_of_a_tie_is_a_strip_on_its_card(guide: Guide) -> None:
    calls = {9: {**CALL, "on": "2026-11-02"}, 10: {**CALL, "on": "2026-01-05"}}
    low = {11: {"contact_ids": [1], "on": "2026-06-01", "kind": "setback", "text": "the post"}}
    guide.given(contacts={1: ANA}, interactions=calls, news=low)
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("D  J  F  M  A  M  J  J  A  S  O  N", "a hard month in June")
        lines = eyes.lines
        at = next(number for number, line in enumerate(lines) if "D  J  F  M" in line)
        assert lines[at + 1].split("│")[0].split() == [*"·●····◆····●"]


async def test_g51_a_look_at_the_garden_leads_to_a_word(guide: Guide) -> None:
    guide.given(
        contacts={
            1: {**ANA, "circles": [{"id": 5}], "cadence": {"every": "1 month"}},
            2: {"name": "Ben Okafor", "circles": [{"id": 5}], "added_on": "2024-01-08"},
        },
        circles={5: {"name": "Old team"}},
        interactions={
            9: {**CALL, "on": "2026-10-05"},
            10: {"contact_ids": [2], "on": "2026-11-20"},
        },
    )
    async with the_app(guide) as eyes:
        await eyes.press("4")
        await eyes.see("Old team", "❧", "thirsty", "Ana Reyes")
        await eyes.press("l")
        await eyes.see("Ana Reyes")
        await eyes.press("escape")
        await eyes.press("W")
        await eyes.see("Review")


async def test_g17_g55_their_hour_now_and_the_ways_they_like(guide: Guide) -> None:
    far = {"place": "Kyoto", "zone": "Asia/Tokyo", "channels": ["letter", "email"]}
    guide.given(contacts={1: {**ANA, **far, "cadence": {"every": "1 month"}}})
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("Kyoto, 18:40 there", "letter")


async def test_g34_the_sheet_of_an_event_is_in_the_palette(guide: Guide) -> None:
    names = ("Ana Reyes", "Ben Okafor", "Cleo Marsh", "Dora Lindt", "Emil Berg", "Fay Osei")
    contacts = {key: {"name": name, "added_on": "2025-01-06"} for key, name in enumerate(names, 1)}
    met = {"contact_ids": list(contacts), "on": "2026-11-23", "event": "the Ghent meetup"}
    guide.given(contacts=contacts, interactions={9: {**met, "channel": "event"}})
    async with the_app(guide) as eyes:
        await eyes.press("ctrl+p", *"follow up after")
        await eyes.see("follow up after an event")
        await eyes.press("enter")
        await eyes.see("the Ghent meetup, on Monday: six people to follow up with", "Fay Osei")
        await eyes.press("a", "enter")
        await eyes.written(lambda book: len(book.interactions) == 1 + len(names))
    assert guide.does("follow-up", on="2026-11-25")["items"] == []
