"""The composer helps: limits, wording, asking too often, words to begin with."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.pilot import Pilot

from keepup_tui.domain.records import Interaction, Note
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.widgets.advice import Advice
from tests.ui.small_network import ANA, BEN, app_on, network_in, until, write


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    ana = made.read().contacts[ANA]
    question = Note(id=51, contact_id=ANA, kind="question", text="how was Porto?")
    asks = [
        Interaction(
            id=70 + day,
            contact_ids=(BEN,),
            on=date(2026, 10, day),
            channel="email",
            direction="from_me",
            intent="ask",
        )
        for day in range(2, 6)
    ]
    write(made, [replace(ana, off_limits=("the divorce",)), question, *asks])
    return made


async def composed(app: KeepUp, pilot: Pilot[None], line: str) -> Composer:
    await until(pilot, lambda: app.reading)
    app.action_log(line)
    await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.query(Advice))
    assert isinstance(app.screen, Composer)
    return app.screen


def shown(composer: Composer) -> str:
    advice = composer.advice
    return " ".join(advice.render_line(y).text.strip() for y in range(advice.size.height))


async def test_advice_stands_below_the_line(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        composer = await composed(app, pilot, "mailed Ana")
        await until(pilot, lambda: "how was Porto?" in shown(composer))
        composer.box.field.put("mailed Ana about the divorce ASAP", 33)
        await until(pilot, lambda: "would rather not hear about “divorce”" in shown(composer))
        assert "“ASAP” can sound like an order" in shown(composer)
        composer.box.field.put("mailed Ben Okafor", 17)
        await until(pilot, lambda: "was an ask" in shown(composer))
        assert "say what you value" in shown(composer)
        await pilot.press("enter")
        await until(pilot, lambda: not isinstance(app.screen, Composer))
    assert len(document.read().interactions) == 7


async def test_ctrl_t_puts_words_in_one_after_the_other(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        composer = await composed(app, pilot, "mailed Ana")
        await until(pilot, lambda: "ctrl+t begin" in str(composer.box.border_subtitle))
        seen = []
        for _ in range(3):
            await pilot.press("ctrl+t")
            await pilot.pause()
            seen.append(composer.box.field.text)
        assert seen[0].startswith("mailed Ana: Hi Ana, ")
        assert seen[1:] == ["mailed Ana: how was Porto?", "mailed Ana"]


async def test_advice_is_said_whole_where_the_preview_leaves_room(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        line = "mailed Ana: send it asap, you must, you should have known"
        composer = await composed(app, pilot, line)
        await until(pilot, lambda: "could you" in shown(composer))
        assert "if you can" in shown(composer)
        preview = composer.box.preview
        assert preview.virtual_size.height <= preview.size.height


async def test_fields_have_their_room_however_much_advice_there_is(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(60, 24)) as pilot:
        line = "mailed Ana asap: you must, you should have, as per my last email"
        composer = await composed(app, pilot, line)
        await until(pilot, lambda: composer.advice.size.height > 5)
        await pilot.press("ctrl+o")
        await until(pilot, lambda: composer.box.fields and composer.box.fields.size.height >= 9)
        assert composer.advice.size.height >= 2
        await pilot.press("ctrl+o")
        await until(pilot, lambda: composer.advice.size.height > 5)


async def test_what_stands_in_the_way_is_said_on_two_lines(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        line = "coffee with Maximiliana Alexandrowitsch Krzyzanowska Ferdinandez"
        composer = await composed(app, pilot, line)
        await pilot.press("enter")
        await until(pilot, lambda: composer.box.below.size.height == 2)
        composer.box.field.put("coffee with Ana", 15)
        await until(pilot, lambda: composer.box.below.size.height == 1)


async def test_nobody_named_needs_no_advice(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        composer = await composed(app, pilot, "mailed Ana")
        await until(pilot, lambda: shown(composer).strip())
        composer.box.field.put("", 0)
        await until(pilot, lambda: not shown(composer).strip())
        await pilot.press("ctrl+t")
        assert composer.box.field.text == ""
