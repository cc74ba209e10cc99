"""G42: help received without thanks asks for them within three days."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "pronouns": "she"}
HELP = {
    "contact_ids": [1],
    "on": "2026-11-23",
    "side": "received",
    "kind": "advice",
    "text": "on the lease",
}


def helped(guide: Guide, **fields: object) -> None:
    guide.given(contacts={1: ANA}, exchanges={9: {**HELP, **fields}})


def test_thanks_earlier_that_day_were_for_something_else(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("thanked Ana Reyes for the lunch", on="2026-11-23")
    guide.log("call with Ana Reyes -a lead at the museum", on="2026-11-23")
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-24")
    guide.log("thanked Ana Reyes for the lead", on="2026-11-24")
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-24") is None


def test_it_opens_the_day_after_and_is_due_within_three(guide: Guide) -> None:
    helped(guide)
    days = ("2026-11-23", "2026-11-24", "2026-12-07", "2026-12-08")
    assert guide.seen("Ana Reyes", "thanks_due", *days) == ["2026-11-24", "2026-12-07"]
    reason = guide.shown("Ana Reyes", "thanks_due", "2026-11-24")
    assert (reason["practice"], reason["since"]) == ("G42", "2026-11-24")
    assert "on the lease" in reason["text"]
    row = guide.row("Ana Reyes", "2026-11-24")
    assert (row["band"], row["due_on"]) == (1, "2026-11-26")
    assert "thank" in row["gesture"]


def test_only_thanks_close_it(guide: Guide) -> None:
    helped(guide)
    guide.log("called Ana about the weather", on="2026-11-24")
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-25")
    guide.log("thanked Ana by mail", on="2026-11-25")
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-26") is None


def test_thanks_before_the_help_do_not(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={8: {"contact_ids": [1], "on": "2026-11-20", "intent": "thanks"}},
        exchanges={9: HELP},
    )
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-24")


def test_done_writes_the_thanks(guide: Guide) -> None:
    helped(guide)
    guide.answer("Ana", "done", on="2026-11-24")
    assert [row["intent"] for row in guide.records("interactions").values()] == ["thanks"]
    assert guide.people("2026-11-25") == []


def test_a_listening_ear_and_what_i_gave_ask_for_none(guide: Guide) -> None:
    helped(guide, kind="listening")
    assert guide.people("2026-11-24") == []
    helped(guide, side="gave")
    assert guide.people("2026-11-24") == []


def test_a_minus_in_a_line_is_help_received(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("call with Ana -advice on the lease", on="2026-11-23")
    assert "thanks_due" in guide.rules("Ana Reyes", "2026-11-24")


def test_help_of_two_is_thanked_for_one_by_one(guide: Guide) -> None:
    ben = {"name": "Ben Okafor", "added_on": "2026-09-07"}
    guide.given(contacts={1: ANA, 2: ben}, exchanges={9: {**HELP, "contact_ids": [1, 2]}})
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]
    guide.log("thanked Ben by mail", on="2026-11-24")
    assert guide.people("2026-11-25") == ["Ana Reyes"]


def test_thanks_on_the_day_of_the_help_are_thanks(guide: Guide) -> None:
    helped(guide)
    guide.log("thanked Ana by mail", on="2026-11-23")
    assert guide.reason("Ana Reyes", "thanks_due", "2026-11-24") is None
