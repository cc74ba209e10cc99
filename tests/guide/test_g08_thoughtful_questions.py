"""G08: a question carries until it was asked; its answer becomes a fact."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2024-01-08"}


def asked(guide: Guide) -> int:
    guide.given(contacts={1: ANA})
    guide.noun("note", "add", "Ana", "question", "how was Iceland?", on="2026-11-02")
    (question,) = guide.records("notes")
    return question


def test_it_waits_in_the_brief_over_any_number_of_meetings(guide: Guide) -> None:
    asked(guide)
    guide.log("coffee with Ana", on="2026-11-09")
    brief = guide.does("brief", "Ana", on="2026-11-24")
    assert [row["text"] for row in brief["questions"]] == ["how was Iceland?"]


def test_its_answer_becomes_a_fact(guide: Guide) -> None:
    question = asked(guide)
    guide.noun("note", "done", str(question), "--answer", "rain and hot springs", on="2026-11-24")
    brief = guide.does("brief", "Ana", on="2026-11-25")
    assert brief["questions"] == []
    assert ["rain and hot springs" in row["text"] for row in brief["facts"]] == [True]
    kept = guide.records("notes")[question]
    assert (kept["answer"], kept["closed_on"]) == ("rain and hot springs", "2026-11-24")
    guide.does("undo")
    assert len(guide.records("notes")) == 1


def test_without_an_answer_it_is_only_closed(guide: Guide) -> None:
    question = asked(guide)
    guide.noun("note", "done", str(question), on="2026-11-24")
    brief = guide.does("brief", "Ana", on="2026-11-25")
    assert brief["questions"] == brief["facts"] == []


def test_what_is_closed_is_listed_with_all(guide: Guide) -> None:
    question = asked(guide)
    guide.noun("note", "done", str(question), on="2026-11-24")
    assert guide.noun("note", "list", on="2026-11-25")["items"] == []
    assert [row["id"] for row in guide.noun("note", "list", "--all", on="2026-11-25")["items"]] == [
        question
    ]


async def test_a_question_is_kept_by_one_key_and_stands_in_the_composer(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("ask", "fact")
        await eyes.press("a")
        await eyes.see("enter")
        await eyes.press(*"how was Iceland?", "enter")
        await eyes.written(lambda book: len(book.notes) == 1)
        await eyes.press("l")
        await eyes.see("how was Iceland?", "esc keep as draft")
    assert [row["kind"] for row in guide.records("notes").values()] == ["question"]
