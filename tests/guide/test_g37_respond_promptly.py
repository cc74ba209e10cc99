"""G37: who waits for my answer is at the top until I wrote."""

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}
BEN = {"name": "Ben Okafor", "added_on": "2026-01-05", "cadence": {"every": "1 week"}}


def wrote(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA, 2: BEN}, interactions={9: {"contact_ids": [2], "on": "2026-10-05"}}
    )
    guide.log("Ana wrote about the budget >", on="2026-11-20")


def test_it_opens_the_same_day_and_is_due_the_next_working_day(guide: Guide) -> None:
    wrote(guide)
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-19") is None
    reason = guide.shown("Ana Reyes", "reply_owed", "2026-11-20")
    assert (reason["practice"], reason["since"]) == ("G37", "2026-11-20")
    row = guide.row("Ana Reyes", "2026-11-20")
    assert (row["band"], row["due_on"]) == (0, "2026-11-23")
    assert guide.people("2026-11-23") == ["Ana Reyes", "Ben Okafor"]
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-21")


def test_any_later_word_from_me_closes_it(guide: Guide) -> None:
    wrote(guide)
    guide.log("mailed Ana the figures", on="2026-11-23")
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-24") is None
    answers = [row.get("answers_id") for row in guide.records("interactions").values()]
    assert sum(1 for found in answers if found) == 1


def test_a_word_before_it_or_another_of_theirs_does_not(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("mailed Ana the figures", on="2026-11-19")
    guide.log("Ana wrote about the budget >", on="2026-11-20")
    guide.log("Ana called", on="2026-11-23")
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-24")


def test_a_broadcast_of_hers_that_waits_for_nothing_opens_none(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.log("Ana wrote about the budget", on="2026-11-20")
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-23") is None


def test_done_writes_one_interaction_from_me(guide: Guide) -> None:
    wrote(guide)
    before = guide.records("interactions")
    guide.answer("Ana", "done", on="2026-11-23")
    new = [row for key, row in guide.records("interactions").items() if key not in before]
    assert [(row["on"], row["direction"]) for row in new] == [("2026-11-23", "from_me")]
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-24") is None


def test_an_inbound_word_counts_as_a_touch_once_it_is_answered(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 month"}}},
        interactions={
            8: {"contact_ids": [1], "on": "2026-10-01", "channel": "call"},
            9: {
                "contact_ids": [1],
                "on": "2026-11-20",
                "channel": "email",
                "direction": "from_them",
                "awaits_reply": True,
            },
        },
    )
    assert guide.why("Ana", "2026-11-23")["last"] == "2026-10-01"
    guide.log("mailed Ana", on="2026-11-23")
    assert guide.why("Ana", "2026-11-24")["last"] == "2026-11-23"


def test_a_letter_from_two_waits_for_an_answer_to_each(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA, 2: {**BEN, "cadence": None}},
        interactions={
            9: {
                "contact_ids": [1, 2],
                "on": "2026-11-23",
                "channel": "letter",
                "direction": "from_them",
                "awaits_reply": True,
            }
        },
    )
    assert guide.people("2026-11-23") == ["Ana Reyes", "Ben Okafor"]
    guide.log("letter to Ben", on="2026-11-24")
    assert guide.reason("Ana Reyes", "reply_owed", "2026-11-25")
    assert guide.reason("Ben Okafor", "reply_owed", "2026-11-25") is None


def test_no_quiet_day_and_no_leave_hides_it(guide: Guide) -> None:
    wrote(guide)
    guide.does("edit", "Ana", "--quiet-day", "tue", on="2026-11-20")
    guide.does("away", "2026-11-23", "2026-11-27", on="2026-11-20")
    assert guide.people("2026-11-24") == ["Ana Reyes"]
