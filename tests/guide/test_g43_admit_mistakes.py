"""G43: a repair is at the top, cannot be put off for long, and asks again three weeks later."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}
BEN = {"name": "Ben Okafor", "added_on": "2026-01-05"}
REPAIR = {"contact_id": 1, "on": "2026-11-23", "text": "I spoke over her in the meeting"}


def mistake(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA, 2: BEN},
        repairs={10: REPAIR},
        promises={
            11: {"contact_ids": [2], "text": "send the deck", "due_on": "2026-11-01"},
        },
    )


def test_it_opens_at_once_and_stands_first(guide: Guide) -> None:
    mistake(guide)
    assert guide.reason("Ana Reyes", "repair", "2026-11-22") is None
    reason = guide.shown("Ana Reyes", "repair", "2026-11-23")
    assert reason["practice"] == "G43"
    assert reason["since"] == "2026-11-23"
    assert reason["ref"] == "repairs:10"
    assert "spoke over her" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-23")
    assert row["band"] == 0
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]


def test_only_an_apology_closes_it_and_three_weeks_later_it_asks_again(guide: Guide) -> None:
    mistake(guide)
    guide.log("coffee with Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "repair", "2026-11-25")
    guide.log("apologised to Ana for speaking over her", on="2026-11-25")
    assert guide.seen("Ana Reyes", "repair", "2026-11-26", "2026-12-15") == []
    again = guide.shown("Ana Reyes", "repair", "2026-12-16")
    assert again["since"] == "2026-12-16"
    guide.answer("Ana", "done", "--rule", "repair", on="2026-12-16")
    assert guide.seen("Ana Reyes", "repair", "2026-12-17", "2027-01-20") == []
    assert guide.records("repairs")[10]["settled_on"] == "2026-12-16"


def test_the_noun_apologises_first_and_then_settles(guide: Guide) -> None:
    mistake(guide)
    guide.noun("repair", "done", "10", "--text", "told her I was sorry", on="2026-11-24")
    apologies = guide.records("interactions").values()
    assert [row["intent"] for row in apologies] == ["apology"]
    assert "settled_on" not in guide.records("repairs")[10]
    assert guide.reason("Ana Reyes", "repair", "2026-11-25") is None
    guide.noun("repair", "done", "10", on="2026-12-15")
    assert guide.records("repairs")[10]["settled_on"] == "2026-12-15"


def test_a_snooze_is_two_days_at_most_and_says_so(guide: Guide) -> None:
    mistake(guide)
    said = guide.answer("Ana", "snooze", "--until", "2026-12-24", on="2026-11-24")["said"]
    assert "two days" in said
    assert guide.seen("Ana Reyes", "repair", "2026-11-25", "2026-11-26") == ["2026-11-26"]


def test_nobody_who_must_not_be_contacted_has_one(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "do_not_contact": True}}, repairs={10: REPAIR})
    assert guide.people("2026-11-24") == []


def test_of_two_that_are_asked_after_only_the_first_is_settled(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        repairs={
            10: {**REPAIR, "on": "2026-11-02"},
            11: {**REPAIR, "on": "2026-11-02", "text": "and I came late"},
        },
        interactions={9: {"contact_ids": [1], "on": "2026-11-03", "intent": "apology"}},
    )
    assert guide.rules("Ana Reyes", "2026-11-24") == ["repair", "repair"]
    said = guide.answer("Ana", "done", on="2026-11-24")["said"]
    assert "came late" in said
    assert "settled_on" in guide.records("repairs")[10]
    assert guide.rules("Ana Reyes", "2026-11-25").count("repair") == 1


def test_it_waits_for_no_day_no_leave_and_no_cap(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "quiet_days": ["sat"]}, 2: BEN},
        repairs={10: REPAIR, 12: {**REPAIR, "contact_id": 2}},
        leave={11: {"from": "2026-11-27", "to": "2026-12-04"}},
        settings={90: {"key": "cap", "value": 1}},
    )
    assert guide.people("2026-11-28") == ["Ana Reyes", "Ben Okafor"]
