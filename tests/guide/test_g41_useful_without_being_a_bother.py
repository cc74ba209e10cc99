"""G41: two messages without an answer double the gap; any word from them ends that."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-06-01", "cadence": {"every": "1 month"}}


def mailed(guide: Guide, *days: str, **fields: object) -> None:
    mail = {"contact_ids": [1], "channel": "email", "direction": "from_me", **fields}
    guide.given(
        contacts={1: ANA},
        interactions={number: {**mail, "on": day} for number, day in enumerate(days, 10)},
    )


def due_on(guide: Guide, on: str) -> str:
    due: str = guide.does("show", "Ana", on=on)["due_on"]
    return due


def test_two_in_a_row_double_the_gap(guide: Guide) -> None:
    mailed(guide, "2026-08-31", "2026-09-21")
    assert due_on(guide, "2026-10-04") == "2026-10-21"
    assert due_on(guide, "2026-10-05") == "2026-11-21"
    assert guide.seen("Ana Reyes", "cadence_due", "2026-10-30", "2026-11-23") == ["2026-11-23"]


def test_four_and_more_make_it_fourfold(guide: Guide) -> None:
    mailed(guide, "2026-06-01", "2026-06-29", "2026-07-27", "2026-08-24")
    assert due_on(guide, "2026-10-05") == "2026-12-24"
    mailed(guide, "2026-05-04", "2026-06-01", "2026-06-29", "2026-07-27", "2026-08-24")
    assert due_on(guide, "2026-10-05") == "2026-12-24"


def test_one_does_not_and_each_day_counts_once(guide: Guide) -> None:
    mailed(guide, "2026-09-21")
    assert due_on(guide, "2026-10-12") == "2026-10-21"
    mailed(guide, "2026-09-21", "2026-09-21")
    assert due_on(guide, "2026-10-12") == "2026-10-21"


def test_a_broadcast_or_a_call_expects_no_answer(guide: Guide) -> None:
    mailed(guide, "2026-08-31", "2026-09-21", channel="call")
    assert due_on(guide, "2026-10-12") == "2026-10-21"
    mailed(guide, "2026-08-31", "2026-09-21", broadcast=True)
    guide.log("mailed Ana", on="2026-09-21")
    assert due_on(guide, "2026-10-12") == "2026-10-21"


def test_any_word_from_them_resets_it(guide: Guide) -> None:
    mailed(guide, "2026-08-31", "2026-09-21")
    assert due_on(guide, "2026-10-12") == "2026-11-21"
    guide.log("Ana called", on="2026-10-12")
    assert due_on(guide, "2026-10-13") < "2026-11-21"


def test_logging_the_next_one_says_so(guide: Guide) -> None:
    mailed(guide, "2026-08-31", "2026-09-21")
    assert "without an answer" in guide.log("mailed Ana", on="2026-10-12")["said"]
    guide.given(contacts={1: ANA})
    assert "without an answer" not in guide.log("mailed Ana", on="2026-10-12")["said"]


def test_the_calendar_is_not_stretched(guide: Guide) -> None:
    mail = {"contact_ids": [1], "channel": "email", "direction": "from_me"}
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 month", "mode": "calendar"}}},
        interactions={10: {**mail, "on": "2026-08-31"}, 11: {**mail, "on": "2026-09-21"}},
    )
    assert due_on(guide, "2026-10-12") == "2026-10-01"


def test_a_forecast_never_counts_its_own_mails(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "2 weeks"}, "channels": ["email"]}},
        interactions={10: {"contact_ids": [1], "on": "2026-11-16", "channel": "call"}},
    )
    ahead = guide.does("due", "--days", "60", on="2026-11-23")
    shown = [day["on"] for day in ahead if day["nudges"]]
    assert shown == ["2026-11-30", "2026-12-14", "2026-12-28", "2027-01-11"]


def test_the_card_says_that_they_rest(guide: Guide) -> None:
    mailed(guide, "2026-08-31", "2026-09-21")
    said = guide.prints("show", "Ana", "--on", "2026-10-12")
    assert "resting: two mails without an answer" in said
    guide.log("Ana called", on="2026-10-12")
    assert "resting" not in guide.prints("show", "Ana", "--on", "2026-10-13")


async def test_their_screen_says_it_and_takes_down_their_answer(guide: Guide) -> None:
    mailed(guide, "2026-10-05", "2026-10-26")
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("resting: two mails without an answer")
        await eyes.press("greater_than_sign")
        await eyes.see("Ana Reyes", "esc keep as draft")
        await eyes.press(*"thanks for both", "enter")
        await eyes.written(lambda book: len(book.interactions) == 3)
    theirs = max(guide.records("interactions").items())[1]
    assert theirs["direction"] == "from_them"
    assert "resting" not in guide.prints("show", "Ana", "--on", "2026-11-26")
