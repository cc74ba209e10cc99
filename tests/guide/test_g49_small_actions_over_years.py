"""G49: a heat map shows every day in touch, over the years, readable without colour."""

import re

from tests.guide.guiding import Guide, Records
from tests.guide.looking import Eyes, the_app

CALL = {"contact_ids": [1], "channel": "call"}
QUIET, SOME, MANY = "·", "▪", "■"


def given(guide: Guide, *days: str, **more: object) -> None:
    calls: Records = {key: {**CALL, **more, "on": day} for key, day in enumerate(days, 10)}
    guide.given(contacts={1: {"name": "Ana Reyes", "added_on": "2023-01-09"}}, interactions=calls)


async def heat_map(eyes: Eyes) -> list[str]:
    """The lines of the map, as they stand in its pane."""
    await eyes.press("4")
    await eyes.see("In no circle")
    await eyes.press("H")
    await eyes.see("Small things, over the years", "2026")
    await eyes.pilot.pause(0.1)
    return [line.split("│")[1].strip() for line in eyes.lines if line.count("│") > 1]


def week(lines: list[str], year: int, weekday: str) -> str:
    """The cells of one weekday of a year, week by week."""
    below = lines[lines.index(str(year)) :]
    return next(line for line in below if line.startswith(weekday)).removeprefix(weekday).strip()


async def test_a_cell_a_day_as_far_back_as_they_go(guide: Guide) -> None:
    # Three Mondays, on the last of which there were three calls.
    given(guide, "2025-12-29", "2026-01-05", "2026-11-23", "2026-11-23", "2026-11-23")
    async with the_app(guide) as eyes:
        lines = await heat_map(eyes)
        mondays = week(lines, 2026, "Mo")
        assert mondays == SOME + QUIET * 45 + MANY
        assert set(week(lines, 2026, "We")) == {QUIET}
        assert [line for line in lines if re.fullmatch(r"\d{4}", line)] == ["2026", "2025"]
        assert week(lines, 2025, "Mo")[-1] == SOME


async def test_their_words_and_what_lies_ahead_are_no_days_in_touch(guide: Guide) -> None:
    given(guide, "2026-01-05", direction="from_them")
    async with the_app(guide) as eyes:
        await eyes.press("4")
        await eyes.see("In no circle")
        await eyes.press("H")
        await eyes.see("No day in touch is written down yet.")


async def test_what_is_logged_today_is_on_it_at_once(guide: Guide) -> None:
    given(guide, "2026-01-05")
    async with the_app(guide) as eyes:
        assert week(await heat_map(eyes), 2026, "We")[-1] == QUIET
        await eyes.press("escape", "l", *"a call", "enter")
        await eyes.see("Today, by call")
        assert week(await heat_map(eyes), 2026, "We")[-1] == SOME


async def test_two_a_day_are_some_and_three_are_many(guide: Guide) -> None:
    given(guide, "2026-01-05", "2026-01-12", "2026-01-12", *["2026-01-19"] * 3, "2025-12-29")
    async with the_app(guide) as eyes:
        mondays = week(await heat_map(eyes), 2026, "Mo")
        assert mondays[:4] == SOME + SOME + MANY + QUIET
