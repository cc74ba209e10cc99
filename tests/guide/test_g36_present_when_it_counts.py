"""G36: moments outrank cadence, and acknowledging one is a touch."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "3 months"}}
BEN = {"name": "Ben Okafor", "added_on": "2026-09-07", "cadence": {"every": "1 week"}}
CALLS = {
    8: {"contact_ids": [1], "on": "2026-10-05", "channel": "call"},
    9: {"contact_ids": [2], "on": "2026-11-06", "channel": "call"},
}
BIRTHDAY = {"contact_id": 1, "kind": "birthday", "date": "--11-26"}


def test_a_moment_stands_above_a_late_cadence(guide: Guide) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, interactions=CALLS, milestones={10: BIRTHDAY})
    assert guide.people("2026-11-24") == ["Ben Okafor"]
    assert guide.people("2026-11-26") == ["Ana Reyes", "Ben Okafor"]


def test_it_shows_beyond_the_cap(guide: Guide) -> None:
    people = {key: {**BEN, "name": f"Friend {key}"} for key in range(20, 24)}
    guide.given(
        contacts={1: ANA, **people},
        interactions={
            8: CALLS[8],
            **{key + 100: {"contact_ids": [key], "on": "2026-11-06"} for key in people},
        },
        milestones={10: BIRTHDAY},
        settings={90: {"key": "cap", "value": 1}},
    )
    assert guide.people("2026-11-26")[0] == "Ana Reyes"


def test_marking_it_is_a_touch(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALLS[8]}, milestones={10: BIRTHDAY})
    row = guide.row("Ana Reyes", "2026-11-26")
    assert row["due_on"] == "2026-11-26"
    guide.answer("Ana", "done", on="2026-11-26")
    after = guide.does("show", "Ana", on="2026-11-27")
    assert after["due_on"] == "2027-02-26"
    assert "congratulate" in [row.get("intent") for row in after["interactions"]]


def test_a_person_with_nothing_to_mark_has_no_moment(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={8: CALLS[8]})
    assert guide.people("2026-11-26") == []


def test_a_success_is_a_moment_at_once(guide: Guide) -> None:
    guide.given(contacts={1: ANA, 2: BEN}, interactions=CALLS)
    guide.noun("news", "add", "Ana", "success", "--text", "first prize", on="2026-11-24")
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]
    reason = guide.shown("Ana Reyes", "playbook_step", "2026-11-24")
    assert (reason["practice"], reason["since"]) == ("G36", "2026-11-24")
    assert "first prize" in reason["text"]
    guide.log("congratulated Ana by mail", on="2026-11-25")
    assert guide.people("2026-11-26") == ["Ben Okafor"]
    assert guide.why("Ana", "2026-11-26")["last"] == "2026-11-25"
