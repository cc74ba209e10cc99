"""G01: one pass over a capped queue, every row with its reasons."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "3 months"}}
CALL = {"contact_ids": [1], "on": "2026-08-24", "channel": "call"}


def test_it_opens_on_the_day_it_falls_due(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    assert guide.seen("Ana Reyes", "cadence_due", "2026-11-23", "2026-11-24") == ["2026-11-24"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert (row["band"], row["due_on"]) == (2, "2026-11-24")
    (reason,) = row["reasons"]
    assert (reason["practice"], reason["ref"], reason["since"]) == ("G01", None, "2026-11-24")
    assert "quarterly" in guide.shown("Ana Reyes", "cadence_due", "2026-11-27")["text"]


def test_a_touch_closes_it_and_the_next_is_counted_from_it(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    guide.log("called Ana", on="2026-11-26")
    assert guide.people("2026-11-27") == []
    assert guide.seen("Ana Reyes", "cadence_due", "2027-02-25", "2027-02-26") == ["2027-02-26"]


def test_a_backdated_log_and_its_removal(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    kept = guide.log("1 nov: coffee with Ana", on="2026-11-26")
    assert guide.why("Ana", "2026-11-27")["due_on"] == "2027-02-01"
    (made,) = [place["id"] for place in kept["changed"] if place["table"] == "interactions"]
    guide.noun("interaction", "drop", str(made), on="2026-11-27")
    assert guide.why("Ana", "2026-11-27")["due_on"] == "2026-11-24"


def test_what_is_no_touch_closes_nothing(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    guide.noun("interaction", "add", "Ana", "saw her talk", "--channel", "event", on="2026-11-24")
    guide.noun(
        "interaction", "add", "Ana", "the newsletter",
        "--channel", "email", "--direction", "from_me", "--broadcast", on="2026-11-24",
    )  # fmt: skip
    guide.noun("interaction", "add", "Ana", "a like", "--channel", "social", on="2026-11-24")
    guide.log("Ana wrote", on="2026-11-24")
    assert "cadence_due" in guide.rules("Ana Reyes", "2026-11-25")


def test_it_waits_for_a_working_day(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**CALL, "on": "2026-08-28"}})
    days = ("2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-11-30"]
    row = guide.row("Ana Reyes", "2026-11-30")
    assert row["due_on"] == "2026-11-28"


def test_months_are_counted_from_the_anchor(guide: Guide) -> None:
    monthly = {**ANA, "cadence": {"every": "1 month"}}
    guide.given(contacts={1: monthly}, interactions={9: {**CALL, "on": "2026-10-31"}})
    assert guide.why("Ana", "2026-11-24")["due_on"] == "2026-11-30"


def test_every_practice_is_in_the_guide(guide: Guide) -> None:
    listed = guide.does("guide")
    rows = listed["items"] if isinstance(listed, dict) else listed
    assert [row["id"] for row in rows] == [f"G{number:02}" for number in range(1, 56)]


def test_a_day_is_capped_and_says_how_many_wait(guide: Guide) -> None:
    people = {key: {**ANA, "name": f"Friend {key}"} for key in range(1, 11)}
    calls = {key + 100: {**CALL, "contact_ids": [key]} for key in people}
    guide.given(contacts=people, interactions=calls)
    day = guide.due("2026-11-24")
    assert (day["cap"], len(day["nudges"]), day["held_back"]) == (3, 3, 7)
    guide.answer(day["nudges"][0]["contact"], "done", on="2026-11-24")
    after = guide.due("2026-11-24")
    assert (after["done"], len(after["nudges"]), after["held_back"]) == (1, 2, 7)


async def test_one_pass_with_the_keyboard(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL})
    async with the_app(guide) as eyes:
        await eyes.see("Ana Reyes", "quarterly")
        await eyes.press("w")
        await eyes.see("G01", "24 November", "24 August")
        await eyes.press("escape", "d")
        await eyes.see("Ana Reyes", "enter")
        await eyes.press("enter")
        await eyes.written(lambda book: len(book.interactions) == 2)
        await eyes.see("Done today")
        await eyes.press("u")
        await eyes.written(lambda book: len(book.interactions) == 1)
