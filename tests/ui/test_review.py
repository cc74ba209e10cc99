"""Review as a person goes through it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Contact, Exchange, News, Review
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice, Question
from keepup_tui.ui.screens import review
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact as Card
from keepup_tui.ui.widgets.line_field import LineField
from tests.ui.small_network import ANA, BEN, CIRCLE, app_on, network_in, until, write

NEXT, BEFORE = "right_square_bracket", "left_square_bracket"
HELP, LAST_WEEK = 41, 42


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    write(
        made,
        [
            Exchange(
                id=HELP, contact_ids=(BEN,), on=date(2026, 11, 24), side="received",
                kind="advice", text="advice on pricing",
            ),
            Review(id=LAST_WEEK, kind="week", on=date(2026, 11, 18), answers={"open": "rest more"}),
        ],
    )  # fmt: skip
    return made


async def open_review(app: KeepUp, pilot: Pilot[None]) -> review.Review:
    await until(pilot, lambda: app.reading)
    await pilot.press("5")
    await until(pilot, lambda: isinstance(app.screen, review.Review) and app.screen.question)
    assert isinstance(app.screen, review.Review)
    return app.screen


def text(page: review.Review) -> str:
    rows = [page.rows.render_line(y).text.rstrip() for y in range(page.rows.size.height)]
    told = [page.told.render_line(y).text.rstrip() for y in range(page.told.size.height)]
    asked = [str(page.query_one(f"#{name}", Static).render()) for name in ("progress", "asked")]
    return "\n".join((*asked, *rows, *told))


def name(page: review.Review) -> str:
    return page.question.name if page.question else ""


def answers(document: Document) -> list[dict[str, Any]]:
    return [row.answers for row in document.read().reviews.values() if row.id != LAST_WEEK]


async def test_five_questions_are_asked_one_at_a_time_and_kept_at_the_end(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        seen = [name(page)]
        for _ in range(4):
            await pilot.press(NEXT)
            await until(pilot, lambda: name(page) != seen[-1])
            seen.append(name(page))
        assert seen == ["coverage", "lopsided", "thanks", "dormant", "open"]
        assert "5 of 5" in text(page)
        assert "“rest more”" in text(page)
        assert answers(document) == []
        await pilot.press(NEXT)
        await until(pilot, lambda: answers(document) == [{"finished": True}])
        await until(pilot, lambda: "done for this week" in text(page))
        await pilot.press(BEFORE)
        await until(pilot, lambda: name(page) == "open")


async def test_thanks_begin_in_the_composer_and_show_at_once(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press(NEXT, NEXT)
        await until(pilot, lambda: name(page) == "thanks")
        assert "not yet" in text(page)
        assert "about two minutes left" in text(page)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        line = app.screen.query_one(LineField).text
        assert line == "thanked Ben Okafor by mail: advice on pricing"
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is page and "thanked" in text(page))
        assert "not yet" not in text(page)
        logged = max(document.read().interactions.values(), key=lambda row: row.id)
        assert (logged.intent, logged.contact_ids) == ("thanks", (BEN,))


async def test_words_are_written_kept_and_taken_up_again_the_same_week(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press(NEXT, NEXT, NEXT, "e")
        await until(pilot, lambda: isinstance(app.screen, Question))
        app.screen.query_one(Input).value = "Jonas [b]woke[/b]"
        await pilot.press("enter")
        await until(pilot, lambda: "“Jonas [b]woke[/b]”" in text(page))
    assert answers(document)[0]["dormant"] == "Jonas [b]woke[/b]"
    again = app_on(document)
    async with again.run_test(size=(80, 24)) as pilot:
        page = await open_review(again, pilot)
        assert name(page) == "dormant"
        await pilot.press("e")
        await until(pilot, lambda: isinstance(again.screen, Question))
        assert again.screen.query_one(Input).value == "Jonas [b]woke[/b]"


async def test_what_is_left_is_not_listed_again(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press(NEXT, NEXT, "x")
        await until(pilot, lambda: "Nobody's help" in text(page))
        assert answers(document)[0]["left"] == [f"thanks:{HELP}:{BEN}"]
        await pilot.press("u")
        await until(pilot, lambda: "Ben Okafor" in text(page))


async def test_weeding_gives_a_cadence_and_unites_two(document: Document) -> None:
    write(document, [Contact(id=60, name="Anna Reyes", circles=(Membership(id=CIRCLE),))])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press("W")
        await until(pilot, lambda: name(page) == "double")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Choice))
        await pilot.press("M")
        await until(pilot, lambda: 60 not in document.read().contacts)
        await until(pilot, lambda: name(page) == "loose")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Question))
        app.screen.query_one(Input).value = "every 2 weeks"
        await pilot.press("enter")
        await until(pilot, lambda: any(row.cadence for row in document.read().contacts.values()))
        await pilot.press("escape")
        await until(pilot, lambda: name(page) == "coverage")


async def test_a_change_of_your_own_walks_through_the_circles(document: Document) -> None:
    write(document, [News(id=61, kind="relocated", on=date(2026, 11, 20), place="Porto")])
    app = app_on(document)
    async with app.run_test(size=(120, 36)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press(*[NEXT] * 5)
        await until(pilot, lambda: "after your move" in text(page))
        await pilot.press("enter")
        await until(pilot, lambda: name(page) == f"circle:{CIRCLE}")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Choice))
        await pilot.press("3")
        await until(pilot, lambda: document.read().contacts[ANA].cadence)
        await until(pilot, lambda: "Ana Reyes" not in text(page))
        await pilot.press("x")
        await until(pilot, lambda: name(page) == "ties")


async def test_the_season_has_its_own_questions(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press("S")
        await until(pilot, lambda: name(page) == "word")
        assert "1 of 6" in text(page)
        assert "One promise came to its day, and is not kept yet." in text(page)


async def test_somebody_who_leans_is_opened(document: Document) -> None:
    gifts = [
        Exchange(id=70 + place, contact_ids=(ANA,), on=date(2026, 10, place + 1), side="gave")
        for place in range(3)
    ]
    write(document, list(gifts))
    app = app_on(document)
    async with app.run_test(size=(40, 14)) as pilot:
        page = await open_review(app, pilot)
        await pilot.press(NEXT)
        await until(pilot, lambda: name(page) == "lopsided")
        assert page.rows.key == f"lopsided:contacts:{ANA}:giving"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Card))


async def test_the_garden_leads_to_weeding(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("4", "W")
        await until(pilot, lambda: isinstance(app.screen, review.Review) and app.screen.question)
        assert isinstance(app.screen, review.Review)
        assert name(app.screen) == "loose"


async def test_a_narrow_row_has_what_it_is_about_on_a_line_of_its_own(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(40, 12)) as pilot:
        page = await open_review(app, pilot)
        for _ in range(4):
            if name(page) == "thanks":
                break
            await pilot.press(NEXT)
            await pilot.pause()
        assert "…" not in str(page.progress.render())
        first, second = (page.rows.render_line(y).text.strip("▎ ") for y in (0, 1))
        assert first.startswith("Ben Okafor")
        assert "advice on pricing" in second
        assert "advice" not in first
