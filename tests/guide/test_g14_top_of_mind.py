"""G14: needs and offers per person; who can help with it, who wants it."""

from tests.guide.guiding import Guide, Records

QUARTER = {"added_on": "2026-09-07", "cadence": {"every": "6 months"}}
ANA = {"name": "Ana Reyes", **QUARTER}
BEN = {"name": "Ben Okafor", **QUARTER}
CALLS = {
    7: {"contact_ids": [1], "on": "2026-09-14", "channel": "call"},
    8: {"contact_ids": [2], "on": "2026-09-14", "channel": "call"},
}
MINE = {"kind": "need", "text": "a translator for the catalogue"}
HERS = {"contact_id": 1, "kind": "offer", "text": "knows every translator in town"}


def test_her_offer_meets_my_need(guide: Guide) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, interactions=CALLS, notes={9: MINE, 10: HERS})
    reason = guide.shown("Ana Reyes", "need_offer", "2026-11-24")
    assert reason["practice"] == "G14"
    assert "translator" in reason["text"]
    assert guide.reason("Ben Okafor", "need_offer", "2026-11-24") is None


def test_a_short_or_a_common_word_is_no_match(guide: Guide) -> None:
    notes: Records = {
        9: {**MINE, "text": "help with the van"},
        10: {**HERS, "text": "the van with"},
    }
    guide.given(contacts={1: ANA}, interactions={7: CALLS[7]}, notes=notes)
    assert guide.reason("Ana Reyes", "need_offer", "2026-11-24") is None


def test_a_skip_rests_the_pair_for_good(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={7: CALLS[7]}, notes={9: MINE, 10: HERS})
    guide.answer("Ana", "skip", "--rule", "need_offer", on="2026-11-24")
    assert guide.seen("Ana Reyes", "need_offer", "2026-11-25", "2027-11-22") == []


def test_a_closed_need_is_no_need(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={7: CALLS[7]}, notes={9: MINE, 10: HERS})
    guide.noun("note", "done", "9", on="2026-11-23")
    assert guide.reason("Ana Reyes", "need_offer", "2026-11-24") is None


def test_a_word_that_every_need_has_is_no_match(guide: Guide) -> None:
    want = {"contact_id": 2, "kind": "need", "text": "a contact in microgrids"}
    lisbon = {**ANA, "place": "Lisbon, Portugal"}
    guide.given(contacts={1: lisbon, 2: BEN}, interactions=CALLS, notes={11: want})
    found = str(guide.does("help-me", "a contact in Lisbon", on="2026-11-24"))
    assert "Ana Reyes" in found
    assert "Ben Okafor" not in found


def test_who_can_help_and_who_wants_it(guide: Guide) -> None:
    want = {"contact_id": 2, "kind": "need", "text": "a translator from Dutch"}
    guide.given(contacts={1: ANA, 2: BEN}, interactions=CALLS, notes={10: HERS, 11: want})
    found = str(guide.does("help-me", "translator", on="2026-11-24"))
    assert "Ana Reyes" in found
    assert "Ben Okafor" in found
