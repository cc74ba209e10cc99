"""Today as a person drives it."""

from datetime import date
from pathlib import Path

import pytest
from textual.widget import Widget

from keepup_tui.domain.ids import id_at
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact, Interaction, Record, Setting
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.line_field import LineField
from keepup_tui.wording.spans import text_of
from tests.ui.small_network import (
    ANA,
    BEN,
    BEN_TOO,
    CIRCLE,
    NOW,
    PRIYA,
    app_on,
    clock,
    network_in,
    open_today,
    rows_of,
    until,
    write,
)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def seen(*widgets: Widget) -> tuple[bool, ...]:
    return tuple(widget.display for widget in widgets)


def answers(document: Document) -> set[tuple[int, str]]:
    return {(row.contact_id, row.verb) for row in document.read().answers.values()}


async def test_the_queue_says_who_and_why(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert today.rows.keys == (PRIYA, ANA, BEN)
        assert rows_of(today).splitlines()[0] == "  Owed"
        assert " ▎◆ Priya Nair" in rows_of(today)
        assert "5 weeks" in rows_of(today)


async def test_a_skip_is_done_and_taken_back(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("x")
        await until(pilot, lambda: answers(document) == {(PRIYA, "skip")})
        await until(pilot, lambda: today.rows.key == ANA)
        assert "Done today" in rows_of(today)
        await pilot.press("u")
        await until(pilot, lambda: answers(document) == set())
        await until(pilot, lambda: "Done today" not in rows_of(today))
        await pilot.press("U")
        await until(pilot, lambda: answers(document) == {(PRIYA, "skip")})


async def test_a_snooze_asks_until_when(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "s")
        await pilot.press("7")
        await until(pilot, lambda: document.read().answers)
        said = {(row.contact_id, row.until) for row in document.read().answers.values()}
        assert said == {(ANA, date(2026, 12, 2))}


async def test_a_snooze_takes_any_day(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "s", "d")
        await pilot.press(*"3 dec", "enter")
        await until(pilot, lambda: document.read().answers)
        assert {row.until for row in document.read().answers.values()} == {date(2026, 12, 3)}


async def test_done_opens_a_line_that_is_begun(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("j", "d")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        field = app.screen.query_one(LineField)
        assert field.text == "mail to Ana Reyes "
        await pilot.press(*"about Porto", "enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        latest = list(document.read().interactions.values())[-1]
        assert (latest.contact_ids, latest.channel) == ((ANA,), "email")
        await until(pilot, lambda: today.rows.key == BEN)
        assert "✓ Ana Reyes" in rows_of(today)


async def test_whom_a_name_means_goes_with_what_was_done(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "d")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        await pilot.press(*"and Ben", "ctrl+n")
        first = app.screen.query_one(LineBox).typed.chosen["Ben"]
        await pilot.press("ctrl+n")
        other = app.screen.query_one(LineBox).typed.chosen["Ben"]
        assert {first, other} == {BEN, BEN_TOO}
        await pilot.press("enter")
        await until(pilot, lambda: len(document.read().interactions) == 3)
        assert list(document.read().interactions.values())[-1].contact_ids == (ANA, other)


async def test_marked_people_are_answered_at_once(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("j", "space", "space", "x")
        await until(pilot, lambda: answers(document) == {(ANA, "skip"), (BEN, "skip")})
        assert not today.marked
        await pilot.press("u")
        await until(pilot, lambda: answers(document) == set())


async def test_another_day_is_only_looked_at(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("right_square_bracket")
        await until(pilot, lambda: today.agenda and today.agenda.today == date(2026, 11, 26))
        await pilot.press("x")
        assert answers(document) == set()
        await pilot.press("escape")
        await until(pilot, lambda: today.agenda and today.agenda.today == date(2026, 11, 25))


async def test_a_day_that_the_app_was_opened_on_is_not_said_to_be_today(
    document: Document,
) -> None:
    app = KeepUp(document, clock, only_looking=True)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert text_of(today.header.where) == "Wed 25 Nov · only to look at"


async def test_a_change_from_outside_keeps_the_cursor(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("G")
        assert today.rows.key == BEN
        elsewhere = Document(document.path, document.path.parent / "other")
        logged = Interaction(
            id=99, contact_ids=(ANA,), on=date(2026, 11, 25), direction="from_me", channel="email"
        )
        write(elsewhere, [logged])
        await until(pilot, lambda: "✓ Ana Reyes" in rows_of(today))
        assert today.rows.key == BEN


async def test_why_tells_every_term(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.press("j", "w")
        await pilot.pause()
        said = str(app.export_screenshot(simplify=True)).replace("&#160;", " ")
        assert "The last touch that counts" in said


async def test_the_footer_shows_what_works_here(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_today(app, pilot)
        await pilot.pause(0.2)
        footer = str(app.screen.query_one("Footer").render())
        assert footer.startswith("d done  l log  s snooze  x skip  w why")
        assert footer.endswith("? help")
        assert "o open" not in footer
        await pilot.press("j")
        await pilot.pause(0.3)
        assert "o open" in str(app.screen.query_one("Footer").render())


async def test_a_damaged_document_is_said_in_place(document: Document) -> None:
    document.path.write_bytes(b'{"contacts": {')
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.pause(0.2)
        assert app.reading
        assert app.reading.trouble
        shot = app.export_screenshot(simplify=True).replace("&#160;", " ")
        assert "cannot be read" in shot
    assert document.path.read_bytes() == b'{"contacts": {'


NOW_ID = id_at(NOW)


WEEKLY = Cadence(every=Period("1 week"))


def added_today(*ids: int, member: bool, cadence: Cadence | None = WEEKLY) -> list[Record]:
    today = date(2026, 11, 25)
    within = (Membership(id=CIRCLE, since=today),) if member else ()
    return [
        Circle(id=CIRCLE, name="Old team", cadence=cadence),
        *(Contact(id=key, name=f"Somebody {key}", circles=within, added_on=today) for key in ids),
    ]


@pytest.mark.parametrize(
    ("member", "cadence", "said"),
    [
        (True, WEEKLY, "The garden is planted: 2 people"),
        (True, None, "Your circles do not say how often yet"),
        (False, WEEKLY, "Nobody is in a circle yet"),
    ],
)
async def test_a_first_day_is_said_across(
    tmp_path: Path, member: bool, cadence: Cadence | None, said: str
) -> None:
    document = Document(tmp_path / "keepup.json", tmp_path / "state")
    write(document, added_today(NOW_ID, NOW_ID + 1, member=member, cadence=cadence))
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await until(pilot, lambda: today.has_class("-calm"))
        await pilot.pause()
        assert seen(today.rows, today.pane, today.calm) == (False, False, True)
        assert said in str(today.calm.render())
        assert "done" not in str(today.status.render())


async def test_silent_days_are_offered_as_leave(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "were you away" in str(today.status.render())
        await pilot.press("A", "1")
        await until(pilot, lambda: document.read().leave)
        (leave,) = document.read().leave.values()
        assert (leave.kind, leave.to) == ("away", date(2026, 11, 24))
        await until(pilot, lambda: "were you away" not in str(today.status.render()))


async def test_another_zone_is_said(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    write(document, [Setting(id=91, key="away_offer", value=False)])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "this machine is in Asia/Tokyo" in str(today.status.render())


async def test_small_and_smaller_terminals(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(40, 12)) as pilot:
        today = await open_today(app, pilot)
        assert seen(today.rows, today.pane) == (True, False)
        await pilot.press("b")
        await pilot.pause()
        assert seen(today.rows, today.pane) == (False, True)
        await pilot.resize_terminal(30, 8)
        await pilot.pause(0.2)
        assert today.query_one(".too-small").display


async def test_nothing_stored_drives_the_terminal(document: Document) -> None:
    from keepup_tui.domain.records import Contact

    bad = "[@click=app.quit]Eve[/] \x1b]52;c;Zm9v\x07\u202e"
    write(document, [Contact(id=PRIYA, name=bad, title="[/]", organisation="\x9b31m")])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.pause(0.3)
        assert "[@click=app.quit]Eve" in rows_of(today)
        await pilot.press("w", "escape", "d", "escape", "ctrl+p", *"Eve")
        await pilot.pause(0.3)
        shot = app.export_screenshot()
        assert "\x1b" not in shot
        assert "\u202e" not in shot
        await pilot.press("escape")
        await pilot.press("x")
        await until(pilot, lambda: answers(document))
        assert app.is_running


def test_the_clock_of_these_tests() -> None:
    from keepup_tui.domain.book import Book

    assert clock(Book.of()).ms == NOW
    assert clock(Book.of()).date == date(2026, 11, 25)


async def test_a_line_in_the_inbox_is_sorted_here(document: Document) -> None:
    from keepup_tui.actions.capture import capture

    capture(document, "call with Zed", clock(document.read()))
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await until(pilot, lambda: "To sort" in rows_of(today))
        await pilot.press("g")
        assert "call with Zed" in rows_of(today)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Composer))
        await pilot.pause()
        app.screen.query_one(LineField).put("call with Ana", 13)
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: not document.inbox.entries())
        assert list(document.read().interactions.values())[-1].contact_ids == (ANA,)
        await until(pilot, lambda: "To sort" not in rows_of(today))
