"""The popup as a person uses it: a line, enter, gone."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from keepup_tui.store.document import Document
from keepup_tui.ui.quick import Quick
from keepup_tui.wording.spans import text_of
from tests.ui.small_network import ANA, clock, network_in, until, write


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def test_enter_keeps_the_line_and_leaves(document: Document) -> None:
    app = Quick(document, clock, "coffee with Ana")
    async with app.run_test(size=(72, 8)) as pilot:
        await until(pilot, lambda: app.box.typed.parsed.contact_ids == (ANA,))
        assert "Ana Reyes" in app.box.preview.said
        await pilot.press("enter")
        await until(pilot, lambda: not app.is_running)
    assert text_of(app.return_value or ()).startswith("Logged: coffee with Ana Reyes")
    assert len(document.read().interactions) == 3


async def test_escape_keeps_it_for_later(document: Document) -> None:
    app = Quick(document, clock, "coffee with Ana")
    async with app.run_test(size=(72, 8)) as pilot:
        await pilot.press("space", *"and")
        await pilot.press("escape")
        await until(pilot, lambda: not app.is_running)
    assert len(document.read().interactions) == 2
    (kept,) = (document.home / "drafts").glob("*.json")
    assert b"coffee with Ana and" in kept.read_bytes()


async def test_a_damaged_document_does_not_lose_the_line(document: Document) -> None:
    document.path.write_bytes(b"{")
    app = Quick(document, clock, "coffee with Ana")
    async with app.run_test(size=(72, 8)) as pilot:
        await until(pilot, lambda: "cannot be read" in str(app.box.below.render()))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: not app.is_running)
    assert document.path.read_bytes() == b"{"
    assert [entry.line for entry in document.inbox.entries()] == ["coffee with Ana"]


async def test_a_topic_to_leave_alone_is_pointed_out(document: Document) -> None:
    write(document, [replace(document.read().contacts[ANA], off_limits=("the divorce",))])
    app = Quick(document, clock, "mailed Ana about the divorce")
    async with app.run_test(size=(72, 8)) as pilot:
        await until(pilot, lambda: "not hear about “divorce”" in str(app.box.below.render()))
        await pilot.press("enter")
        await until(pilot, lambda: not app.is_running)
    assert len(document.read().interactions) == 3
