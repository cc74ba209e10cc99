"""G52: five minutes a week and a season review, written, kept, and set beside the last."""

from typing import Any

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

WEDNESDAY = "2026-11-25"
ANA = {"name": "Ana Reyes", "added_on": "2024-01-08", "circles": [{"id": 8}]}
BEN = {"name": "Ben Okafor", "added_on": "2024-01-08", "circles": [{"id": 9}]}
CIRCLES = {
    8: {"name": "Mentors", "cadence": {"every": "3 months"}},
    9: {"name": "Alumni", "cadence": {"every": "6 months"}},
}
MAIL = {"contact_ids": [1], "on": "2026-11-23", "channel": "email", "direction": "from_me"}
ADVICE = {"contact_ids": [1], "on": "2026-11-20", "side": "received", "text": "advice on pricing"}


def given(guide: Guide, **tables: Any) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, circles=CIRCLES, **tables)


def week(guide: Guide, on: str = WEDNESDAY) -> Any:
    return guide.does("review", on=on)


def test_whom_the_last_seven_days_reached(guide: Guide) -> None:
    old = {"contact_ids": [2], "on": "2026-11-18", "channel": "call"}
    given(guide, interactions={20: MAIL, 21: old})
    seen = week(guide)
    assert (seen["since"], seen["touches"], seen["people"]) == ("2026-11-19", 1, 1)
    assert (seen["begun"], seen["asked"]) == (1, 0)
    reached = {row["circle"]: [one["contact"] for one in row["touched"]] for row in seen["circles"]}
    assert reached == {"Mentors": ["Ana Reyes"], "Alumni": []}


def test_who_helped_and_do_they_know(guide: Guide) -> None:
    given(guide, exchanges={30: ADVICE})
    assert [row["thanked"] for row in week(guide)["helped"]] == [None]
    assert guide.rules("Ana Reyes", WEDNESDAY).count("thanks_due") == 1
    assert guide.records("reviews") == {}
    guide.log("thanked Ana by mail", on="2026-11-25")
    assert [row["thanked"] for row in week(guide)["helped"]] == ["2026-11-25"]
    assert "thanks_due" not in guide.rules("Ana Reyes", "2026-11-26")
    assert week(guide, on="2026-11-27")["helped"] == []


def test_ties_that_lean_stand_there_until_the_ledger_is_hidden(guide: Guide) -> None:
    gifts = {30 + number: {**ADVICE, "on": f"2026-10-0{number + 1}"} for number in range(3)}
    given(guide, exchanges=gifts)
    assert [(row["name"], row["balance"]) for row in week(guide)["lopsided"]] == [
        ("Ana Reyes", "receiving"),
        ("Mentors", "receiving"),
    ]
    guide.does("set", "ledger_hidden", "true")
    assert week(guide)["lopsided"] == []


def test_a_tie_that_woke(guide: Guide) -> None:
    long_ago = {"contact_ids": [2], "on": "2024-11-04", "channel": "call"}
    again = {"contact_ids": [2], "on": "2026-11-24", "channel": "call"}
    given(guide, interactions={20: long_ago, 21: again})
    (woken,) = week(guide)["woken"]
    assert (woken["contact"], woken["days"]) == ("Ben Okafor", 750)


def test_last_weeks_words_come_back_and_are_found_again(guide: Guide) -> None:
    given(guide)
    guide.does("review", "--write", "call Ben before the launch", on="2026-11-18")
    last = week(guide)["last"]
    assert last == {"on": "2026-11-18", "answers": {"open": "call Ben before the launch"}}
    (hit,) = guide.does("find", "before the launch", on=WEDNESDAY)["items"]
    assert hit["table"] == "reviews"
    assert guide.does("find", "open", on=WEDNESDAY)["items"] == []


def test_one_record_a_week_and_undo_takes_it_back(guide: Guide) -> None:
    given(guide)
    guide.does("review", "--write", "rest", on="2026-11-23")
    guide.does("review", "--question", "thanks", "--write", "Ana does", on=WEDNESDAY)
    guide.does("review", "--finish", on=WEDNESDAY)
    (review,) = guide.records("reviews").values()
    assert (review["kind"], review["on"]) == ("week", WEDNESDAY)
    assert week(guide)["finished"] is True
    answers = {row["name"]: row["answer"] for row in week(guide)["questions"]}
    assert (answers["open"], answers["thanks"], answers["dormant"]) == ("rest", "Ana does", None)
    assert week(guide, on="2026-11-30")["finished"] is False
    guide.does("undo")
    assert week(guide)["finished"] is False


def test_the_open_question_turns_with_the_week(guide: Guide) -> None:
    given(guide)
    first, same, following = (
        week(guide, on=day)["questions"][-1]["question"]
        for day in ("2026-11-23", "2026-11-29", "2026-11-30")
    )
    assert first == same != following


KEPT = {
    "contact_ids": [1],
    "text": "send the deck",
    "made_on": "2026-09-01",
    "due_on": "2026-09-10",
    "closed_on": "2026-09-10",
    "outcome": "kept",
}


def test_the_season_beside_the_last_at_its_own_date(guide: Guide) -> None:
    late = {**KEPT, "due_on": "2026-06-10", "made_on": "2026-05-01", "closed_on": "2026-10-10"}
    given(guide, promises={40: KEPT, 41: late}, interactions={20: MAIL})
    assert guide.does("review", "season", on="2026-08-20")["figures"]["kept"] == {
        "some": 0,
        "of": 1,
    }
    guide.does("review", "season", "--write", "fewer mails", on="2026-08-20")
    seen = guide.does("review", "season", on=WEDNESDAY)
    assert seen["figures"]["kept"] == {"some": 2, "of": 2}
    assert seen["last"]["answers"] == {"ahead": "fewer mails"}
    assert seen["last_figures"]["on"] == "2026-08-20"
    assert seen["last_figures"]["kept"] == {"some": 0, "of": 1}
    reached = {row["circle"]: len(row["touched"]) for row in seen["figures"]["circles"]}
    assert reached == {"Mentors": 1, "Alumni": 0}


def test_the_season_knows_how_long_people_waited_and_whether_help_helped(guide: Guide) -> None:
    asked = {**MAIL, "on": "2026-10-01", "direction": "from_them", "awaits_reply": True}
    gave = {**ADVICE, "on": "2026-09-20", "side": "gave", "kind": "advice"}
    given(
        guide,
        interactions={20: asked, 21: {**MAIL, "on": "2026-10-04"}},
        exchanges={30: {**gave, "outcome": "helped", "outcome_on": "2026-10-12"}},
        news={50: {"contact_ids": [2], "kind": "setback", "on": "2026-10-02"}},
    )
    figures = guide.does("review", "season", on=WEDNESDAY)["figures"]
    assert (figures["response_days"], figures["answered"]) == (3, 1)
    assert figures["help"] == [{"kind": "advice", "some": 1, "of": 1}]
    assert [row["kind"] for row in figures["lows"]] == ["setback"]


async def test_five_questions_on_one_screen(guide: Guide) -> None:
    given(guide, exchanges={30: ADVICE})
    async with the_app(guide) as eyes:
        await eyes.press("5")
        await eyes.see("1 of 5", "minutes")
        await eyes.press("right_square_bracket", "right_square_bracket")
        await eyes.see("3 of 5", "Ana Reyes", "advice on pricing")
        await eyes.press("e")
        await eyes.see("enter")
        await eyes.press(*"she knows", "enter")
        await eyes.written(lambda book: len(book.reviews) == 1)
    answers = {row["name"]: row["answer"] for row in week(guide)["questions"]}
    assert answers["thanks"] == "she knows"
