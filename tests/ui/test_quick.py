"""The popup as a person uses it: a line, enter, gone."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from keepup_tui.store.document import Document
from keepup_tui.ui.quick import Quick
from keepup_tui.wording.spans import text_of
from tests.ui.small_network import ANA, BEN, clock, network_in, until, write


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def test_enter_keeps_the_line_and_leaves(document: Document) -> None:
    app = Quick(document, clock, "coffee with Ana")
    async with app.run_test(size=(72, 8)) as pilot:
        await until(pilot, lambda: app.box.typed.parsed.contact_ids == (ANA,))
        assert "Ana Reyes" in app.box.preview.said
        await pilot.pause()
        ana = next(part for part in app.box.field.render_line(0) if part.text == "Ana")
        assert ana.style
        assert ana.style.bold
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


LONG = (
    "yesterday: coffee with Ben Okafor about the offsite and all that came of it for the two teams "
    "-advice on venues and on how to ask for them early !send list by friday"
)


async def test_a_long_line_is_seen_whole_and_the_promise_with_its_date(document: Document) -> None:
    app = Quick(document, clock, LONG)
    async with app.run_test(size=(76, 12)) as pilot:
        await until(pilot, lambda: app.box.typed.parsed.contact_ids == (BEN,))
        await pilot.pause()
        field = app.box.field
        seen = " ".join(field.render_line(y).text.strip() for y in range(field.size.height))
        assert seen.split() == LONG.split()
        preview = app.box.preview
        shown = [preview.render_line(y).text for y in range(preview.size.height)]
        assert "you owe: send list, by Friday 27 November" in " ".join(" ".join(shown).split())
        assert app.box.below.region.bottom <= app.box.region.bottom - 1


async def test_of_a_long_promise_the_date_stays(document: Document) -> None:
    line = f"call with Ana !send {'all of the many notes ' * 5}by friday !pay her back by 3 dec"
    app = Quick(document, clock, line)
    async with app.run_test(size=(76, 12)) as pilot:
        await until(pilot, lambda: app.box.typed.parsed.contact_ids == (ANA,))
        await pilot.pause()
        assert "by Friday 27 November" in " ".join(app.box.preview.said.split())
