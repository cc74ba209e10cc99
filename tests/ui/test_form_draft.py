"""What stood in a form when KeepUp was ended is in the same form again."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from keepup_tui.store.document import Document
from keepup_tui.store.drafts import Drafts
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import ANA, PRIYA, app_on, network_in, shown, until


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def opened(app: KeepUp, pilot: Pilot[Any], contact_id: int, key: str) -> RecordForm:
    await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
    app.open_contact(contact_id)
    await until(pilot, lambda: isinstance(app.screen, Contact) and app.screen.focused)
    await pilot.press(key)
    await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
    await pilot.pause(0.1)
    assert isinstance(app.screen, RecordForm)
    return app.screen


async def ended_while_typing(document: Document) -> None:
    """A form as another process leaves it that is killed in the midst of it."""
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot, PRIYA, "p")
        await pilot.press(*"book", "tab", *"friday")
        await until(pilot, lambda: b"friday" in b"".join(map(Path.read_bytes, files(document))))
    (kept,) = files(document)
    kept.rename(kept.with_name("999999999-0-form.json"))


def files(document: Document) -> list[Path]:
    return list((document.home / "drafts").glob("*.json"))


async def test_the_same_form_of_the_same_person_has_every_field_again(document: Document) -> None:
    await ended_while_typing(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        form = await opened(app, pilot, PRIYA, "p")
        await until(pilot, lambda: form.sheet.texts["text"] == "book")
        assert form.sheet.texts["due_on"] == "friday"
        assert "is back" in str(form.below.render())
        await pilot.press("enter")
        await until(
            pilot, lambda: "book" in {row.text for row in document.read().promises.values()}
        )
        await until(pilot, lambda: not files(document))


async def test_another_person_s_form_is_empty_and_escape_throws_it_away(document: Document) -> None:
    await ended_while_typing(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        form = await opened(app, pilot, ANA, "p")
        assert form.sheet.texts["text"] == ""
        await pilot.press("escape", "escape")
        form = await opened(app, pilot, PRIYA, "p")
        await until(pilot, lambda: form.sheet.texts["text"] == "book")
        await pilot.press("escape", "escape")
        await until(pilot, lambda: not Drafts(document.home).left() and not files(document))


async def test_a_line_can_go_on_with_the_words_of_a_form(document: Document) -> None:
    await ended_while_typing(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app._notifications)
        assert "“book friday”" in next(iter(app._notifications)).message
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.box.field.text)
        assert shown(app).box.field.text == "book friday"
