"""G06: after an ask, giving or sharing is proposed before another."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}}


def said_after(guide: Guide, intent: str) -> str:
    mail = {"contact_ids": [1], "on": "2026-10-20", "channel": "call", "intent": intent}
    guide.given(contacts={1: ANA}, interactions={9: mail})
    text: str = guide.shown("Ana Reyes", "cadence_due", "2026-11-24")["text"]
    return text


def test_after_an_ask_something_is_given_first(guide: Guide) -> None:
    text = said_after(guide, "ask")
    assert "last time" in text
    assert any(word in text for word in ("share", "give", "offer"))


def test_an_ask_is_never_what_is_proposed(guide: Guide) -> None:
    for intent in ("ask", "share", "update", "catch_up", "thanks"):
        proposed = said_after(guide, intent).rpartition("this time")[2]
        assert "ask for" not in proposed
        assert "favour" not in proposed


def test_the_purpose_of_a_log_is_kept(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("asked Ana for the slides", on="2026-11-23")
    guide.log("thanked Ana by mail", on="2026-11-24")
    kept = [row["intent"] for row in guide.records("interactions").values()]
    assert kept == ["ask", "thanks"]


async def test_the_composer_proposes_to_give_before_the_next_ask(guide: Guide) -> None:
    said_after(guide, "ask")
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("last time", "asked", "this time", "offer something")
