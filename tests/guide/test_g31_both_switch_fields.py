"""G31: a change of field opens its steps; a change of your own walks through your circles."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}


def switched(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.noun("news", "add", "Ana", "new_field", "--text", "from law to botany", on="2026-11-23")


def test_what_they_learn_something_to_share_and_a_word_later(guide: Guide) -> None:
    switched(guide)
    kept = sorted(guide.records("steps").values(), key=lambda step: step["due_on"])
    assert [(step["due_on"], step["intent"]) for step in kept] == [
        ("2026-11-30", "catch_up"),
        ("2027-01-07", "share"),
        ("2027-03-23", "catch_up"),
    ]
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-27", "2026-11-30") == ["2026-11-30"]
    reason = guide.shown("Ana Reyes", "playbook_step", "2026-11-30")
    assert reason["practice"] == "G31"
    assert "the new field" in reason["text"]


def test_sharing_closes_the_second_and_a_call_does_not(guide: Guide) -> None:
    switched(guide)
    guide.log("called Ana", on="2026-12-01")
    guide.log("called Ana", on="2027-01-08")
    assert guide.reason("Ana Reyes", "playbook_step", "2027-01-11")
    guide.log("shared an article with Ana", on="2027-01-11")
    assert guide.seen("Ana Reyes", "playbook_step", "2027-01-12", "2027-03-22") == []


def test_a_retirement_and_a_leaving_are_thanked_for(guide: Guide) -> None:
    for kind in ("retired", "left"):
        guide.given(contacts={1: ANA})
        guide.noun("news", "add", "Ana", kind, on="2026-11-23")
        kept = sorted(guide.records("steps").values(), key=lambda step: step["due_on"])
        assert [(step["due_on"], step["intent"]) for step in kept] == [
            ("2026-11-24", "thanks"),
            ("2026-12-23", "catch_up"),
            ("2027-03-23", "catch_up"),
        ]
        assert guide.reason("Ana Reyes", "playbook_step", "2026-11-24")
        guide.log("thanked Ana by mail", on="2026-11-24")
        assert guide.reason("Ana Reyes", "playbook_step", "2026-11-25") is None


def test_your_own_change_opens_no_step_for_anybody(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, circles={8: {"name": "Alumni"}})
    guide.noun("news", "add", "you", "new_field", "--text", "I teach now", on="2026-11-23")
    (news,) = guide.records("news").values()
    assert news.get("contact_ids", []) == []
    assert guide.records("steps") == {}


def walk(guide: Guide, on: str = "2026-11-24") -> list[tuple[str, str]]:
    items = guide.does("review", "ties", on=on)["items"]
    return [(row["circle"], row["contact"]) for row in items]


def test_your_own_change_walks_through_each_circle(guide: Guide) -> None:
    member = {"circles": [{"id": 8}], "added_on": "2026-01-05"}
    guide.given(
        contacts={
            1: {"name": "Ana Reyes", **member, "channels": ["email"]},
            2: {"name": "Ben Okafor", "circles": [{"id": 8}, {"id": 9}]},
            3: {"name": "Cleo Marsh", **member},
            4: {"name": "Dan Holt", **member, "do_not_contact": True},
        },
        circles={8: {"name": "Alumni", "cadence": {"every": "6 months"}}, 9: {"name": "Club"}},
    )
    assert walk(guide) == []
    guide.noun("news", "add", "me", "relocated", "--place", "Porto", on="2026-11-23")
    everybody = [("Alumni", "Ana Reyes"), ("Alumni", "Ben Okafor"), ("Alumni", "Cleo Marsh")]
    assert walk(guide) == [*everybody, ("Club", "Ben Okafor")]
    guide.does("review", "ties", "Ana", "channel", "call", on="2026-11-24")
    guide.does("review", "ties", "Ben", "keep", on="2026-11-24")
    guide.does("review", "ties", "Cleo", "lower", on="2026-11-24")
    assert walk(guide) == [("Club", "Ben Okafor")]
    contacts = guide.records("contacts")
    assert contacts[1]["channels"] == ["call", "email"]
    assert contacts[3]["cadence"]["every"] == "1 year"
    guide.does("undo", on="2026-11-24")
    assert walk(guide) == [("Alumni", "Cleo Marsh"), ("Club", "Ben Okafor")]


async def test_the_steps_are_seen_before_they_are_kept(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("N news")
        await eyes.press("N")
        await eyes.see("esc")
        await eyes.press(*"new field", "enter")
        await eyes.see("2 Dec", "9 Jan", "25 Mar")
        await eyes.written(lambda book: not book.news)
        await eyes.press("enter")
        await eyes.written(lambda book: len(book.steps) == 3)
        await eyes.press("u")
        await eyes.written(lambda book: not book.steps and not book.news)
