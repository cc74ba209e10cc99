"""G26: a year without a word of appreciation proposes one."""

from tests.guide.guiding import ON_TODAY, Guide

ANA = {"name": "Ana Reyes", "added_on": "2025-09-08", "cadence": {"every": "6 months"}}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
PRAISED = {"contact_ids": [1], "on": "2026-02-02", "side": "gave", "kind": "appreciation"}


def test_none_in_a_year_suggests_it(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL})
    reason = guide.shown("Ana Reyes", "appreciation", "2026-11-24")
    assert reason["practice"] == "G26"
    row = guide.row("Ana Reyes", "2026-11-24")
    assert row["band"] == 4


def test_one_within_the_year_does_not(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, exchanges={9: PRAISED})
    assert guide.reason("Ana Reyes", "appreciation", "2026-11-24") is None
    guide.given(
        contacts={1: ANA},
        interactions={8: CALL},
        exchanges={9: {**PRAISED, "side": "received"}},
    )
    assert guide.reason("Ana Reyes", "appreciation", "2026-11-24")


def test_not_before_a_year_with_them(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "added_on": "2025-12-15"}}, interactions={8: CALL})
    assert guide.seen("Ana Reyes", "appreciation", "2026-11-24", "2026-12-21") == ["2026-12-21"]


def test_the_log_of_it_closes_it_in_private_or_public(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL})
    guide.noun(
        "exchange", "add", "Ana", "appreciation", "--side", "gave", "--public", on="2026-11-24"
    )
    assert guide.seen("Ana Reyes", "appreciation", "2026-11-25", "2027-11-22") == []
    assert [row["public"] for row in guide.records("exchanges").values()] == [True]


def test_done_gives_it(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL})
    guide.answer("Ana", "done", "--rule", "appreciation", on="2026-11-24")
    kinds = [(row["side"], row["kind"]) for row in guide.records("exchanges").values()]
    assert kinds == [("gave", "appreciation")]


def test_a_skip_rests_half_a_year(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL})
    guide.answer("Ana", "skip", "--rule", "appreciation", on="2026-11-23")
    assert guide.seen("Ana Reyes", "appreciation", "2026-11-24", "2027-05-10") == []
    guide.log("called Ana", on="2027-05-11")
    assert guide.reason("Ana Reyes", "appreciation", "2027-05-31")


def test_thanks_in_a_line_are_no_appreciation_and_a_word_of_praise_is(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL})
    guide.log("mailed Ana the minutes", on="2026-11-23")
    assert guide.reason("Ana Reyes", "appreciation", "2026-11-24")
    guide.log("mailed Ana +praise for her talk", on="2026-11-24")
    assert guide.reason("Ana Reyes", "appreciation", "2026-11-25") is None


def test_a_skip_rests_no_longer_than_half_a_year(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, promises=ON_TODAY)
    guide.answer("Ana", "skip", "--rule", "appreciation", on="2026-11-23")
    days = ("2026-11-24", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "appreciation", *days) == ["2027-05-26"]
