"""G30: one entry for everybody who moved, undone as one; introductions where they help."""

from tests.guide.guiding import Guide

TEAM = {
    1: {"name": "Ana Reyes", "added_on": "2026-01-05"},
    2: {"name": "Ben Okafor", "added_on": "2026-01-05"},
    3: {"name": "Cleo Marsh", "added_on": "2026-01-05"},
    4: {"name": "Dan Ito", "added_on": "2026-01-05"},
}
NEED = {"contact_id": 1, "kind": "need", "text": "a good translator"}
OFFER = {"contact_id": 5, "kind": "offer", "text": "translator for German"}
EVA = {"name": "Eva Lind", "added_on": "2026-01-05"}


def test_a_whole_team_at_once(guide: Guide) -> None:
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben,Cleo", "relocated", "--place", "Porto", on="2026-11-10")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-23", "2026-11-24") == ["2026-11-24"]
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor", "Cleo Marsh"]
    reason = guide.shown("Ben Okafor", "playbook_step", "2026-11-24")
    assert reason["practice"] == "G30"
    assert "Porto" in reason["text"]
    assert [step["intent"] for step in guide.records("steps").values()] == ["catch_up"] * 3
    assert guide.records("contacts")[2]["place"] == "Porto"
    guide.does("undo")
    assert guide.records("steps") == guide.records("news") == {}
    assert "place" not in guide.records("contacts")[2]


def test_steps_for_more_than_three_people_rank_with_the_cadences(guide: Guide) -> None:
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben,Cleo", "relocated", on="2026-11-10")
    assert {nudge["band"] for nudge in guide.due("2026-11-24")["nudges"]} == {1}
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben,Cleo,Dan", "relocated", on="2026-11-10")
    assert {nudge["band"] for nudge in guide.due("2026-11-24")["nudges"]} == {2}


def test_an_introduction_is_written_only_where_a_need_meets_an_offer(guide: Guide) -> None:
    guide.given(contacts={**TEAM, 5: EVA}, notes={9: NEED, 10: OFFER})
    guide.noun("news", "add", "Ana,Ben", "relocated", on="2026-11-09")
    later = [step for step in guide.records("steps").values() if step["intent"] == "introduction"]
    assert [(step["contact_id"], step["due_on"]) for step in later] == [(1, "2026-12-24")]


def test_two_people_who_could_help_each_other_are_proposed(guide: Guide) -> None:
    quarter = {"cadence": {"every": "3 months"}}
    guide.given(
        contacts={1: {**TEAM[1], **quarter}, 5: {**EVA, **quarter}},
        interactions={
            7: {"contact_ids": [1], "on": "2026-11-12", "channel": "call"},
            8: {"contact_ids": [5], "on": "2026-11-12", "channel": "call"},
        },
        notes={9: NEED, 10: OFFER},
    )
    reason = guide.shown("Ana Reyes", "introduction", "2026-11-24")
    assert reason["practice"] == "G30"
    assert "Eva" in reason["text"]
    assert guide.reason("Eva Lind", "introduction", "2026-11-24") is None
    guide.answer("Ana", "skip", "--rule", "introduction", on="2026-11-24")
    assert guide.seen("Ana Reyes", "introduction", "2026-11-26", "2027-09-15") == []


def test_people_who_share_no_word_are_not(guide: Guide) -> None:
    quarter = {"cadence": {"every": "3 months"}}
    guide.given(
        contacts={1: {**TEAM[1], **quarter}, 5: {**EVA, **quarter}},
        notes={9: NEED, 10: {**OFFER, "text": "a spare desk"}},
        interactions={
            7: {"contact_ids": [1], "on": "2026-11-12", "channel": "call"},
            8: {"contact_ids": [5], "on": "2026-11-12", "channel": "call"},
        },
    )
    assert guide.reason("Ana Reyes", "introduction", "2026-11-24") is None


def test_only_an_introduction_closes_the_second_step(guide: Guide) -> None:
    guide.given(contacts={**TEAM, 5: EVA}, notes={9: NEED, 10: OFFER})
    guide.noun("news", "add", "Ana,Ben", "relocated", on="2026-11-09")
    guide.log("called Ana", on="2026-11-24")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-12-23", "2026-12-24") == ["2026-12-24"]
    guide.log("called Ana", on="2026-12-28")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-12-29")
    guide.log("introduced Ana to Eva by mail", on="2026-12-29")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-12-30") is None


def test_one_of_the_team_who_heard_is_done_and_the_others_wait(guide: Guide) -> None:
    guide.given(contacts=TEAM)
    guide.noun("news", "add", "Ana,Ben,Cleo", "relocated", on="2026-11-10")
    guide.log("called Ben", on="2026-11-24")
    assert guide.people("2026-11-25") == ["Ana Reyes", "Cleo Marsh"]
