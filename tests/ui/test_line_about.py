"""Whom a line is about: those it names, else the one on whose row or page it is written."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from textual.pilot import Pilot

from keepup_tui.domain.records import Exchange, Interaction, Note
from keepup_tui.store.document import Document
from keepup_tui.store.drafts import Draft
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.line_field import LineField
from keepup_tui.ui.widgets.preview import Preview
from keepup_tui.ui.widgets.ticks import Ticks
from keepup_tui.wording.composing import Offered
from tests.ui.small_network import ANA, BEN, NOW, PRIYA, app_on, network_in, until, write
from tests.ui.test_contacts import type_text

NOW_ON = date(2026, 11, 24)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def latest(document: Document) -> Interaction:
    return list(document.read().interactions.values())[-1]


def keys(app: KeepUp) -> str:
    return str(app.screen.query_one(LineBox).border_subtitle)


async def done_on_priya(app: KeepUp, pilot: Pilot[Any]) -> None:
    """Opens the line of Today's first row, Priya's, with nothing in it."""
    await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
    await pilot.press("d")
    await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
    await pilot.press("ctrl+u")


@pytest.mark.parametrize(
    ("line", "people", "kept"),
    [
        ("sent the deck", (PRIYA,), True),
        ("mail to Ana Reyes", (ANA,), False),
        ("mail to Ana Reyes and Priya", (ANA, PRIYA), True),
    ],
)
async def test_the_preview_names_whom_saving_writes(
    document: Document, line: str, people: tuple[int, ...], kept: bool
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await done_on_priya(app, pilot)
        await type_text(pilot, line)
        said = app.screen.query_one(Preview).said
        names = [document.read().contacts[key].name for key in people]
        assert ", ".join(names) in said
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert latest(document).contact_ids == people
        assert (document.read().promises[31].outcome == "kept") is kept


async def test_a_tick_that_is_taken_away_stays_away(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await done_on_priya(app, pilot)
        await type_text(pilot, "text about the deck")
        assert "tab ticks" in keys(app)
        await pilot.press("tab", "space", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert document.read().promises[31].closed_on is None


async def test_a_question_can_be_ticked_as_asked(document: Document) -> None:
    write(document, [Note(id=41, contact_id=PRIYA, kind="question", text="did the audit pass?")])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await done_on_priya(app, pilot)
        await pilot.press("tab", "j", "j", "space", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert document.read().notes[41].closed_on == latest(document).on
        await until(pilot, lambda: isinstance(app.screen, Today))
        await pilot.press("u")
        await until(pilot, lambda: document.read().notes[41].closed_on is None)


async def test_on_a_contact_a_date_may_lead_and_nobody_need_be_named(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.open_contact(ANA)
        await until(pilot, lambda: isinstance(app.screen, Contact))
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await type_text(pilot, "yesterday: coffee, the reorg")
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        row = latest(document)
        assert (row.contact_ids, str(row.on), row.channel) == ((ANA,), "2026-11-24", "in_person")
        assert row.line == "yesterday: coffee, the reorg"


async def test_on_a_contact_others_may_be_named_alone(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.open_contact(ANA)
        await until(pilot, lambda: isinstance(app.screen, Contact))
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await type_text(pilot, "call with Ben Okafor")
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert latest(document).contact_ids == (BEN,)


@pytest.mark.parametrize(
    ("before", "after", "intent"),
    [
        ("", "", "console"),
        ("", " And sorry that I write so late", "console"),
        ("thanked her", "", "thanks"),
    ],
)
async def test_words_to_begin_with_say_nothing_of_what_the_line_is_for(
    document: Document, before: str, after: str, intent: str
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await done_on_priya(app, pilot)
        await until(pilot, lambda: "ctrl+t" in keys(app))
        await type_text(pilot, before)
        box = app.screen.query_one(LineBox)
        sorry = Offered("Hi Priya, I heard, and I am sorry.", begins=True, intent="console")
        box.offer_words((sorry,))
        await pilot.press("ctrl+t")
        await type_text(pilot, after)
        assert "apology" not in app.screen.query_one(Preview).said
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert latest(document).intent == intent


async def test_a_question_is_offered_with_any_line_to_somebody_and_goes_with_the_next_undo(
    document: Document,
) -> None:
    write(document, [Note(id=41, contact_id=ANA, kind="question", text="did the audit pass?")])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert "tab ticks" not in keys(app)
        await type_text(pilot, "mail to Ana Reyes and Priya")
        await until(pilot, lambda: "tab ticks" in keys(app))
        ticks = app.screen.query_one(Ticks)
        assert "[ ] asked Ana: did the audit pass?" in ticks.render_line(0).text
        await pilot.press("tab")
        await until(pilot, lambda: "space tick" in keys(app))
        await pilot.press("space", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert document.read().notes[41].closed_on == latest(document).on
        await until(pilot, lambda: isinstance(app.screen, Today))
        await pilot.press("u")
        await until(pilot, lambda: document.read().notes[41].closed_on is None)


async def test_a_question_left_unticked_stays_to_be_asked(document: Document) -> None:
    write(document, [Note(id=41, contact_id=ANA, kind="question", text="did the audit pass?")])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await type_text(pilot, "mail to Ana Reyes")
        await until(pilot, lambda: "tab ticks" in keys(app))
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert document.read().notes[41].closed_on is None


async def test_a_date_can_be_put_before_what_is_there(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await type_text(pilot, "about the deck and whatever else there was to say about it by then")
        await pilot.press("home")
        await type_text(pilot, "yesterday: ")
        await pilot.press("end")
        await type_text(pilot, ", done")
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        row = latest(document)
        assert str(row.on) == "2026-11-24"
        assert str(row.line).endswith("by then, done")


async def test_ctrl_u_clears_all_before_the_cursor_however_it_wraps(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await done_on_priya(app, pilot)
        await type_text(pilot, "a long line " * 12)
        await pilot.press("ctrl+u")
        assert app.screen.query_one(LineField).text == ""


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (25, "coffee, the reorg"),
        (25, "mail to Priya"),
        (25, "mail to Ana and Priya"),
        (26, "mail to Priya"),
        (26, "mail to Ana and Priya"),
    ],
)
async def test_a_correction_names_whom_it_keeps(document: Document, key: int, line: str) -> None:
    about = Interaction(id=25, contact_ids=(ANA,), on=NOW_ON, line="coffee", text="coffee")
    too = Interaction(id=26, contact_ids=(ANA, BEN), on=NOW_ON, line="tea with Ana", text="tea")
    question = Note(id=41, contact_id=ANA, kind="question", text="did the audit pass?")
    write(document, [about, too, question])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.run_worker(app.correct_line(key))
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        app.screen.query_one(LineField).put(line, len(line))
        await pilot.pause()
        shown = app.screen.query_one(LineBox).typed.parsed.contact_ids
        await until(pilot, lambda: "ctrl+t" in keys(app) or ANA not in shown)
        assert "tab ticks" not in keys(app)
        await pilot.press("enter")
        await until(pilot, lambda: document.read().interactions[key].line == line)
        assert document.read().interactions[key].contact_ids == shown


async def test_a_line_about_somebody_that_was_left_is_about_them_still(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        draft = Draft(place=f"composer-{ANA}", text="coffee, the reorg", ms=NOW)
        path = document.home / "drafts" / "999999-0.json"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(msgspec.json.encode(draft))
        await app.begin()
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == "coffee, the reorg"
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert latest(document).contact_ids == (ANA,)


async def test_marked_people_have_one_line_and_an_empty_one_is_an_answer(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        for line in ("", "mail about the move"):
            await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
            await pilot.press("g", "space", "space", "d")
            await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
            assert "Priya Nair and Ana Reyes" in str(app.screen.query_one(LineBox).border_title)
            await type_text(pilot, line)
            assert ("Priya Nair, Ana Reyes" in app.screen.query_one(Preview).said) is bool(line)
            await pilot.press("enter")
            await until(pilot, lambda: not isinstance(app.screen, Composer))
            await until(pilot, lambda: len(document.read().interactions) > 2)
            assert document.read().promises[31].outcome == "kept"
            assert latest(document).contact_ids == ((PRIYA, ANA) if line else (ANA,))
            await until(pilot, lambda: isinstance(app.screen, Today) and not app.screen.marked)
            await pilot.press("u")
            await until(pilot, lambda: len(document.read().interactions) == 2)


async def test_the_preview_says_what_is_kept_with_the_ticks_as_they_stand(
    document: Document,
) -> None:
    helped = Exchange(
        id=42, contact_ids=(BEN,), on=date(2026, 11, 23), side="received", kind="advice"
    )
    write(document, [helped])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        today = app.screen
        assert isinstance(today, Today)
        today.rows.move_to(BEN)
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await pilot.press("ctrl+u")
        await type_text(pilot, "a word")
        preview = app.screen.query_one(Preview)
        assert "thanks" in preview.said
        await pilot.press("tab", "space")
        await until(pilot, lambda: "thanks" not in preview.said)
        await pilot.press("space")
        await until(pilot, lambda: "thanks" in preview.said)
        how = next(line for line in preview.said.splitlines() if line.startswith("how"))
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert latest(document).intent == "thanks"
        assert ("from you" in how) is (latest(document).direction == "from_me")
