"""What Today tells of the day beside its people: plans, what was done, names in full."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from keepup_tui.domain.ids import id_at
from keepup_tui.domain.records import Contact, Interaction, Leave, Plan
from keepup_tui.store.document import Document
from keepup_tui.ui.screens.composer import Composer
from keepup_tui.ui.screens.contact import Contact as ContactScreen
from keepup_tui.ui.screens.today_rows import Done, Planned
from keepup_tui.ui.widgets.line_field import LineField
from tests.ui.small_network import (
    ANA,
    BEN,
    BEN_TOO,
    NOW,
    PRIYA,
    app_on,
    network_in,
    open_today,
    rows_of,
    until,
    write,
)

TODAY = date(2026, 11, 25)
ENTERED = id_at(NOW - 60_000)
PLAN = 71


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return network_in(tmp_path)


def below(said: str, heading: str) -> Sequence[str]:
    return [line.strip() for line in said.partition(heading)[2].splitlines() if line.strip()]


def lunch(on: date = TODAY) -> Plan:
    words = "lunch with Ben Adler about the roadmap"
    return Plan(id=PLAN, contact_ids=(BEN_TOO,), on=on, channel="in_person", text=words)


async def test_a_snooze_and_a_skip_are_told_as_what_they_are(document: Document) -> None:
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("x")
        await until(pilot, lambda: "skipped this once" in rows_of(today))
        await pilot.press("s", "1")
        await until(pilot, lambda: "back tomorrow" in rows_of(today))
        done = "\n".join(below(rows_of(today), "Done today"))
        assert "· Priya Nair" in done
        assert "· Ana Reyes" in done
        assert "✓" not in done
        assert "put off" not in rows_of(today)


async def test_what_others_had_today_is_done_today_too(document: Document) -> None:
    guests = [Contact(id=key, name=f"Guest {key}") for key in (51, 52, 53, 54)]
    fair = Interaction(
        id=ENTERED,
        contact_ids=(51, 52, 53, 54),
        on=TODAY,
        channel="event",
        event="Rail Forum",
        line="met Guest 51 at the fair",
    )
    coffee = Interaction(
        id=ENTERED + 1, contact_ids=(BEN_TOO,), on=TODAY, channel="call", text="call with Ben Adler"
    )
    theirs = replace(coffee, id=ENTERED + 2, contact_ids=(51,), direction="from_them")
    write(document, [*guests, fair, coffee, theirs])
    app = app_on(document)
    async with app.run_test(size=(120, 40)) as pilot:
        today = await open_today(app, pilot)
        done = below(rows_of(today), "Done today")
        assert [line.split("  ")[0] for line in done] == ["✓ Rail Forum · 4 people", "✓ Ben Adler"]
        await pilot.press("G")
        assert today.rows.key == Done(BEN_TOO, coffee.id)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(app.screen, Composer))


async def test_who_heard_today_is_counted_whoever_they_are(document: Document) -> None:
    rows = [
        Interaction(id=ENTERED + key, contact_ids=(key,), on=TODAY, channel="call")
        for key in (ANA, BEN, BEN_TOO)
    ]
    write(document, [*rows])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        await pilot.press("x")
        said = "Everybody is seen to. 3 people"
        await until(pilot, lambda: said in rows_of(today))
        assert "All 3 done." in str(today.status.render())


async def test_the_plan_of_the_day_opens_and_begins_its_log(document: Document) -> None:
    write(document, [lunch()])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "· Ben Adler" in below(rows_of(today), "Planned")[0]
        assert "3 left." in str(today.status.render())
        await pilot.press("G")
        assert today.rows.key == Planned(BEN_TOO, PLAN)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ContactScreen))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is today)
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Composer) and app.screen.focused)
        assert app.screen.query_one(LineField).text == f"{lunch().text} "
        await pilot.press("enter")
        await until(pilot, lambda: document.read().plans[PLAN].outcome == "happened")
        await until(pilot, lambda: "Planned" not in rows_of(today))
        assert "✓ Ben Adler" in rows_of(today)


async def test_the_plan_of_another_day_is_no_row(document: Document) -> None:
    write(document, [lunch(date(2026, 11, 26))])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        assert "Planned" not in rows_of(today)
        await pilot.press("right_square_bracket")
        await until(pilot, lambda: "Planned" in rows_of(today))


async def test_leave_is_said_whole_in_80_columns(document: Document) -> None:
    write(document, [Leave(id=5, from_=date(2026, 11, 20), to=date(2026, 12, 14))])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        said = str(today.status.render())
        assert "Away until 14 December: moments and what is owed show, the rest waits." in said
        assert "circles ask" not in said


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Kofi Asante-Boateng", "◆ Kofi Asante-Boateng "), ("Kofi Asante-Boatengfield", "◆ Kofi Asa")],
)
async def test_a_name_is_cut_only_where_there_is_no_room(
    document: Document, name: str, shown: str
) -> None:
    kofi = replace(document.read().contacts[PRIYA], name=name)
    promise = replace(document.read().promises[31], text="send good wishes")
    write(document, [kofi, promise])
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        today = await open_today(app, pilot)
        (line,) = [line for line in rows_of(today).splitlines() if "Kofi" in line]
        assert shown in line
        assert line.endswith("send good wishes")
