"""G21: a listening ear counts as given."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06"}


def test_it_is_an_entry_and_counts(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    for day in ("2026-11-02", "2026-11-09"):
        guide.noun("exchange", "add", "Ana", "listening", "--side", "gave", on=day)
    pages = guide.does("ledger", "Ana", on="2026-11-24")
    assert [row["kind"] for row in pages["gave"]] == ["listening", "listening"]
    assert pages["balance"] == "giving"


def test_it_is_written_in_a_line(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("call with Ana +listening to her worries", on="2026-11-23")
    (row,) = guide.records("exchanges").values()
    assert (row["side"], row["kind"]) == ("gave", "listening")


def test_hers_asks_for_no_thanks_and_mine_for_no_outcome(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 year"}, "added_on": "2026-09-07"}},
        interactions={9: {"contact_ids": [1], "on": "2026-11-01", "channel": "call"}},
    )
    guide.noun("exchange", "add", "Ana", "listening", "--side", "gave", on="2026-11-02")
    guide.noun("exchange", "add", "Ana", "listening", "--side", "received", on="2026-11-02")
    assert guide.people("2026-11-03") == []
    assert guide.people("2026-11-30") == []
