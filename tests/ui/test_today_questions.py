"""What Today asks: said whole, each answer with its key; and what is not asked again."""

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Static

from keepup_tui.domain.records import Plan
from keepup_tui.store.document import Document
from keepup_tui.ui.floating import Choice, Question
from tests.ui.small_network import (
    ANA,
    BEN,
    PRIYA,
    app_on,
    network_in,
    open_today,
    shown,
    until,
    write,
)

LUNCH = Plan(
    id=41,
    contact_ids=(ANA, BEN),
    on=date(2026, 11, 24),
    text="a long lunch by the river about the new reading group and who might lead it",
)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def answers_of(choice: Choice[object]) -> str:
    rows = choice.rows
    return "\n".join(rows.render_line(y).text.rstrip() for y in range(rows.size.height))


async def test_a_question_is_said_whole_and_answered_by_its_letter(document: Document) -> None:
    write(document, [LUNCH])
    app = app_on(document)
    async with app.run_test(size=(44, 20)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "d")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.query("#about"))
        asked = str(shown(app).query_one("#about", Static).render())
        words = " ".join(asked.split())
        assert f"Planned for Tuesday 24 November: {LUNCH.text} with Ben Okafor." in words
        assert words.endswith("Did it happen?")
        assert "y  it happened" in answers_of(shown(app))
        await pilot.press("n")
        await until(pilot, lambda: document.read().plans[LUNCH.id].outcome == "did_not")


async def test_what_moved_asks_for_its_day(document: Document) -> None:
    write(document, [LUNCH])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "d", "m")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await pilot.press(*"friday", "enter")
        await until(pilot, lambda: document.read().plans[LUNCH.id].outcome == "moved")
        assert date(2026, 11, 27) in {plan.on for plan in document.read().plans.values()}


async def test_what_is_not_asked_again_is_named_whole_kind_and_all(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("D")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        assert "Priya Nair" in str(shown(app).query_one("#float").border_title)
        assert "send the deck" in answers_of(shown(app))
        assert "anything about your promises" in answers_of(shown(app))
        await pilot.press("j", "enter")
        await until(pilot, lambda: document.read().answers)
        (answer,) = document.read().answers.values()
        assert (answer.contact_id, answer.rule, answer.ref) == (PRIYA, "promise_due", "*")
