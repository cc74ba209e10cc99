"""A contact's screen: everything can be noted, changed and removed from it."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.actions.set_aside import remove_contacts
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.news import Following
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.line_field import LineField
from tests.ui.small_network import ANA, NOW, PRIYA, app_on, clock, network_in, until
from tests.ui.test_contacts import type_text


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def open_contact(app: KeepUp, pilot: Pilot[None], contact_id: int = ANA) -> Contact:
    await until(pilot, lambda: app.reading)
    app.open_contact(contact_id)
    await until(pilot, lambda: isinstance(app.screen, Contact) and app.screen.tab)
    assert isinstance(app.screen, Contact)
    return app.screen


async def form(app: KeepUp, pilot: Pilot[None]) -> RecordForm:
    await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
    assert isinstance(app.screen, RecordForm)
    return app.screen


def text(screen: Contact) -> str:
    rows = screen.rows
    return "\n".join(rows.render_line(y).text.rstrip() for y in range(rows.size.height))


async def test_news_shows_its_steps_before_they_are_kept(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("N")
        await form(app, pilot)
        await type_text(pilot, "promoted")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Following) and app.screen.focused)
        assert document.read().news == {}
        await pilot.press("j", "X", "enter")
        await until(pilot, lambda: document.read().news)
        steps = sorted(document.read().steps.values(), key=lambda step: step.due_on)
        assert [step.due_on for step in steps] == [date(2026, 11, 25), date(2027, 2, 23)]
        await until(pilot, lambda: isinstance(app.screen, Contact))
        await pilot.press("u")
        await until(pilot, lambda: not document.read().news)
        assert document.read().steps == {}


async def test_news_that_is_left_keeps_nothing(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("N")
        news = await form(app, pilot)
        await type_text(pilot, "promoted")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Following) and app.screen.focused)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is news)
        assert document.read().news == {}


async def test_news_that_nothing_follows_from_is_kept(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("N")
        await form(app, pilot)
        await type_text(pilot, "setback")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Following) and app.screen.is_mounted)
        await pilot.press("e", "X", "enter")
        await until(pilot, lambda: document.read().news)


async def test_a_promise_a_fact_and_a_question_are_noted(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("p")
        await form(app, pilot)
        await type_text(pilot, "lend the book")
        await pilot.press("down")
        await type_text(pilot, "friday")
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().promises) == 2)
        promise = max(document.read().promises.values(), key=lambda row: row.id)
        assert (promise.text, promise.due_on) == ("lend the book", date(2026, 11, 27))
        assert promise.contact_ids == (ANA,)
        for key, kind in (("f", "fact"), ("a", "question")):
            await until(pilot, lambda: isinstance(app.screen, Contact))
            await pilot.press(key)
            await form(app, pilot)
            await type_text(pilot, "the garden")
            await pilot.press("enter")
            await until(pilot, lambda kind=kind: kind in _kinds(document))  # type: ignore[misc]


def _kinds(document: Document) -> set[str]:
    return {note.kind for note in document.read().notes.values()}


async def test_a_gift_is_noted_and_the_ledger_hidden_everywhere(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contact(app, pilot)
        await pilot.press("plus")
        await form(app, pilot)
        await type_text(pilot, "advice")
        await pilot.press("enter")
        await until(pilot, lambda: document.read().exchanges)
        given = next(iter(document.read().exchanges.values()))
        assert (given.side, given.kind, given.contact_ids) == ("gave", "advice", (ANA,))
        await until(pilot, lambda: isinstance(app.screen, Contact))
        await pilot.press("tab")
        await until(pilot, lambda: "You gave" in text(screen))
        await pilot.press("t")
        await until(pilot, lambda: "hidden" in text(screen))
        await pilot.press("t")
        await until(pilot, lambda: "You gave" in text(screen))


async def test_a_log_reopens_its_line_and_is_removed_without_asking(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contact(app, pilot)
        assert screen.item == ("interactions", 21)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        await pilot.press("X")
        await until(pilot, lambda: 21 not in document.read().interactions)
        await pilot.press("u")
        await until(pilot, lambda: 21 in document.read().interactions)


async def test_what_is_known_and_open_is_edited_where_it_stands(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contact(app, pilot, PRIYA)
        await pilot.press("tab", "tab")
        await until(pilot, lambda: screen.tab == "About" and screen.rows.keys)
        assert screen.item == ("promises", 31)
        await pilot.press("e")
        sheet = (await form(app, pilot)).sheet
        assert sheet.texts["text"] == "send the deck"
        assert sheet.texts["due_on"] == "20 November 2026"
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)


async def test_lines_begin_with_their_name(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == "mail from Ana Reyes >"
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        logged = max(document.read().interactions.values(), key=lambda row: row.id)
        assert (logged.direction, logged.awaits_reply) == ("from_them", True)


async def test_where_there_is_no_room_the_brief_comes_first(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(40, 12)) as pilot:
        screen = await open_contact(app, pilot)
        assert screen.tab == "Brief"
        assert "Ana Reyes" in text(screen)
        await pilot.press("tab")
        await until(pilot, lambda: screen.tab == "Timeline")


async def test_whoever_is_removed_elsewhere_leaves_once(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        contact = await open_contact(app, pilot)
        await pilot.press("p")
        await form(app, pilot)
        document.apply(
            lambda edit: remove_contacts([ANA])(edit, clock(edit.book)), ms=NOW, label=""
        )
        await app.read_again()
        await pilot.press("escape", "escape", "escape")
        await until(pilot, lambda: contact not in app.screen_stack)
        assert app.is_running


async def test_a_kept_draft_stays_out_of_another_line(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await type_text(pilot, "lunch")
        await pilot.press("escape", "escape")
        await open_contact(app, pilot, PRIYA)
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == "mail from Priya Nair >"
        await pilot.press("escape", "l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == ""
        assert "Priya Nair" in str(app.screen.query_one(LineBox).border_title)
        await pilot.press("escape", "escape")
        await open_contact(app, pilot)
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == "lunch"
