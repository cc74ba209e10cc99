"""G16: a plan satisfies the cadence for now; the day after it asks whether it happened."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}}
BEN = {"name": "Ben Okafor", "added_on": "2026-09-07"}
CALL = {"contact_ids": [1], "on": "2026-10-12", "channel": "call"}
LUNCH = {
    "contact_ids": [1, 2],
    "on": "2026-11-24",
    "channel": "in_person",
    "text": "lunch by the river",
}


def planned(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, interactions={9: CALL}, plans={10: {**LUNCH, **fields}})


def test_it_asks_the_day_after(guide: Guide) -> None:
    planned(guide)
    assert guide.seen("Ana Reyes", "plan_past", "2026-11-24", "2026-11-25") == ["2026-11-25"]
    reason = guide.shown("Ana Reyes", "plan_past", "2026-11-25")
    assert reason["practice"] == "G16"
    assert "did it happen?" in reason["text"]
    assert "river" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-25")
    assert row["band"] == 1
    assert guide.reason("Ben Okafor", "plan_past", "2026-11-25")


def test_it_happened(guide: Guide) -> None:
    planned(guide)
    guide.answer("Ana", "done", "--say", "happened", on="2026-11-25")
    new = guide.records("interactions")
    new.pop(9)
    (lunch,) = new.values()
    assert (lunch["on"], lunch["contact_ids"], lunch["channel"]) == (
        "2026-11-24",
        [1, 2],
        "in_person",
    )
    plan = guide.records("plans")[10]
    assert (plan["outcome"], plan["interaction_id"]) == ("happened", next(iter(new)))
    assert guide.people("2026-11-26") == []
    assert guide.why("Ana", "2026-11-26")["due_on"] == "2026-12-24"


def test_it_did_not(guide: Guide) -> None:
    planned(guide)
    guide.answer("Ana", "done", "--say", "did_not", on="2026-11-25")
    assert guide.records("plans")[10]["outcome"] == "did_not"
    assert list(guide.records("interactions")) == [9]
    assert guide.rules("Ana Reyes", "2026-11-26") == ["cadence_due"]
    assert guide.people("2026-11-26") == ["Ana Reyes"]


def test_it_moved(guide: Guide) -> None:
    planned(guide)
    guide.answer("Ana", "done", "--say", "moved", "--until", "2026-12-02", on="2026-11-25")
    days = ("2026-11-26", "2026-12-02", "2026-12-03")
    assert guide.seen("Ana Reyes", "plan_past", *days) == ["2026-12-03"]
    assert guide.records("plans")[10]["outcome"] == "moved"


def test_it_stays_asked_until_it_is_answered(guide: Guide) -> None:
    planned(guide)
    guide.log("called Ana", on="2026-11-25")
    assert guide.reason("Ana Reyes", "plan_past", "2026-11-26")
    guide.noun("plan", "done", "10", on="2026-11-26")
    assert guide.reason("Ana Reyes", "plan_past", "2026-11-27") is None


def test_it_holds_the_cadence_back_from_a_week_before(guide: Guide) -> None:
    planned(guide, on="2026-12-02", contact_ids=[1])
    assert guide.seen("Ana Reyes", "cadence_due", "2026-11-24", "2026-11-25", "2026-12-02") == [
        "2026-11-24"
    ]
    (held,) = guide.why("Ana", "2026-11-25")["held"]
    assert held["rule"] == "cadence_due"
    assert "plan" in held["because"]


def test_a_future_line_is_a_plan_and_its_words_hold_a_promise(guide: Guide) -> None:
    guide.given(contacts={1: ANA, 2: BEN})
    guide.log("tomorrow: lunch with Ana !bring the book", on="2026-11-24")
    (plan,) = guide.records("plans").values()
    assert (plan["on"], plan["contact_ids"], plan["channel"]) == ("2026-11-25", [1], "in_person")
    assert [row["text"] for row in guide.records("promises").values()] == ["bring the book"]
    assert guide.records("interactions") == {}
    refused = guide.noun(
        "interaction", "add", "Ana", "lunch", "--date", "2026-12-24", on="2026-11-24", status=1
    )
    assert "plan" in refused


def test_a_plan_with_somebody_who_died_asks_nothing(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "deceased": True}}, plans={10: {**LUNCH, "contact_ids": [1]}})
    assert guide.people("2026-11-25") == []


def test_happened_is_undone_as_one(guide: Guide) -> None:
    planned(guide)
    guide.answer("Ana", "done", "--say", "happened", on="2026-11-25")
    guide.does("undo")
    assert list(guide.records("interactions")) == [9]
    assert "closed_on" not in guide.records("plans")[10]
    assert guide.reason("Ben Okafor", "plan_past", "2026-11-25")


def test_one_answer_is_for_everybody_of_the_plan(guide: Guide) -> None:
    planned(guide)
    guide.answer("Ben", "done", "--say", "did_not", on="2026-11-25")
    assert guide.seen("Ana Reyes", "plan_past", "2026-11-26", "2026-11-30") == []


def test_left_without_its_answer_it_stays_open_and_is_named(guide: Guide) -> None:
    planned(guide, contact_ids=[2])
    said = guide.does("answer", "Ben", "done", on="2026-11-25", status=1)
    assert "river" in said
    assert guide.reason("Ben Okafor", "plan_past", "2026-11-26")


async def test_today_asks_and_takes_the_answer(guide: Guide) -> None:
    planned(guide, contact_ids=[2])
    async with the_app(guide) as eyes:
        await eyes.see("Ben Okafor", "did it happen?")
        await eyes.press("d")
        await eyes.see("happened", "moved")
