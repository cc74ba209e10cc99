"""G12: the nudge shows what the last word was for, and proposes another purpose."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}}


def said_after(guide: Guide, intent: str | None) -> str:
    call = {"contact_ids": [1], "on": "2026-10-20", "channel": "call", "intent": intent}
    guide.given(contacts={1: ANA}, interactions={9: call})
    text: str = guide.shown("Ana Reyes", "cadence_due", "2026-11-24")["text"]
    return text


def test_after_news_a_simple_hello(guide: Guide) -> None:
    before, _, proposed = said_after(guide, "update").partition("this time")
    assert "news" in before
    assert "news" not in proposed
    assert "how things are" in proposed


def test_after_a_hello_something_else(guide: Guide) -> None:
    text = said_after(guide, "catch_up")
    assert "last time" in text
    assert "share" in text.partition("this time")[2]


def test_a_purpose_that_is_not_known_is_not_made_up(guide: Guide) -> None:
    assert "last time you" not in said_after(guide, None)


@pytest.mark.parametrize(
    ("last", "said"), [("update", ("news", "how things are")), ("catch_up", ("share",))]
)
async def test_the_composer_says_both(guide: Guide, last: str, said: tuple[str, ...]) -> None:
    said_after(guide, last)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("last time", "this time", *said)
