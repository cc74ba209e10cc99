"""G55: a place and a clock for everybody; who is near when you travel."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "place": "Tokyo", "zone": "Asia/Tokyo", "added_on": "2026-09-07"}


def test_their_hour_now(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    said = guide.prints("brief", "Ana")
    assert "Tokyo" in said
    assert "18:40" in said


def test_who_is_near_when_you_travel(guide: Guide) -> None:
    guide.given(contacts={1: ANA, 2: {"name": "Ben Okafor", "place": "Porto"}})
    words = ("2026-12-01", "2026-12-04", "--kind", "travel", "--place", "tokyo")
    said = guide.does("away", *words, on="2026-11-24")["said"]
    assert "Ana Reyes is near" in said
    assert "Ben" not in said
    assert [row["kind"] for row in guide.records("leave").values()] == ["travel"]
    assert "you are near, 1 to 4 December" in guide.prints("brief", "Ana", "--on", "2026-11-24")
    assert "you are near" in guide.prints("show", "Ana", "--on", "2026-12-04")
    assert "near" not in guide.prints("brief", "Ben", "--on", "2026-11-24")
    assert "near" not in guide.prints("brief", "Ana", "--on", "2026-12-05")


def test_travel_is_no_leave(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 month"}}},
        interactions={9: {"contact_ids": [1], "on": "2026-10-20", "channel": "call"}},
        leave={8: {"from": "2026-11-23", "to": "2026-11-27", "kind": "travel", "place": "Tokyo"}},
    )
    assert guide.people("2026-11-24") == ["Ana Reyes"]


async def test_a_journey_is_told_on_its_days_with_who_is_near(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        leave={8: {"from": "2026-11-23", "to": "2026-11-27", "kind": "travel", "place": "Tokyo"}},
    )
    told = "Travelling in Tokyo until Friday. Ana Reyes is near."
    assert told in guide.prints("due", "--on", "2026-11-24")
    assert "Travelling" not in guide.prints("due", "--on", "2026-11-28")
    guide.clock("2026-11-24T09:40")
    async with the_app(guide) as eyes:
        await eyes.see(told)


def test_a_move_is_kept(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.does("edit", "Ana", "--place", "Lisbon", "--zone", "Europe/Lisbon", on="2026-11-24")
    assert "Lisbon, 9:40" in guide.prints("brief", "Ana")


async def test_their_hour_stands_on_their_card(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("Tokyo, 18:40 there")


def test_a_good_hour_to_call_is_told_in_my_own_time(guide: Guide) -> None:
    lisbon = {**ANA, "place": "New York", "zone": "America/New_York"}
    guide.given(contacts={1: lisbon}, settings={90: {"key": "zone", "value": "Europe/Lisbon"}})
    assert "14:00" in guide.prints("show", "Ana")
    guide.clock("2026-11-28T09:40")
    assert "hour" not in guide.prints("show", "Ana")
