"""Contacts as a person drives them: mark, circle, edit, unite, archive."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice, Question
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.screens.asking import Asking
from keepup_tui.ui.screens.circle_choice import CircleChoice
from keepup_tui.ui.screens.contacts import Contacts
from keepup_tui.ui.screens.picker import Picker
from tests.ui.small_network import (
    ANA,
    BEN,
    BEN_TOO,
    CIRCLE,
    PRIYA,
    app_on,
    network_in,
    until,
    write,
)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def open_contacts(app: KeepUp, pilot: Pilot[None]) -> Contacts:
    await until(pilot, lambda: app.reading)
    await pilot.press("2")
    await until(pilot, lambda: isinstance(app.screen, Contacts) and app.screen.rows.keys)
    assert isinstance(app.screen, Contacts)
    return app.screen


async def type_text(pilot: Pilot[None], text: str) -> None:
    names = {" ": "space", ",": "comma", "@": "at", ".": "full_stop"}
    await pilot.press(*(names.get(sign, sign) for sign in text))


def circles(document: Document, contact_id: int) -> set[str]:
    book = document.read()
    return {book.circles[place.id].name for place in book.contacts[contact_id].circles}


async def test_forty_go_into_a_circle_and_one_undo_takes_all_out(document: Document) -> None:
    write(document, [Contact(id=100 + n, name=f"Somebody {n:02}") for n in range(40)])
    app = app_on(document)
    async with app.run_test(size=(120, 36)) as pilot:
        screen = await open_contacts(app, pilot)
        await pilot.press("slash")
        await type_text(pilot, "somebody")
        await pilot.press("enter")
        await pilot.press(*["space"] * 40)
        assert len(screen.marked) == 40
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, CircleChoice) and app.screen.focused)
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await type_text(pilot, "choir, every 2 weeks")
        await pilot.press("enter")
        await until(pilot, lambda: circles(document, 139) == {"choir"})
        book = document.read()
        made = next(row for row in book.circles.values() if row.name == "choir")
        assert made.cadence is not None
        assert made.cadence.every == Period("2 weeks")
        assert sum(bool(row.circles) for row in book.contacts.values()) == 42
        assert screen.marked == set()
        await pilot.press("u")
        await until(pilot, lambda: len(document.read().circles) == 1)
        assert not any(circles(document, 100 + n) for n in range(40))


async def test_no_cadence_is_said_and_asked_again(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        await pilot.press("c", "n")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        first = app.screen
        await type_text(pilot, "choir, often")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen is not first)
        assert app.screen.query_one("Input").value == "choir, often"  # type: ignore[attr-defined]
        assert len(document.read().circles) == 1


async def test_a_circle_that_all_are_in_is_left(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contacts(app, pilot)
        assert screen.rows.key == ANA
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, CircleChoice) and app.screen.focused)
        await pilot.press("enter")
        await until(pilot, lambda: circles(document, ANA) == set())
        assert circles(document, BEN) == {"Old team"}


async def test_a_contact_is_edited_in_a_form(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        form = app.screen
        assert isinstance(form, RecordForm)
        form._line_of("cadence").where.focus()
        await type_text(pilot, "often")
        await pilot.press("enter")
        await pilot.pause(0.1)
        assert form.is_current
        assert "often" in form.sheet.wrong("cadence")
        await pilot.press("ctrl+u")
        await type_text(pilot, "twice a year")
        await pilot.press("enter")
        await until(pilot, lambda: document.read().contacts[ANA].cadence)
        ana = document.read().contacts[ANA]
        assert ana.cadence is not None
        assert ana.cadence.every == Period("6 months")
        assert ana.emails[0].address == "ana@example.org"
        assert ana.circles[0].id == CIRCLE


async def test_circles_are_joined_and_left_by_their_names(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        for typed, there in ((", choir", {"Old team", "choir"}), ("Singers", {"Singers"})):
            await until(pilot, lambda: isinstance(app.screen, Contacts))
            await pilot.press("e")
            await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
            assert isinstance(app.screen, RecordForm)
            app.screen._line_of("circles").where.focus()
            await pilot.press("end", *([] if typed[0] == "," else ["ctrl+u"]))
            await type_text(pilot, typed)
            await pilot.press("enter")
            await until(pilot, lambda there=there: circles(document, ANA) == there)  # type: ignore[misc]


async def test_a_changed_form_is_thrown_away_only_after_asking(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        form = app.screen
        await type_text(pilot, "Deepa")
        await pilot.press("escape")
        assert app.screen is form
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Contacts))
        assert len(document.read().contacts) == 4


async def test_somebody_new_needs_no_more_than_a_name(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await type_text(pilot, "Deepa Rao")
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().contacts) == 5)
        assert "Deepa Rao" in {row.name for row in document.read().contacts.values()}


async def test_one_person_twice_is_united_after_a_look(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contacts(app, pilot)
        screen.rows.move_to(BEN)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(app.screen, Picker) and app.screen.focused)
        await type_text(pilot, "adler")
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(app.screen, Asking) and app.screen.focused)
        assert len(document.read().contacts) == 4
        await pilot.press("M")
        await until(pilot, lambda: BEN_TOO not in document.read().contacts)
        assert document.read().contacts[BEN].aliases == ("Ben Adler",)


async def test_archived_people_leave_the_list_and_come_back(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contacts(app, pilot)
        screen.rows.move_to(PRIYA)
        await pilot.press("X")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        await pilot.press("a")
        await until(pilot, lambda: document.read().contacts[PRIYA].archived)
        await until(pilot, lambda: PRIYA not in screen.rows.keys)
        await pilot.press("v")
        await until(pilot, lambda: PRIYA in screen.rows.keys)
        screen.rows.move_to(PRIYA)
        await pilot.press("X")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        await pilot.press("b")
        await until(pilot, lambda: not document.read().contacts[PRIYA].archived)


async def test_the_filter_is_left_with_down_and_cleared_with_escape(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contacts(app, pilot)
        await pilot.press("slash")
        await type_text(pilot, "ben")
        await pilot.press("down")
        assert screen.rows.has_focus
        assert screen.rows.keys == (BEN_TOO, BEN)
        await pilot.press("slash", "q", "escape")
        assert screen.rows.has_focus
        assert len(screen.rows.keys) == 4


async def test_the_ticks_go_with_the_marks(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        contacts = await open_contacts(app, pilot)
        await pilot.press("space", "space")
        await pilot.pause(0.3)
        repainted: list[int] = []
        contacts.rows.refresh_line = repainted.append  # type: ignore[method-assign, assignment]
        await pilot.press("escape")
        await until(pilot, lambda: not contacts.marked)
        assert len(repainted) == 2


async def test_what_stands_in_a_form_is_drafted_until_it_is_left(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contacts(app, pilot)
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await type_text(pilot, "Noor Amin")
        folder = document.home / "drafts"
        await until(pilot, lambda: any("Noor Amin" in f.read_text() for f in folder.glob("*.json")))
        await pilot.press("escape")
        assert isinstance(app.screen, RecordForm)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Contacts))
        assert not list(folder.glob("*.json"))
