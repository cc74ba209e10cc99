"""G23: my small offers, matched to what people need."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "6 months"}}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
OFFER = {"kind": "offer", "text": "proofreading in English"}
NEED = {"contact_id": 1, "kind": "need", "text": "somebody for proofreading the thesis"}


def offered(guide: Guide, **need: object) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, notes={9: OFFER, 10: {**NEED, **need}})


def test_an_offer_that_fits_is_proposed(guide: Guide) -> None:
    offered(guide)
    reason = guide.shown("Ana Reyes", "need_offer", "2026-11-24")
    assert (reason["practice"], "proofreading" in reason["text"]) == ("G14", True)
    row = guide.row("Ana Reyes", "2026-11-24")
    assert "offer" in row["gesture"]


def test_done_offers_it_once(guide: Guide) -> None:
    offered(guide)
    guide.answer("Ana", "done", "--rule", "need_offer", on="2026-11-24")
    assert guide.seen("Ana Reyes", "need_offer", "2026-11-25", "2027-06-07") == []


def test_an_offer_added_by_hand_is_mine(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, notes={10: NEED})
    guide.noun("note", "add", "you", "offer", "proofreading", on="2026-11-20")
    assert guide.reason("Ana Reyes", "need_offer", "2026-11-24")


def test_no_offer_no_nudge(guide: Guide) -> None:
    offered(guide, text="a flat in Porto")
    assert guide.reason("Ana Reyes", "need_offer", "2026-11-24") is None


def test_what_i_gave_is_not_offered_again(guide: Guide) -> None:
    offered(guide)
    guide.log("mailed Ana +proofreading of her thesis", on="2026-11-24")
    assert guide.seen("Ana Reyes", "need_offer", "2026-11-25", "2026-12-07") == []


def test_my_closed_offer_and_a_met_need_propose_nothing(guide: Guide) -> None:
    for note in ("9", "10"):
        offered(guide)
        guide.noun("note", "done", note, on="2026-11-23")
        assert guide.reason("Ana Reyes", "need_offer", "2026-11-24") is None


def test_a_skip_rests_the_pair_for_good(guide: Guide) -> None:
    offered(guide)
    guide.answer("Ana", "skip", "--rule", "need_offer", on="2026-11-24")
    assert guide.seen("Ana Reyes", "need_offer", "2026-11-25", "2028-11-27") == []
