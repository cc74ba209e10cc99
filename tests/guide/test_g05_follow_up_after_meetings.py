"""G05: a logged meeting asks for a word by the second working day; any later one closes it."""

import pytest

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07"}
MET = {"contact_ids": [1], "on": "2026-11-23", "channel": "in_person", "text": "coffee, the reorg"}


def met(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**MET, **fields}})


def test_it_opens_the_day_after_and_lapses_after_five_working_days(guide: Guide) -> None:
    met(guide)
    days = ("2026-11-23", "2026-11-24", "2026-11-28", "2026-11-30", "2026-12-01")
    assert guide.seen("Ana Reyes", "meeting_follow_up", *days) == ["2026-11-24", "2026-11-30"]
    reason = guide.shown("Ana Reyes", "meeting_follow_up", "2026-11-24")
    assert (reason["practice"], reason["since"]) == ("G05", "2026-11-24")
    assert "reorg" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert (row["band"], row["due_on"]) == (1, "2026-11-25")


def test_over_a_weekend_it_waits_for_monday(guide: Guide) -> None:
    met(guide, on="2026-11-20")
    days = ("2026-11-21", "2026-11-22", "2026-11-23")
    assert guide.seen("Ana Reyes", "meeting_follow_up", *days) == ["2026-11-23"]
    row = guide.row("Ana Reyes", "2026-11-23")
    assert row["due_on"] == "2026-11-24"


def test_any_later_word_from_me_closes_it(guide: Guide) -> None:
    met(guide)
    guide.log("Ana wrote", on="2026-11-24")
    assert guide.reason("Ana Reyes", "meeting_follow_up", "2026-11-24")
    guide.log("texted Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "meeting_follow_up", "2026-11-25") is None


def test_done_is_such_a_word(guide: Guide) -> None:
    met(guide)
    guide.answer("Ana", "done", on="2026-11-24")
    assert guide.people("2026-11-25") == []


@pytest.mark.parametrize(
    ("channel", "opens"),
    [("in_person", True), ("video", True), ("event", True), ("call", False), ("email", False)],
)
def test_which_channels_are_meetings(guide: Guide, channel: str, opens: bool) -> None:
    met(guide, channel=channel)
    assert bool(guide.reason("Ana Reyes", "meeting_follow_up", "2026-11-24")) is opens


def test_not_where_thanks_were_given_then(guide: Guide) -> None:
    met(guide, intent="thanks")
    assert guide.people("2026-11-24") == []


def test_not_where_thanks_are_asked_for_from_the_same_meeting(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={9: MET},
        exchanges={
            10: {"contact_ids": [1], "on": "2026-11-23", "side": "received", "interaction_id": 9}
        },
    )
    assert guide.rules("Ana Reyes", "2026-11-24") == ["thanks_due"]


@pytest.mark.parametrize(
    ("every", "opens"),
    [("1 week", False), ("1 month", False), ("31 days", False), ("32 days", True)],
)
def test_not_in_a_tie_that_meets_often(guide: Guide, every: str, opens: bool) -> None:
    guide.given(contacts={1: {**ANA, "cadence": {"every": every}}}, interactions={9: MET})
    assert bool(guide.reason("Ana Reyes", "meeting_follow_up", "2026-11-24")) is opens


def test_not_where_they_meet_again_within_a_week(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={9: MET},
        plans={10: {"contact_ids": [1], "on": "2026-11-30", "text": "lunch"}},
    )
    assert guide.people("2026-11-24") == []
    guide.given(
        contacts={1: ANA},
        interactions={9: MET},
        plans={10: {"contact_ids": [1], "on": "2026-12-01", "text": "lunch"}},
    )
    assert guide.rules("Ana Reyes", "2026-11-24") == ["meeting_follow_up"]


def test_three_people_a_day_at_most(guide: Guide) -> None:
    people = {key: {"name": f"Guest {key}", "added_on": "2026-09-07"} for key in range(1, 6)}
    guide.given(
        contacts=people,
        interactions={9: {**MET, "contact_ids": [1, 2]}, 10: {**MET, "contact_ids": [3, 4, 5]}},
    )
    assert len(guide.people("2026-11-24")) == 3


def test_not_where_more_than_five_people_met(guide: Guide) -> None:
    people = {key: {"name": f"Guest {key}", "added_on": "2026-09-07"} for key in range(1, 7)}
    guide.given(contacts=people, interactions={9: {**MET, "contact_ids": list(people)}})
    assert guide.people("2026-11-24") == []
    guide.given(contacts=people, interactions={9: {**MET, "contact_ids": list(people)[:5]}})
    assert len(guide.people("2026-11-24")) == 3


def test_following_up_is_no_meeting_that_asks_again(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "channels": ["in_person", "call"]}}, interactions={9: {**MET}})
    assert guide.row("Ana Reyes", "2026-11-24")["channel"] == "call"
    guide.answer("Ana", "done", on="2026-11-24")
    assert guide.people("2026-11-25") == guide.people("2026-11-26") == []
    guide.given(contacts={1: {**ANA, "channels": ["in_person"]}}, interactions={9: {**MET}})
    guide.answer("Ana", "done", on="2026-11-24")
    assert guide.people("2026-11-25") == guide.people("2026-11-26") == []


def test_a_word_sent_today_leaves_a_gap_and_no_newcomer(guide: Guide) -> None:
    people = {key: {"name": f"Guest {key}", "added_on": "2026-09-07"} for key in range(1, 6)}
    meetings = {8 + key: {**MET, "contact_ids": [key]} for key in people}
    guide.given(contacts=people, interactions=meetings)
    first, *others = guide.people("2026-11-24")
    guide.log(f"mailed {first}", on="2026-11-24")
    assert guide.people("2026-11-24") == others
    assert len(guide.people("2026-11-25")) == 3


def test_many_met_one_by_one_at_one_event_are_for_its_sheet(guide: Guide) -> None:
    people = {key: {"name": f"Guest {key}", "added_on": "2026-09-07"} for key in range(1, 7)}
    at = {**MET, "channel": "event", "event": "the fair"}
    guide.given(
        contacts=people, interactions={8 + key: {**at, "contact_ids": [key]} for key in people}
    )
    assert guide.people("2026-11-24") == []


def test_a_quiet_day_of_theirs_is_waited_out(guide: Guide) -> None:
    guide.given(contacts={1: {**ANA, "quiet_days": ["tue"]}}, interactions={9: MET})
    days = ("2026-11-24", "2026-11-25")
    assert guide.seen("Ana Reyes", "meeting_follow_up", *days) == ["2026-11-25"]


def test_a_skip_lets_this_meeting_go(guide: Guide) -> None:
    met(guide)
    guide.answer("Ana", "skip", on="2026-11-24")
    assert guide.people("2026-11-25") == []
    guide.noun("interaction", "add", "Ana", "again", "--channel", "in_person", on="2026-11-26")
    assert guide.reason("Ana Reyes", "meeting_follow_up", "2026-11-27")
