"""The first start, and an import: preview, leaving, bringing in, undo."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.files import common, fitting
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.screens.file_choice import FileChoice
from keepup_tui.ui.screens.importing import Importing
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.screens.welcome import Welcome
from tests.ui.small_network import app_on, network_in, until
from tests.ui.test_contacts import type_text

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nEMAIL:p{0}@example.org\nEND:VCARD\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "people.vcf").write_text("".join(CARD.format(n) for n in range(5)))
    (folder / "notes.txt").write_text("no")
    return folder / "people.vcf"


async def name_file(app: KeepUp, pilot: Pilot[None], path: Path) -> None:
    await until(pilot, lambda: isinstance(app.screen, FileChoice) and app.screen.focused)
    choice = app.screen
    assert isinstance(choice, FileChoice)
    choice.field.value = f"{path.parent}/peo"
    choice.field.cursor_position = len(choice.field.value)
    await pilot.press("tab")
    await until(pilot, lambda: choice.field.value == str(path))
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(app.screen, Importing) and app.screen.rows.keys)


async def test_a_preview_that_is_left_brings_nobody_in(document: Document, book: Path) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        await pilot.press("i")
        await name_file(app, pilot, book)
        assert isinstance(app.screen, Importing)
        assert len(app.screen.rows.keys) == 5
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        assert document.read().contacts == {}


async def test_everybody_comes_in_and_one_undo_takes_all_back(
    document: Document, book: Path
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        await pilot.press("i")
        await name_file(app, pilot, book)
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, Today))
        assert len(document.read().contacts) == 5
        said = " ".join(note.message for note in app._notifications)
        assert said == "Brought in 5 people. u undoes it."
        today = app.screen
        assert isinstance(today, Today)
        await until(pilot, lambda: "Nobody is in a circle yet" in str(today.calm.render()))
        await pilot.press("u")
        await until(pilot, lambda: not document.read().contacts)


async def test_the_first_start_asks_until_somebody_is_there(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await type_text(pilot, "Ana")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Today))
        assert [row.name for row in document.read().contacts.values()] == ["Ana"]


async def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("2", "i")
        await until(pilot, lambda: isinstance(app.screen, FileChoice) and app.screen.focused)
        await type_text(pilot, "nowhere")
        await pilot.press("enter")
        await pilot.pause(0.1)
        assert isinstance(app.screen, FileChoice)
        assert "nowhere" in str(app.screen.below.render())


def test_folders_and_address_books_are_offered(book: Path) -> None:
    (book.parent / "older").mkdir()
    (book.parent / ".hidden").mkdir()
    offered = fitting(f"{book.parent}/", {".vcf"})
    assert offered == [f"{book.parent}/people.vcf", f"{book.parent}/older/"]
    assert fitting(f"{book.parent}/PEO", {".vcf"}) == [str(book)]
    assert fitting("/nowhere/at/all/", {".vcf"}) == []
    assert common(["abc", "abd"]) == "ab"
    assert common([]) == ""


async def test_a_name_that_no_file_has_is_told_so(document: Document, book: Path) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Welcome))
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, FileChoice) and app.screen.focused)
        choice = app.screen
        assert isinstance(choice, FileChoice)
        choice.field.value = f"{book.parent}/zz"
        await until(
            pilot, lambda: f"Nothing fits “{book.parent}/zz”." in str(choice.below.render())
        )
        choice.field.value = f"{book.parent}/notes.txt"
        await until(pilot, lambda: not str(choice.below.render()))
