"""What a key, a filter or a refusal leaves on the screen is what one sees there."""

from datetime import date
from pathlib import Path

import pytest
from textual.command import CommandList, CommandPalette
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from keepup_tui.domain.records import Exchange
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice, Question, Telling
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.line import Lines
from keepup_tui.ui.screens.file_choice import FileChoice
from keepup_tui.ui.screens.garden import Garden
from keepup_tui.ui.screens.picker import Picker
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.widgets.header import Header
from keepup_tui.wording.spans import plain
from tests.ui.small_network import ANA, app_on, network_in, shown, until, write
from tests.ui.test_contact import open_contact
from tests.ui.test_contacts import type_text


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


async def on_mode(app: KeepUp, pilot: Pilot[None], key: str, mode: str) -> None:
    await until(pilot, lambda: app.reading)
    await pilot.press(key)
    await until(pilot, lambda: app.current_mode == mode)


async def test_the_filter_of_a_contact_takes_every_letter(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contact(app, pilot)
        await pilot.press("slash", *"thanks")
        await pilot.pause()
        assert app.screen is screen
        assert screen.filter.has_focus
        assert screen.filter.value == "thanks"
        await pilot.press("enter")
        assert screen.rows.has_focus
        await pilot.press("slash", "escape")
        assert screen.rows.has_focus
        assert screen.filter.value == ""
        assert app.reading
        assert not app.reading.network.settings.ledger_hidden


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_pane_paints_all_that_differs_from_the_one_before(
    document: Document, size: tuple[int, int]
) -> None:
    days = [date(2026, 9, day) for day in (1, 2, 3)]
    write(
        document,
        [
            Exchange(id=60 + day.day, contact_ids=(ANA,), side="gave", text="a book", on=day)
            for day in days
        ],
    )
    app = app_on(document)
    async with app.run_test(size=size) as pilot:
        screen = await open_contact(app, pilot)
        await pilot.press("tab")
        await pilot.pause(0.2)
        paint, drawn = screen.rows.render_line, set[int]()
        written = screen._compositor.update_widgets

        def watched(widgets: set[Widget]) -> None:
            for region in screen.rows._repaint_regions if screen.rows in widgets else ():
                drawn.update(range(region.y, region.bottom))
            written(widgets)

        before = [paint(y).text for y in range(screen.rows.size.height)]
        screen._compositor.update_widgets = watched  # type: ignore[method-assign]
        await pilot.press("tab")
        await pilot.pause(0.2)
        assert screen.tab == "About"
        after = [paint(y).text for y in range(screen.rows.size.height)]
        assert drawn >= {y for y, line in enumerate(after) if line != before[y]}


async def test_a_picker_in_which_nothing_fits_says_so_and_stays_in_its_line(
    document: Document,
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await on_mode(app, pilot, "2", "contacts")
        await pilot.press("M")
        await until(pilot, lambda: isinstance(app.screen, Picker) and app.screen.focused)
        await pilot.press(*"zzz", "enter", "down")
        picker = shown(app)
        await until(pilot, lambda: "Nothing fits “zzz”." in picker.rows.render_line(0).text)
        assert picker.focused is picker.field
        await pilot.press("backspace", "backspace", "backspace", *"adler", "enter", "enter")
        await until(pilot, lambda: not isinstance(app.screen, Picker))


async def test_one_escape_leaves_a_picker_where_nothing_is_typed(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await on_mode(app, pilot, "2", "contacts")
        await until(pilot, lambda: app.screen.contact)  # type: ignore[attr-defined]
        await pilot.press("M")
        await until(pilot, lambda: isinstance(app.screen, Picker) and app.screen.focused)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Picker))


async def test_what_was_refused_stays_to_be_mended(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        app.push_screen(Question(plain("New circle"), plain("no cadence"), "mentors, often by"))
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await pilot.press("backspace")
        assert app.screen.query_one(Input).value == "mentors, often b"


async def test_an_import_begins_from_today_too(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading and isinstance(app.screen, Today))
        await pilot.press("i")
        await until(pilot, lambda: isinstance(app.screen, FileChoice))


async def test_the_help_of_a_contact_is_titled_with_the_name(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_contact(app, pilot)
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, Telling))
        assert isinstance(app.screen, Telling)
        assert str(app.screen.box.border_title) == "Ana Reyes: keys"


async def test_a_field_is_cleared_without_the_person(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_contact(app, pilot)
        await pilot.press("tab", "tab")
        await until(pilot, lambda: screen.item == "emails")
        await pilot.press("X")
        await until(pilot, lambda: isinstance(app.screen, Choice))
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        assert isinstance(app.screen.focused, Lines)
        assert app.screen.focused.text == "ana@example.org"
        await pilot.press("home", "ctrl+k", "ctrl+s")
        await until(pilot, lambda: not document.read().contacts[ANA].emails)


async def test_weeding_begun_in_the_garden_leads_back_there(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await on_mode(app, pilot, "4", "garden")
        await pilot.press("W")
        await until(pilot, lambda: getattr(app.screen, "view", "") == "weed")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Garden))
        await pilot.press("5", "escape")
        assert app.current_mode == "review"


async def test_the_garden_is_headed_by_whole_words(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(72, 24)) as pilot:
        await on_mode(app, pilot, "4", "garden")
        await until(pilot, lambda: app.screen.query_one(Header).where)
        said = app.screen.query_one(Header).render().plain
        assert "4 people" in said
        assert "…" not in said


@pytest.mark.parametrize(("typed", "found"), [("move", "my own news"), ("job", "my own news")])
async def test_a_command_is_found_by_what_it_does(
    document: Document, typed: str, found: str
) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("colon")
        await until(pilot, lambda: isinstance(app.screen, CommandPalette) and app.screen.focused)
        await type_text(pilot, typed)

        def there() -> bool:
            options = app.screen.query_one(CommandList).options
            return any(
                found in str(option.prompt) or found in str(getattr(option, "hit", ""))
                for option in options
            )

        await until(pilot, there)
