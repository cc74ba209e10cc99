"""The composer as a person types in it."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from keepup_tui.domain.names import Names
from keepup_tui.store.document import Document
from keepup_tui.store.drafts import Drafts
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.line_box import LineBox
from tests.ui.small_network import ANA, BEN, BEN_TOO, app_on, network_in, until

KEYS = {" ": "space", ",": "comma", "?": "question_mark", "+": "plus", "!": "exclamation_mark"}


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def compose(app: KeepUp, pilot: Pilot[None], line: str) -> LineBox:
    await until(pilot, lambda: app.reading)
    await pilot.press("l")
    await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.query(LineBox))
    await pilot.press(*(KEYS.get(sign, sign) for sign in line))
    await pilot.pause()
    return app.screen.query_one(LineBox)


async def test_a_line_is_said_back_and_kept(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "coffee with Ana +intro to Priya")
        said = box.preview.said
        assert "Ana Reyes" in said
        assert "intro to Priya" in said
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert list(document.read().interactions.values())[-1].contact_ids == (ANA,)
        await until(pilot, lambda: not isinstance(app.screen, Composer))


async def test_tab_completes_and_ctrl_n_takes_the_other(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "call with An")
        await pilot.press("tab")
        assert box.field.text == "call with Ana Reyes"
        box.field.put("call with Ben", 13)
        await pilot.pause()
        first = box.typed.parsed.contact_ids
        await pilot.press("ctrl+n")
        assert {*first, *box.typed.parsed.contact_ids} == {BEN, BEN_TOO}
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        latest = list(document.read().interactions.values())[-1]
        assert latest.contact_ids == box.typed.parsed.contact_ids


async def test_an_unknown_name_is_added_on_the_second_enter(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "met Zed")
        await pilot.press("enter")
        await pilot.pause()
        assert "enter again adds them" in str(box.below.render())
        await pilot.press("enter")
        await until(pilot, lambda: "Zed" in {c.name for c in document.read().contacts.values()})


async def test_escape_keeps_a_draft_that_is_offered_again(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await compose(app, pilot, "lunch with An")
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Composer))
        assert len(document.read().interactions) == 2
        box = await compose(app, pilot, "")
        assert box.field.text == "lunch with An"
        await pilot.pause(0.5)
    (kept,) = (document.home / "drafts").glob("*.json")
    assert b"lunch with An" in kept.read_bytes()


async def test_what_another_start_left_is_offered(document: Document) -> None:
    folder = document.home / "drafts"
    folder.mkdir(parents=True)
    (folder / "999999999-composer.json").write_text('{"place":"composer","text":"tea","ms":1}')
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.pause(0.2)
        box = await compose(app, pilot, " with Ana")
        assert box.field.text == "tea with Ana"
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        await until(pilot, lambda: not Drafts(document.home).left())


async def test_fields_are_the_same_line_by_hand(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "coffee with Ana")
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert box.fields
        field = box.fields.query_one("#field-channel")
        assert field.has_focus
        await pilot.press("ctrl+u", *"smoke", "enter")
        await pilot.pause()
        assert "The channel is one of" in str(box.below.render())
        await pilot.press("ctrl+u", *"call", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert list(document.read().interactions.values())[-1].channel == "call"


async def test_a_field_set_by_hand_stays_set_when_the_line_is_shown_again(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "coffee with Ana")
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("tab", "ctrl+u", *"sideways", "ctrl+o", "enter")
        await pilot.pause()
        assert "The direction is one of" in str(box.below.render())
        assert box.fields
        box.fields.query_one("#field-direction").focus()
        await pilot.press("ctrl+u", *"from me", "ctrl+o")
        await pilot.press(*" today", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        latest = list(document.read().interactions.values())[-1]
        assert (latest.direction, latest.channel) == ("from_me", "in_person")


async def test_a_pasted_line_end_is_a_space(document: Document) -> None:
    from textual import events

    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await compose(app, pilot, "")
        box.field.post_message(events.Paste("coffee\nwith \x1b[31mAna"))
        await pilot.pause()
        assert "\n" not in box.field.text
        assert "\x1b" not in app.export_screenshot()


def test_offers_follow_the_word_before_the_cursor(document: Document) -> None:
    from datetime import date

    typed = TypedLine(Names.of(document.read()), date(2026, 11, 25))
    typed.type("coffee with Be")
    assert set(typed.offers(14)) >= {BEN, BEN_TOO}
    typed.type("coffee about be")
    assert typed.offers(15) == ()
