"""G35: one dormant tie a week, drawn fairly; a refusal rests it half a year."""

from datetime import date, timedelta
from zlib import crc32

from tests.guide.guiding import Guide, Records

NAMES = ["Ana Reyes", "Ben Okafor", "Cleo Marsh", "Dan Ito", "Eva Lind"]
PEOPLE = {key: {"name": name, "added_on": "2023-01-02"} for key, name in enumerate(NAMES, 1)}
OLD: Records = {
    key + 100: {"contact_ids": [key], "on": "2025-03-03", "channel": "call"} for key in PEOPLE
}
MONDAY = date(2026, 11, 23)


def drawn(pool: list[int], monday: date) -> str:
    """Whose week it is, by the words of the contract."""
    order = sorted(pool, key=lambda key: crc32(str(key).encode()))
    weeks = (monday - date(1970, 1, 5)).days // 7
    return NAMES[order[weeks % len(order)] - 1]


def test_one_a_week_in_the_order_of_the_draw(guide: Guide) -> None:
    guide.given(contacts=PEOPLE, interactions=OLD)
    for week in range(6):
        monday = MONDAY + timedelta(weeks=week)
        for day in (monday, monday + timedelta(days=4)):
            queue = guide.due(day.isoformat())
            assert [row["contact"] for row in queue["nudges"]] == [drawn(list(PEOPLE), monday)]
            assert queue["nudges"][0]["band"] == 3
    reason = queue["nudges"][0]["reasons"][0]
    assert (reason["rule"], reason["practice"]) == ("dormant", "G35")
    assert guide.people("2026-11-28") == []


def test_a_touch_closes_it_and_the_week_draws_no_other(guide: Guide) -> None:
    guide.given(contacts=PEOPLE, interactions=OLD)
    first = drawn(list(PEOPLE), MONDAY)
    guide.log(f"mailed {first}", on="2026-11-23")
    assert guide.people("2026-11-24") == []
    left = [key for key in PEOPLE if NAMES[key - 1] != first]
    assert guide.people("2026-11-30") == [drawn(left, MONDAY + timedelta(weeks=1))]


def test_a_skip_rests_it_half_a_year(guide: Guide) -> None:
    guide.given(contacts={1: PEOPLE[1]}, interactions={101: OLD[101]})
    assert guide.people("2026-11-24") == ["Ana Reyes"]
    guide.answer("Ana", "skip", on="2026-11-24")
    assert guide.people("2026-11-30") == guide.people("2027-05-21") == []
    assert guide.people("2027-06-07") == ["Ana Reyes"]


def test_half_a_year_without_a_touch_makes_it_dormant(guide: Guide) -> None:
    guide.given(
        contacts={1: PEOPLE[1]},
        interactions={101: {"contact_ids": [1], "on": "2026-06-15", "channel": "call"}},
    )
    assert guide.people("2026-11-30") == []
    assert guide.people("2026-12-28") == ["Ana Reyes"]


def test_a_cadence_three_times_late_sleeps_instead_of_shouting(guide: Guide) -> None:
    monthly = {**PEOPLE[1], "cadence": {"every": "1 month"}}
    guide.given(
        contacts={1: monthly},
        interactions={101: {"contact_ids": [1], "on": "2026-05-04", "channel": "call"}},
    )
    assert guide.rules("Ana Reyes", "2026-08-03")[0] == "cadence_due"
    assert "cadence_due" in guide.rules("Ana Reyes", "2026-10-30")
    assert guide.rules("Ana Reyes", "2026-11-23")[0] == "dormant"
    assert "cadence_due" not in guide.rules("Ana Reyes", "2026-11-23")


def test_a_protected_one_never_sleeps(guide: Guide) -> None:
    protected = {**PEOPLE[1], "cadence": {"every": "1 month", "protected": True}}
    guide.given(
        contacts={1: protected},
        interactions={101: {"contact_ids": [1], "on": "2026-01-05", "channel": "call"}},
    )
    assert guide.rules("Ana Reyes", "2026-11-23")[0] == "cadence_due"


def test_it_takes_a_word_or_a_note_to_wake(guide: Guide) -> None:
    guide.given(contacts={1: PEOPLE[1]})
    assert guide.people("2026-11-23") == []
    fact = {"contact_id": 1, "kind": "fact", "text": "plays the cello"}
    guide.given(contacts={1: PEOPLE[1]}, notes={9: fact})
    assert guide.people("2026-11-23") == ["Ana Reyes"]


def test_the_pool_is_as_it_was_on_monday(guide: Guide) -> None:
    guide.given(contacts=PEOPLE, interactions=OLD)
    first = drawn(list(PEOPLE), MONDAY)
    others = [name for name in NAMES if name != first]
    for name in others:
        guide.log(f"mailed {name}", on="2026-11-24")
    assert first in guide.people("2026-11-25")


def test_a_plan_holds_it_back_and_leave_too(guide: Guide) -> None:
    plan = {"contact_ids": [1], "on": "2026-11-27", "text": "lunch"}
    guide.given(contacts={1: PEOPLE[1]}, interactions={101: OLD[101]}, plans={9: plan})
    assert guide.people("2026-11-24") == []
    away = {"from": "2026-11-23", "to": "2026-11-27"}
    guide.given(contacts={1: PEOPLE[1]}, interactions={101: OLD[101]}, leave={9: away})
    assert guide.people("2026-11-24") == []


def test_late_by_three_it_sleeps_from_the_181st_day(guide: Guide) -> None:
    monthly = {**PEOPLE[1], "cadence": {"every": "1 month"}}
    for last, rule in (("2026-05-27", "cadence_due"), ("2026-05-26", "dormant")):
        call = {"contact_ids": [1], "on": last, "channel": "call"}
        guide.given(contacts={1: monthly}, interactions={101: call})
        assert guide.rules("Ana Reyes", "2026-11-23")[0] == rule
