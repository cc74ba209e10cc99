"""G48: twelve months of a tie as one strip, readable without colour."""

from tests.guide.guiding import Guide, Records
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2024-01-08"}


def strip(guide: Guide, **tables: Records) -> str:
    guide.given(contacts={1: ANA}, **tables)
    lines = guide.prints("brief", "Ana", "--on", "2026-11-24").splitlines()
    (line,) = [line for line in lines if line.endswith("the past year")]
    months: str = line.split()[0]
    return months


def test_a_sign_for_each_of_the_last_twelve_months(guide: Guide) -> None:
    silent = strip(guide)
    assert len(silent) == 12
    assert len(set(silent)) == 1
    call = {"contact_ids": [1], "channel": "call"}
    spoken = strip(
        guide, interactions={9: {**call, "on": "2026-11-02"}, 10: {**call, "on": "2026-01-05"}}
    )
    assert [place for place in range(12) if spoken[place] != silent[place]] == [1, 11]


def test_a_low_has_another_sign_than_a_touch_and_stands_before_it(guide: Guide) -> None:
    calls = {9: {"contact_ids": [1], "channel": "call", "on": "2026-06-01"}}
    news = {10: {"contact_ids": [1], "on": "2026-06-02", "kind": "setback"}}
    low = strip(guide, news=news)[6]
    assert low not in {strip(guide)[6], strip(guide, interactions=calls)[6]}
    assert strip(guide, interactions=calls, news=news)[6] == low


def test_what_is_older_or_later_is_not_of_the_year(guide: Guide) -> None:
    call = {"contact_ids": [1], "channel": "call"}
    silent = strip(guide)
    assert strip(guide, interactions={9: {**call, "on": "2025-11-03"}}) == silent
    assert strip(guide, interactions={9: {**call, "on": "2026-11-25"}}) == silent


async def test_it_stands_on_their_card(guide: Guide) -> None:
    call = {"contact_ids": [1], "channel": "call"}
    calls = {9: {**call, "on": "2026-11-02"}, 10: {**call, "on": "2026-01-05"}}
    low = {11: {"contact_ids": [1], "on": "2026-06-01", "kind": "setback", "text": "the post"}}
    guide.given(contacts={1: ANA}, interactions=calls, news=low)
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("D  J  F  M  A  M  J  J  A  S  O  N", "a hard month in June")
        lines = eyes.lines
        at = next(number for number, line in enumerate(lines) if "D  J  F  M" in line)
        assert lines[at + 1].split("│")[0].split() == [*"·●····◆····●"]


def test_a_high_has_a_sign_of_its_own(guide: Guide) -> None:
    win = {"contact_ids": [1], "on": "2026-06-01", "kind": "shared_win"}
    assert strip(guide, news={9: win})[6] != strip(guide)[6]
