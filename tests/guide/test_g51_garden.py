"""G51: the network at a glance, each tie a plant whose state the words give."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

MONTHLY = {"added_on": "2024-01-08", "cadence": {"every": "1 month"}}


def state(guide: Guide, last: str | None, **fields: object) -> str:
    call = {"contact_ids": [1], "on": last, "channel": "call"}
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY, **fields}},
        interactions={9: call} if last else {},
    )
    (plant,) = guide.does("garden", on="2026-11-24")["items"]
    found: str = plant["state"]
    return found


def test_by_relative_lateness(guide: Guide) -> None:
    # A month is 30 days: 6 days are 0.2 of it, 15 half, 25 are 0.83 and 31 past it.
    assert state(guide, "2026-11-18") == "in_bloom"
    assert state(guide, "2026-11-09") == "well"
    assert state(guide, "2026-10-30") == "soon_thirsty"
    assert state(guide, "2026-10-24") == "thirsty"
    assert state(guide, "2025-11-24") == "asleep"


def test_who_was_met_lately_is_a_seedling(guide: Guide) -> None:
    assert state(guide, "2026-10-12", met_on="2026-10-12", added_on="2026-10-12") == "seedling"
    assert state(guide, "2026-11-09", met_on="2026-09-21", added_on="2026-09-21") == "well"


def test_without_a_cadence_by_the_last_touch(guide: Guide) -> None:
    assert state(guide, "2026-08-31", cadence=None) == "well"
    assert state(guide, "2026-08-10", cadence=None) == "soon_thirsty"
    assert state(guide, "2026-04-06", cadence=None) == "asleep"


def test_one_bed_a_circle(guide: Guide) -> None:
    guide.given(
        contacts={
            1: {"name": "Ana Reyes", "circles": [{"id": 5}]},
            2: {"name": "Ben Okafor"},
            3: {"name": "Cleo Marsh", "archived": True},
        },
        circles={5: {"name": "Alumni"}},
    )
    assert [row["contact"] for row in guide.does("garden", on="2026-11-24")["items"]] == [
        "Ana Reyes",
        "Ben Okafor",
    ]
    (bed,) = guide.does("garden", "Alumni", on="2026-11-24")["items"]
    assert (bed["contact"], bed["circles"]) == ("Ana Reyes", ["Alumni"])


def weeds(guide: Guide) -> list[tuple[str, str, str]]:
    found = guide.does("review", "weed", on="2026-11-24")["items"]
    return [(row["kind"], row["contact"], row["proposal"]) for row in found]


def test_weeding_proposes_one_thing_each(guide: Guide) -> None:
    stale = [{"address": "cleo@old.org", "stale": True}]
    put_off = {"contact_id": 4, "rule": "cadence_due", "verb": "snooze"}
    guide.given(
        contacts={
            1: {"name": "Ana Reyes", **MONTHLY},
            2: {"name": "Anna Reyes", **MONTHLY},
            3: {"name": "Cleo Marsh", **MONTHLY, "emails": stale},
            4: {"name": "Dora Lindt", **MONTHLY},
            5: {"name": "Emil Berg", "added_on": "2024-01-08"},
        },
        answers={20 + day: {**put_off, "on": f"2026-11-{day:02}"} for day in (2, 9, 16)},
    )
    assert weeds(guide) == [
        ("double", "Ana Reyes", "unite"),
        ("dead", "Cleo Marsh", "archive"),
        ("put_off", "Dora Lindt", "cadence"),
        ("loose", "Emil Berg", "cadence"),
    ]
    for name in ("Ana", "Cleo", "Dora"):
        guide.does("review", "weed", name, "do", on="2026-11-24")
    guide.does("review", "weed", "Emil", "leave", on="2026-11-24")
    assert weeds(guide) == []
    contacts = guide.records("contacts")
    assert sorted(contacts) == [1, 3, 4, 5]
    assert contacts[3]["archived"]
    assert contacts[4]["cadence"]["every"] == "2 months"
    found = guide.does("review", "weed", on="2027-05-27")["items"]
    assert [row["contact"] for row in found] == ["Emil Berg"]


async def test_a_look_at_it_leads_to_a_word_and_to_the_weeds(guide: Guide) -> None:
    member = {"circles": [{"id": 5}], "added_on": "2024-01-08"}
    guide.given(
        contacts={
            1: {"name": "Ana Reyes", **member, "cadence": {"every": "1 month"}},
            2: {"name": "Ben Okafor", **member},
        },
        circles={5: {"name": "Old team"}},
        interactions={
            9: {"contact_ids": [1], "on": "2026-10-05", "channel": "call"},
            10: {"contact_ids": [2], "on": "2026-11-20"},
        },
    )
    async with the_app(guide) as eyes:
        await eyes.press("4")
        await eyes.see("Old team", "❧", "thirsty", "Ana Reyes")
        await eyes.press("l")
        await eyes.see("Ana Reyes", "esc")
        await eyes.press("escape", "W")
        await eyes.see("Review", "Ben Okafor")


def test_the_very_days_without_a_cadence(guide: Guide) -> None:
    # 90 and 91 days, 180 and 181.
    assert state(guide, "2026-08-26", cadence=None) == "well"
    assert state(guide, "2026-08-25", cadence=None) == "soon_thirsty"
    assert state(guide, "2026-05-28", cadence=None) == "soon_thirsty"
    assert state(guide, "2026-05-27", cadence=None) == "asleep"


@pytest.mark.parametrize(("on", "blooms"), [("2026-11-10", True), ("2026-11-09", False)])
def test_a_happy_moment_blooms_for_two_weeks(guide: Guide, on: str, blooms: bool) -> None:
    news = {"contact_ids": [1], "kind": "success", "on": on}
    call = {"contact_ids": [1], "on": "2026-11-02", "channel": "call"}
    guide.given(
        contacts={1: {"name": "Ana Reyes", **MONTHLY}}, interactions={9: call}, news={10: news}
    )
    (plant,) = guide.does("garden", on="2026-11-24")["items"]
    assert (plant["state"] == "in_bloom") is blooms
