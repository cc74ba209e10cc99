"""What a dialog says of itself: its keys, its hints, and lines that go on below their words."""

from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input

from keepup_tui.domain.records import Contact as Person
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.line import One
from keepup_tui.ui.forms.news import Following
from keepup_tui.ui.hanging import hanging
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact
from keepup_tui.ui.screens.contacts import Contacts
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.screens.today_notes import within
from keepup_tui.ui.widgets.fields import Fields
from keepup_tui.wording.spans import Spans, plain, text_of
from tests.ui.small_network import BEN, PRIYA, app_on, network_in, shown, until, write


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ((("clay", "! "), ("plain", "send the deck to her")), ["! send the", "  deck to", "  her"]),
        (
            (("key", "   o"), ("plain", "  open the mail")),
            ["   o  open", "      the", "      mail"],
        ),
        ((("plain", "send the deck to her"),), ["send the", "deck to her"]),
    ],
)
def test_a_line_goes_on_below_its_own_words(line: Spans, pieces: list[str]) -> None:
    assert [text_of(piece) for piece in hanging(line, 12)] == pieces


def test_keys_that_have_no_room_are_left_out_but_for_the_first_and_the_last() -> None:
    keys = ("enter save", "ctrl+o fields", "ctrl+t begin", "esc keep as draft")
    assert key_line(keys, 80, 76).plain == "   ".join(keys)
    assert key_line(keys, 40, 76).plain == "enter save   esc keep as draft"


async def test_the_keys_of_the_help_are_seen_to_go_on(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(40, 12)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("question_mark")
        await until(
            pilot, lambda: "j k scroll" in str(app.screen.query_one("#float").border_subtitle)
        )
        lines = [piece.plain for piece in shown(app).card.pieces(34)]
        assert "           reason, or kind" in lines
        await pilot.press("j")
        assert shown(app).card.scroll_offset.y == 1


async def test_every_kind_of_news_is_named_where_the_field_has_no_room(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.open_contact(BEN)
        await until(pilot, lambda: isinstance(app.screen, Contact) and app.screen.focused)
        await pilot.press("N")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.pause(0.1)
        form = app.screen
        assert isinstance(form, RecordForm)
        assert isinstance(form.focused, Input)
        assert form.focused.placeholder.endswith("…")
        assert "shared win" in str(form.below.render())
        await pilot.press("down")
        await until(pilot, lambda: not str(form.below.render()))
        assert isinstance(form.focused, One)


async def test_the_fields_name_every_intent_and_the_line_says_them_back(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.action_log("coffee with Ana Reyes")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        box = shown(app).box
        await pilot.press("ctrl+o")
        await until(pilot, lambda: app.focused and app.focused.id == "field-channel")
        await pilot.press("tab", "tab")
        await until(
            pilot, lambda: "introduction" in str(app.screen.query_one("#field-words").render())
        )
        await pilot.press(*"thanks", "tab", *"tired", "ctrl+o")
        assert not app.screen.query_one(Fields).display
        assert "thanks" in box.preview.said
        assert "noticed   tired" in box.preview.said


async def test_an_open_composer_learns_who_was_added_elsewhere(tmp_path: Path) -> None:
    document = network_in(tmp_path)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.action_log("coffee with Zed Lang")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        box = shown(app).box
        assert "new to you" in box.preview.said
        write(document, [Person(id=77, name="Zed Lang")])
        await until(pilot, lambda: box.typed.parsed.contact_ids == (77,))
        assert "new to you" not in box.preview.said
        assert box.field.text == "coffee with Zed Lang"


async def test_keys_of_one_burst_after_enter_in_a_filter_are_for_the_list(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("2", "slash")
        await until(pilot, lambda: isinstance(app.screen, Contacts) and app.screen.filter.has_focus)
        contacts = shown(app)
        for pressed in (*"priya", "enter", "space", "enter"):
            sign = pressed if len(pressed) == 1 else {"space": " "}.get(pressed, "\r")
            app.post_message(events.Key(pressed, sign))
        await until(pilot, lambda: isinstance(app.screen, Contact))
        assert contacts.filter.value == "priya"
        assert contacts.marked == {PRIYA}


async def test_ctrl_c_says_how_to_leave_and_loses_nothing(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("ctrl+c")
        assert [toast.message for toast in app._notifications] == ["q leaves KeepUp."]
        await pilot.press("l", *"met")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.box.field.text)
        await pilot.press("ctrl+c")
        said = "esc goes back; then q leaves KeepUp."
        assert [toast.message for toast in app._notifications] == [said]
        assert shown(app).box.field.text == "met"


async def test_the_palette_is_framed_as_all_that_floats_and_shows_no_picture(
    tmp_path: Path,
) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("colon")
        await pilot.pause(0.3)
        drawn = app.export_screenshot(simplify=True)
        assert "🔎" not in drawn
        assert "╭" in drawn
        assert "command, or" in drawn.replace("&#160;", " ")


def test_a_line_with_no_room_keeps_its_whole_sentences() -> None:
    said = plain("8 left. Your circles ask for 3 a day.")
    assert text_of(within(said, 36)) == "8 left."
    assert text_of(within(said, 40)) == text_of(said)


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_what_an_answer_means_is_never_cut(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, Contacts) and app.screen.rows.key)
        await pilot.press("X")
        await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
        await pilot.pause(0.1)
        rows = shown(app).rows
        lines = [rows.render_line(y).text for y in range(rows.size.height)]
        said = " ".join(" ".join(lines).replace("▎", " ").split())
        assert "out of the lists, kept in the book" in said
        assert "with all that is theirs alone" in said


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_what_stands_below_a_long_form_is_seen(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press("ctrl+o", "Z", "escape")
        await until(pilot, lambda: "Not kept yet" in str(shown(app).below.render()))
        await pilot.pause(0.1)
        below = shown(app).below.region
        assert below.height
        assert below.bottom < app.size.height


async def test_a_narrow_header_says_how_many_people_there_are(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(40, 12)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        assert shown(app).header.render().plain.rstrip().endswith("Today")
        await pilot.press("2")
        await until(pilot, lambda: isinstance(app.screen, Contacts) and app.screen.rows.key)
        assert shown(app).header.render().plain.strip() == "KeepUp  Contacts · 4 people"


async def test_a_narrow_window_names_the_key_that_says_you_were_away(tmp_path: Path) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=(40, 12)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        assert "Away lately? Press A to say." in str(shown(app).status.render())


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_a_step_of_the_news_is_said_in_all_its_words(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = app_on(network_in(tmp_path))
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        app.open_contact(BEN)
        await until(pilot, lambda: isinstance(app.screen, Contact) and app.screen.focused)
        await pilot.press("N")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press(*"promoted", "enter")
        await until(pilot, lambda: isinstance(app.screen, Following) and app.screen.focused)
        await pilot.pause(0.1)
        rows = shown(app).rows
        assert rows.key == 0
        lines = [rows.render_line(y).text for y in range(rows.size.height)]
        assert not any("…" in line for line in lines)
