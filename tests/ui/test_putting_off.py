"""Snooze: the days that a row can be put off, and what is offered after the third time."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from keepup_tui.domain.ids import id_at
from keepup_tui.domain.records import Answer, Repair
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.floating import Choice, Question
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import (
    ANA,
    NOW,
    PRIYA,
    TODAY,
    app_on,
    network_in,
    open_today,
    shown,
    until,
    write,
)

DAY_MS = 86_400_000


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def put_off_three_times(document: Document) -> None:
    snoozes = [
        Answer(
            id=id_at(NOW - days * DAY_MS),
            contact_id=ANA,
            rule="cadence_due",
            ref="circles:1",
            verb="snooze",
            on=TODAY - timedelta(days=days),
            until=TODAY - timedelta(days=days - 1),
        )
        for days in (6, 4, 2)
    ]
    write(document, list(snoozes))


async def snooze(app: KeepUp, pilot: Pilot[None], contact_id: int) -> str:
    """Presses s on somebody's row; the answers that are offered."""
    today = await open_today(app, pilot)
    assert isinstance(today, Today)
    today.rows.move_to(contact_id)
    await pilot.press("s")
    await until(pilot, lambda: isinstance(app.screen, Choice) and app.screen.focused)
    rows = shown(app).rows
    return "\n".join(rows.render_line(y).text.strip("▎ ") for y in range(rows.size.height))


async def test_a_day_is_offered_by_a_key_that_tells_it(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        offered = await snooze(app, pilot, ANA)
        keys = [line.split()[0] for line in offered.splitlines()]
        assert keys == ["1", "3", "7", "f", "d"]
        assert "loosen" not in offered
        await pilot.press("f")
        await until(pilot, lambda: document.read().answers)
        days = {answer.until for answer in document.read().answers.values()}
        assert days == {TODAY + timedelta(days=14)}


async def test_a_repair_is_offered_the_days_it_can_wait(document: Document) -> None:
    write(
        document, [Repair(id=51, contact_id=PRIYA, on=date(2026, 11, 20), text="missed the call")]
    )
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        offered = await snooze(app, pilot, PRIYA)
        assert "week" not in offered
        assert "tomorrow" in offered
        assert "in 2 days" in offered
        assert "another day" not in offered
        about = str(shown(app).query_one("#about", Static).render())
        assert about.strip() == "A repair waits two days at most."


async def test_after_the_third_time_archiving_is_one_key(document: Document) -> None:
    put_off_three_times(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        offered = await snooze(app, pilot, ANA)
        assert all(word in offered for word in ("tomorrow", "loosen", "archive", "say why"))
        await pilot.press("a")
        await until(pilot, lambda: document.read().contacts[ANA].archived)
        await pilot.press("u")
        await until(pilot, lambda: not document.read().contacts[ANA].archived)


async def test_after_the_third_time_loosening_opens_the_cadence(document: Document) -> None:
    put_off_three_times(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await snooze(app, pilot, ANA)
        await pilot.press("l")
        await until(pilot, lambda: isinstance(app.screen, RecordForm) and app.screen.focused)
        await pilot.press(*"every 3 months", "ctrl+s")
        await until(pilot, lambda: document.read().contacts[ANA].cadence)


async def test_after_the_third_time_why_becomes_a_fact(document: Document) -> None:
    put_off_three_times(document)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await snooze(app, pilot, ANA)
        await pilot.press("w")
        await until(pilot, lambda: isinstance(app.screen, Question) and app.screen.focused)
        await pilot.press(*"busy", "enter")
        await until(pilot, lambda: document.read().notes)
        (note,) = document.read().notes.values()
        assert (note.contact_id, note.kind, note.text) == (ANA, "fact", "busy")
