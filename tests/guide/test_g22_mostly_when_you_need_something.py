"""G22: where most of what you began was asking, it is said before you send, and a give is named."""

from tests.guide.guiding import Guide, Records
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06", "interests": ["bees"]}
SHELF: Records = {90: {"title": "A hive in town", "topics": ["Bees"]}}


def begun(guide: Guide, *intents: str | None, **fields: object) -> bool | None:
    mail = {"contact_ids": [1], "channel": "email", "direction": "from_me", **fields}
    guide.given(
        contacts={1: ANA},
        shelf=SHELF,
        interactions={
            key: {**mail, "on": f"2026-{key - 9:02}-05", "intent": intent}
            for key, intent in enumerate(intents, 10)
        },
    )
    read = guide.draft("Ana", "Could you look at this?", on="2026-11-24")
    mostly: bool | None = read.get("mostly_asks")
    return mostly


def test_over_half_of_at_least_four(guide: Guide) -> None:
    assert begun(guide, "ask", "ask", "ask", "share") is True
    assert begun(guide, "ask", "ask", "share", "share") is False
    assert begun(guide, "ask", "ask", "ask") is False


def test_the_last_eight_are_looked_at(guide: Guide) -> None:
    assert begun(guide, *["share"] * 5, *["ask"] * 3) is False
    assert begun(guide, *["ask"] * 2, *["ask"] * 3, *["share"] * 5) is False
    assert begun(guide, *["share"] * 2, *["ask"] * 5, *["share"] * 3) is True


def test_what_they_began_or_a_meeting_does_not_count(guide: Guide) -> None:
    assert begun(guide, "ask", "ask", "ask", "ask", direction="both") is False
    assert begun(guide, "ask", "ask", "ask", "ask", direction="from_them") is False


def test_something_to_give_is_proposed_and_nothing_is_blocked(guide: Guide) -> None:
    begun(guide, *["ask"] * 4)
    read = guide.draft("Ana", "Could you look at this?", on="2026-11-24")
    assert "A hive in town" in read["give"]["text"]
    begun(guide, *["share"] * 4)
    assert guide.draft("Ana", "Could you look at this?", on="2026-11-24")["give"] is None


def test_it_is_not_said_while_the_ledger_is_hidden(guide: Guide) -> None:
    begun(guide, *["ask"] * 4)
    guide.does("set", "ledger_hidden", "true", on="2026-11-24")
    assert "mostly_asks" not in guide.draft("Ana", "Could you?", on="2026-11-24")


async def test_the_composer_says_it_before_the_line_is_kept(guide: Guide) -> None:
    begun(guide, *["ask"] * 5)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("was an ask", "A hive in town")
        await eyes.press("enter")
        await eyes.written(lambda book: len(book.interactions) == 6)


async def test_the_composer_is_silent_while_the_ledger_is_hidden(guide: Guide) -> None:
    begun(guide, *["ask"] * 5)
    guide.does("set", "ledger_hidden", "true", on="2026-11-24")
    guide.noun("note", "add", "Ana", "question", "how was Porto?", on="2026-11-24")
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("how was Porto?")
        assert "was an ask" not in "\n".join(eyes.lines)


def test_half_of_eight_is_not_over_half_whatever_came_before(guide: Guide) -> None:
    assert begun(guide, "ask", *["share"] * 4, *["ask"] * 4) is False


def test_an_ask_of_the_ledger_counts_whatever_the_mail_was_for(guide: Guide) -> None:
    mail = {"contact_ids": [1], "channel": "email", "direction": "from_me"}
    asked = {"contact_ids": [1], "side": "asked"}
    days = {key: f"2026-0{key}-02" for key in (4, 5, 6, 7)}
    guide.given(
        contacts={1: ANA},
        interactions={key: {**mail, "on": day} for key, day in days.items()},
        exchanges={
            20 + key: {**asked, "on": days[key], "interaction_id": key} for key in (4, 5, 6)
        },
    )
    assert guide.draft("Ana", "Hello", on="2026-11-24")["mostly_asks"] is True
