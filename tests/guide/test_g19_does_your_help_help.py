"""G19: three weeks after a give it asks whether it helped, and keeps the answer."""

import pytest

from tests.guide.guiding import ON_TODAY, Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "6 months"}}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
GAVE = {
    "contact_ids": [1],
    "on": "2026-11-02",
    "side": "gave",
    "kind": "advice",
    "text": "on the lease",
}


def gave(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, exchanges={9: {**GAVE, **fields}})


def test_it_asks_after_three_weeks_until_ninety_days(guide: Guide) -> None:
    gave(guide)
    days = ("2026-11-20", "2026-11-23", "2027-01-29", "2027-02-01")
    assert guide.seen("Ana Reyes", "outcome", *days) == ["2026-11-23", "2027-01-29"]
    reason = guide.shown("Ana Reyes", "outcome", "2026-11-23")
    assert (reason["practice"], reason["since"]) == ("G19", "2026-11-23")
    assert "on the lease" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-23")
    assert row["band"] == 4


@pytest.mark.parametrize("said", ["helped", "did_not"])
def test_the_outcome_is_kept(guide: Guide, said: str) -> None:
    gave(guide)
    guide.answer("Ana", "done", "--rule", "outcome", "--say", said, on="2026-11-24")
    kept = guide.records("exchanges")[9]
    assert (kept["outcome"], kept["outcome_on"]) == (said, "2026-11-24")
    assert guide.reason("Ana Reyes", "outcome", "2026-11-25") is None
    assert guide.reason("Ana Reyes", "outcome", "2026-11-23")


def test_not_yet_asks_again_in_three_weeks(guide: Guide) -> None:
    gave(guide)
    guide.answer("Ana", "done", "--rule", "outcome", "--say", "not_yet", on="2026-11-23")
    days = ("2026-11-24", "2026-12-11", "2026-12-14")
    assert guide.seen("Ana Reyes", "outcome", *days) == ["2026-12-14"]
    told = [guide.prints("ledger", "Ana", "--on", day) for day in days[::2]]
    assert ["did it help? ask 14 Dec" in page for page in told] == [True, False]
    assert "did it help?" in told[1]


@pytest.mark.parametrize("kind", ["listening", "appreciation", "feedback"])
def test_what_solves_no_problem_is_not_asked_after(guide: Guide, kind: str) -> None:
    gave(guide, kind=kind)
    assert guide.reason("Ana Reyes", "outcome", "2026-11-24") is None


def test_what_was_received_or_is_settled_is_not_either(guide: Guide) -> None:
    gave(guide, outcome="helped", outcome_on="2026-11-20")
    assert guide.reason("Ana Reyes", "outcome", "2026-11-24") is None
    gave(guide, side="asked")
    assert guide.reason("Ana Reyes", "outcome", "2026-11-24") is None


async def test_h_asks_and_keeps_the_answer(guide: Guide) -> None:
    gave(guide)
    async with the_app(guide) as eyes:
        await eyes.press("3")
        await eyes.see("Ana Reyes", "on the lease")
        await eyes.press("tab", "h")
        await eyes.see("yes")
        await eyes.press("y")
        await eyes.written(lambda book: book.exchanges[9].outcome == "helped")


def test_neither_answer_writes_a_word_to_them(guide: Guide) -> None:
    gave(guide)
    guide.answer("Ana", "done", "--rule", "outcome", "--say", "helped", on="2026-11-24")
    assert list(guide.records("interactions")) == [8]
    guide.does("undo")
    assert "outcome" not in guide.records("exchanges")[9]


def test_it_asks_from_the_21st_day_to_the_90th(guide: Guide) -> None:
    given = {9: {**GAVE, "on": "2026-11-05"}}
    guide.given(contacts={1: ANA}, interactions={8: CALL}, exchanges=given, promises=ON_TODAY)
    days = ("2026-11-25", "2026-11-26", "2027-02-03", "2027-02-04")
    assert guide.seen("Ana Reyes", "outcome", *days) == ["2026-11-26", "2027-02-03"]
