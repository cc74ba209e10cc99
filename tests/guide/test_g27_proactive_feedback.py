"""G27: feedback I asked for and did not receive comes up after two weeks."""

from tests.guide.guiding import ON_TODAY, Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "6 months"}}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
ASKED = {
    "contact_ids": [1],
    "on": "2026-11-09",
    "side": "asked",
    "kind": "feedback",
    "text": "on the draft",
}


def asked(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, exchanges={9: {**ASKED, **fields}})


def test_it_comes_up_two_weeks_later(guide: Guide) -> None:
    asked(guide)
    assert guide.seen("Ana Reyes", "feedback", "2026-11-20", "2026-11-23") == ["2026-11-23"]
    reason = guide.shown("Ana Reyes", "feedback", "2026-11-23")
    assert reason["practice"] == "G27"
    assert "on the draft" in reason["text"]


def test_receiving_it_closes_it(guide: Guide) -> None:
    asked(guide)
    guide.noun(
        "exchange", "add", "Ana", "feedback", "too long",
        "--side", "received", "--tone", "criticism", on="2026-11-24",
    )  # fmt: skip
    assert guide.reason("Ana Reyes", "feedback", "2026-11-25") is None


def test_other_help_does_not(guide: Guide) -> None:
    asked(guide)
    guide.noun("exchange", "add", "Ana", "advice", "--side", "received", on="2026-11-24")
    assert guide.reason("Ana Reyes", "feedback", "2026-11-25")


def test_a_skip_rests_it_half_a_year(guide: Guide) -> None:
    asked(guide)
    guide.answer("Ana", "skip", "--rule", "feedback", on="2026-11-23")
    assert guide.seen("Ana Reyes", "feedback", "2026-11-24", "2027-05-10") == []


def test_what_was_given_or_asked_of_another_kind_is_no_reason(guide: Guide) -> None:
    asked(guide, side="gave")
    assert guide.reason("Ana Reyes", "feedback", "2026-11-24") is None
    asked(guide, kind="advice")
    assert guide.reason("Ana Reyes", "feedback", "2026-11-24") is None


def test_a_setback_lets_it_wait(guide: Guide) -> None:
    asked(guide)
    guide.noun("news", "add", "Ana", "setback", on="2026-11-20")
    assert guide.reason("Ana Reyes", "feedback", "2026-11-24") is None
    held = {held["rule"]: held["because"] for held in guide.why("Ana", "2026-11-24")["held"]}
    assert "setback" in held["feedback"]


def test_feedback_from_before_i_asked_is_not_the_answer(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={8: CALL},
        exchanges={9: ASKED, 10: {**ASKED, "on": "2026-11-02", "side": "received"}},
    )
    assert guide.reason("Ana Reyes", "feedback", "2026-11-23")


def test_praise_and_criticism_are_seen_together_from_three_on(guide: Guide) -> None:
    tones = ("praise", "criticism", "criticism")
    told = {
        key: {
            "contact_ids": [1],
            "on": "2026-11-02",
            "side": "gave",
            "kind": "feedback",
            "tone": tone,
        }
        for key, tone in enumerate(tones, 20)
    }
    guide.given(contacts={1: ANA}, exchanges={key: told[key] for key in (20, 21)})
    assert "critic" not in guide.prints("ledger", "Ana", "--on", "2026-11-24")
    guide.given(contacts={1: ANA}, exchanges=told)
    said = guide.prints("ledger", "Ana", "--on", "2026-11-24")
    assert "praise" in said
    assert "critic" in said


def test_it_comes_on_the_fourteenth_day_and_after_a_skip_half_a_year_later(guide: Guide) -> None:
    given = {9: {**ASKED, "on": "2026-11-11"}}
    guide.given(contacts={1: ANA}, interactions={8: CALL}, exchanges=given, promises=ON_TODAY)
    assert guide.seen("Ana Reyes", "feedback", "2026-11-24", "2026-11-25") == ["2026-11-25"]
    guide.answer("Ana", "skip", "--rule", "feedback", on="2026-11-25")
    days = ("2026-11-26", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "feedback", *days) == ["2027-05-26"]
