"""G20: "how can I help?", offered at most twice a year."""

from tests.guide.guiding import ON_TODAY, Guide

ANA = {"name": "Ana Reyes", "added_on": "2025-09-08", "cadence": {"every": "6 months"}}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
PRAISED = {"contact_ids": [1], "on": "2026-09-14", "side": "gave", "kind": "appreciation"}


def known(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: {**ANA, **fields}}, interactions={8: CALL}, exchanges={9: PRAISED})


def test_it_is_proposed_where_it_was_not_asked_for_half_a_year(guide: Guide) -> None:
    known(guide)
    reason = guide.shown("Ana Reyes", "be_useful", "2026-11-24")
    assert reason["practice"] == "G20"
    assert "help" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert row["band"] == 4


def test_not_before_half_a_year_with_them(guide: Guide) -> None:
    known(guide, added_on="2026-06-15")
    assert guide.seen("Ana Reyes", "be_useful", "2026-11-24", "2026-12-21") == ["2026-12-21"]


def test_asking_closes_it_for_half_a_year(guide: Guide) -> None:
    known(guide)
    guide.log("asked Ana how I can help", on="2026-11-24")
    days = ("2026-11-25", "2027-05-17", "2027-05-31")
    assert guide.seen("Ana Reyes", "be_useful", *days) == ["2027-05-31"]


def test_an_ask_for_something_is_not_that_question(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={8: CALL, 10: {**CALL, "on": "2026-11-20", "intent": "ask"}},
        exchanges={
            9: PRAISED,
            11: {
                "contact_ids": [1],
                "on": "2026-11-20",
                "side": "asked",
                "kind": "favour",
                "interaction_id": 10,
            },
        },
    )
    assert guide.reason("Ana Reyes", "be_useful", "2026-11-24")


def test_done_and_skip_rest_it_half_a_year(guide: Guide) -> None:
    for verb in ("done", "skip"):
        known(guide)
        guide.answer("Ana", verb, "--rule", "be_useful", on="2026-11-23")
        days = ("2026-11-24", "2027-05-10")
        assert guide.seen("Ana Reyes", "be_useful", *days) == []


def test_it_is_for_ties_that_are_alive(guide: Guide) -> None:
    known(guide, cadence=None)
    assert guide.reason("Ana Reyes", "be_useful", "2026-11-24") is None


def test_a_setback_lets_it_wait(guide: Guide) -> None:
    known(guide)
    guide.noun("news", "add", "Ana", "setback", on="2026-11-20")
    assert guide.reason("Ana Reyes", "be_useful", "2026-11-24") is None


def test_a_skip_rests_no_longer_than_half_a_year(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA}, interactions={8: CALL}, exchanges={9: PRAISED}, promises=ON_TODAY
    )
    guide.answer("Ana", "skip", "--rule", "be_useful", on="2026-11-23")
    days = ("2026-11-24", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "be_useful", *days) == ["2027-05-26"]
