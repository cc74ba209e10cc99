"""G07: the shelf, matched by interests, never the same link twice to one person."""

from tests.guide.guiding import Guide

ANA = {
    "name": "Ana Reyes",
    "added_on": "2026-09-07",
    "cadence": {"every": "6 months"},
    "interests": ["Urban Birds"],
}
CALL = {"contact_ids": [1], "on": "2026-09-14", "channel": "call"}
ARTICLE = {
    "title": "Swifts in the city",
    "url": "https://example.com/swifts",
    "topics": ["urban birds"],
}


def shelved(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALL}, shelf={9: {**ARTICLE, **fields}})


def test_a_topic_that_equals_an_interest_is_proposed(guide: Guide) -> None:
    shelved(guide)
    reason = guide.shown("Ana Reyes", "shelf_match", "2026-11-24")
    assert reason["practice"] == "G07"
    assert "Swifts in the city" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert row["band"] == 4


def test_no_other_topic_is(guide: Guide) -> None:
    shelved(guide, topics=["birds"])
    assert guide.reason("Ana Reyes", "shelf_match", "2026-11-24") is None


def test_giving_it_closes_it_for_good(guide: Guide) -> None:
    shelved(guide)
    guide.noun(
        "exchange", "add", "Ana", "resource", "--side", "gave", "--shelf-id", "9", on="2026-11-24"
    )
    assert guide.seen("Ana Reyes", "shelf_match", "2026-11-25", "2026-12-07", "2028-01-10") == []


def test_done_gives_it(guide: Guide) -> None:
    shelved(guide)
    guide.answer("Ana", "done", "--rule", "shelf_match", on="2026-11-24")
    given = [row for row in guide.records("exchanges").values() if row.get("shelf_id") == 9]
    assert [(row["side"], row["contact_ids"]) for row in given] == [("gave", [1])]
    assert guide.seen("Ana Reyes", "shelf_match", "2026-11-25", "2027-01-11") == []


def test_a_skip_rests_the_pair_for_good(guide: Guide) -> None:
    shelved(guide)
    guide.answer("Ana", "skip", "--rule", "shelf_match", on="2026-11-24")
    assert guide.seen("Ana Reyes", "shelf_match", "2026-11-25", "2027-11-22", "2029-11-26") == []


def test_the_same_link_with_tracking_is_the_same_link(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={8: CALL},
        shelf={
            9: ARTICLE,
            10: {**ARTICLE, "title": "Swifts again", "url": f"{ARTICLE['url']}?utm_source=mail"},
        },
        exchanges={11: {"contact_ids": [1], "on": "2026-10-05", "side": "gave", "shelf_id": 9}},
    )
    assert guide.reason("Ana Reyes", "shelf_match", "2026-11-24") is None


def test_what_left_the_shelf_is_not_proposed(guide: Guide) -> None:
    shelved(guide)
    guide.noun("shelf", "done", "Swifts in the city", on="2026-11-23")
    assert guide.reason("Ana Reyes", "shelf_match", "2026-11-24") is None


def test_it_is_for_ties_that_are_alive(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "cadence": None}}, interactions={8: CALL}, shelf={9: ARTICLE})
    assert guide.reason("Ana Reyes", "shelf_match", "2026-11-24") is None


def test_one_item_may_fit_several_people_each_for_themselves(guide: Guide) -> None:
    ben = {**ANA, "name": "Ben Okafor"}
    guide.given(
        contacts={1: ANA, 2: ben},
        interactions={7: {**CALL, "contact_ids": [2]}, 8: CALL},
        shelf={9: ARTICLE},
    )
    guide.answer("Ana", "done", "--rule", "shelf_match", on="2026-11-24")
    assert guide.reason("Ana Reyes", "shelf_match", "2026-11-30") is None
    assert guide.reason("Ben Okafor", "shelf_match", "2026-11-24")
