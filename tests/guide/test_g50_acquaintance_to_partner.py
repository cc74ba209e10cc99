"""G50: another circle is proposed from evidence; you decide, and a no rests half a year."""

from tests.guide.guiding import ON_TODAY, Guide
from tests.guide.looking import the_app

CIRCLES = {
    5: {"name": "Close ones", "cadence": {"every": "1 month"}},
    6: {"name": "Peers", "cadence": {"every": "3 months"}},
    7: {"name": "Alumni", "cadence": {"every": "1 year"}},
}
ANA = {"name": "Ana Reyes", "added_on": "2025-09-08"}
OFTEN = ("2026-09-01", "2026-09-22", "2026-10-13", "2026-11-03", "2026-11-17")
SELDOM = ("2025-12-01", "2026-04-06", "2026-08-10", "2026-11-16")


def touched(guide: Guide, circle: int, *days: str) -> None:
    guide.given(
        contacts={1: {**ANA, "circles": [{"id": circle}]}},
        circles=CIRCLES,
        interactions={
            number: {"contact_ids": [1], "on": day, "channel": "call"}
            for number, day in enumerate(days, 10)
        },
    )


def test_closer_where_you_are_in_touch_twice_as_often(guide: Guide) -> None:
    touched(guide, 6, *OFTEN)
    reason = guide.shown("Ana Reyes", "circle_shift", "2026-11-24")
    assert reason["practice"] == "G50"
    assert "Close ones" in reason["text"]


def test_looser_where_you_are_in_touch_half_as_often(guide: Guide) -> None:
    touched(guide, 5, *SELDOM)
    reason = guide.shown("Ana Reyes", "circle_shift", "2026-11-24")
    assert "Peers" in reason["text"]


def test_a_gap_that_fits_proposes_nothing(guide: Guide) -> None:
    touched(guide, 6, "2026-02-02", "2026-05-04", "2026-08-03", "2026-11-02")
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-24") is None
    touched(guide, 6, *OFTEN[:3])
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-24") is None


def test_there_has_to_be_such_a_circle(guide: Guide) -> None:
    touched(guide, 5, *("2026-11-02", "2026-11-05", "2026-11-09", "2026-11-12"))
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-24") is None


def test_yes_moves_them(guide: Guide) -> None:
    touched(guide, 6, *OFTEN)
    guide.answer("Ana", "done", "--rule", "circle_shift", "--say", "yes", on="2026-11-24")
    circles = [membership["id"] for membership in guide.records("contacts")[1]["circles"]]
    assert circles == [5]
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-25") is None
    guide.does("undo")
    assert guide.records("contacts")[1]["circles"] == [{"id": 6}]


def test_no_rests_half_a_year(guide: Guide) -> None:
    touched(guide, 6, *OFTEN)
    guide.answer("Ana", "done", "--rule", "circle_shift", "--say", "no", on="2026-11-24")
    assert guide.records("contacts")[1]["circles"] == [{"id": 6}]
    assert guide.seen("Ana Reyes", "circle_shift", "2026-11-25", "2027-02-01") == []


def test_a_no_is_for_every_circle_that_would_fit(guide: Guide) -> None:
    touched(guide, 7, "2026-02-02", "2026-05-04", "2026-08-03", "2026-11-02")
    reason = guide.shown("Ana Reyes", "circle_shift", "2026-11-24")
    assert "Peers" in reason["text"]
    said = guide.answer("Ana", "done", "--rule", "circle_shift", "--say", "no", on="2026-11-24")[
        "said"
    ]
    assert "Ana Reyes" in said
    for day in ("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"):
        guide.log("called Ana", on=day)
    assert guide.seen("Ana Reyes", "circle_shift", "2026-11-25", "2026-11-30") == []


def test_exactly_half_is_not_under_half(guide: Guide) -> None:
    # A quarter is 91 days: a median gap of 45 is under half of it, one of 46 is not.
    touched(guide, 6, "2026-07-10", "2026-08-24", "2026-10-08", "2026-11-22")
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-24")
    touched(guide, 6, "2026-07-07", "2026-08-22", "2026-10-07", "2026-11-22")
    assert guide.reason("Ana Reyes", "circle_shift", "2026-11-24") is None


async def test_today_proposes_it_and_yes_moves_them(guide: Guide) -> None:
    touched(guide, 6, *OFTEN)
    guide.does("set", "kinds_off", '["appreciation", "be_useful", "channel_rut"]', on="2026-11-24")
    async with the_app(guide) as eyes:
        await eyes.see("Ana Reyes", "Close ones")
        await eyes.press("d")
        await eyes.see("yes", "no")
        await eyes.press("enter")
        await eyes.written(lambda book: [place.id for place in book.contacts[1].circles] == [5])


def test_a_no_rests_no_longer_than_half_a_year(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "circles": [{"id": 6}]}},
        circles=CIRCLES,
        interactions={
            number: {"contact_ids": [1], "on": day, "channel": "call"}
            for number, day in enumerate(OFTEN, 10)
        },
        promises=ON_TODAY,
    )
    guide.answer("Ana", "done", "--rule", "circle_shift", "--say", "no", on="2026-11-23")
    days = ("2026-11-24", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "circle_shift", *days) == ["2027-05-26"]
