"""G46: a setback sorts above every success, and no cap hides it."""

from tests.guide.guiding import Guide

PEOPLE = {
    1: {"name": "Ana Reyes", "added_on": "2025-01-06"},
    2: {"name": "Ben Okafor", "added_on": "2025-01-06"},
    3: {"name": "Cleo Marsh", "added_on": "2025-01-06"},
}


def test_hard_times_come_before_good_ones(guide: Guide) -> None:
    guide.given(contacts=PEOPLE, settings={90: {"key": "cap", "value": 1}})
    guide.noun("news", "add", "Ana", "success", "--text", "first prize", on="2026-11-23")
    guide.noun("news", "add", "Ben", "success", "--text", "a new patent", on="2026-11-23")
    guide.noun("news", "add", "Cleo", "setback", "--text", "laid off", on="2026-11-24")
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]
    queue = guide.due("2026-11-25")
    assert queue["nudges"][0]["contact"] == "Cleo Marsh"
    assert [nudge["band"] for nudge in queue["nudges"]] == [0, 1, 1]
    assert queue["cap"] == 1


def test_one_person_with_both_hears_of_the_setback_alone(guide: Guide) -> None:
    guide.given(contacts=PEOPLE)
    guide.noun("news", "add", "Ana", "success", "--text", "first prize", on="2026-11-23")
    guide.noun("news", "add", "Ana", "setback", "--text", "laid off", on="2026-11-23")
    row = guide.row("Ana Reyes", "2026-11-24")
    assert [reason["rule"] for reason in row["reasons"]] == ["setback"]
    held = {held["rule"]: held["because"] for held in guide.why("Ana", "2026-11-24")["held"]}
    assert "setback" in held["playbook_step"]


def test_it_comes_after_a_repair_and_before_a_promise(guide: Guide) -> None:
    guide.given(
        contacts=PEOPLE,
        repairs={10: {"contact_id": 3, "on": "2026-11-23", "text": "missed the call"}},
        news={11: {"contact_ids": [2], "kind": "setback", "on": "2026-11-23"}},
        promises={12: {"contact_ids": [1], "text": "the list", "due_on": "2026-11-02"}},
    )
    assert guide.people("2026-11-25") == ["Cleo Marsh", "Ben Okafor", "Ana Reyes"]


def test_a_success_opens_no_setback(guide: Guide) -> None:
    guide.given(
        contacts=PEOPLE, news={11: {"contact_ids": [2], "kind": "success", "on": "2026-11-23"}}
    )
    assert guide.people("2026-11-24") == []


def test_away_it_stands_all_the_same(guide: Guide) -> None:
    guide.given(contacts=PEOPLE)
    guide.noun("news", "add", "Cleo", "setback", "--text", "laid off", on="2026-11-23")
    guide.does("away", "2026-11-23", "2026-11-27", on="2026-11-23")
    assert guide.people("2026-11-24") == ["Cleo Marsh"]
