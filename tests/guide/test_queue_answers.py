"""The queue from outside: done, skip, snooze, dismiss, kinds at rest, and what `why` says."""

from tests.guide.guiding import Guide, Records

TUESDAY = "2026-11-24"
ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}}
CALL = {"contact_ids": [1], "on": "2026-10-12", "channel": "call"}
PROMISE = {"contact_ids": [1], "text": "the list", "due_on": "2026-11-20"}


def given(guide: Guide, **tables: Records) -> None:
    guide.given(contacts={1: ANA}, interactions={9: CALL}, **tables)


def test_done_writes_one_interaction_and_closes_what_a_touch_closes(guide: Guide) -> None:
    given(
        guide,
        promises={10: PROMISE},
        goals={11: {"contact_ids": [1], "text": "x", "next_check": TUESDAY}},
    )
    assert guide.rules("Ana Reyes", TUESDAY) == ["promise_due", "goal_check", "cadence_due"]
    guide.answer("Ana", "done", on=TUESDAY)
    assert len(guide.records("interactions")) == 2
    assert guide.records("promises")[10]["outcome"] == "kept"
    assert guide.people("2026-11-25") == []
    guide.does("undo")
    assert "outcome" not in guide.records("promises")[10]


def test_done_with_words_logs_them(guide: Guide) -> None:
    given(guide)
    guide.answer("Ana", "done", "mailed", "Ana", "the", "photos", "!send", "more", on=TUESDAY)
    (made,) = [row for key, row in guide.records("interactions").items() if key != 9]
    assert (made["channel"], made["direction"]) == ("email", "from_me")
    assert made["line"] == "mailed Ana the photos !send more"
    assert [row["text"] for row in guide.records("promises").values()] == ["send more"]


def test_with_a_rule_it_answers_that_rule_alone(guide: Guide) -> None:
    given(guide, promises={10: PROMISE})
    guide.answer("Ana", "done", "--rule", "promise_due", on=TUESDAY)
    assert guide.rules("Ana Reyes", TUESDAY) == ["cadence_due"]
    assert list(guide.records("interactions")) == [9]


def test_a_skip_closes_this_occurrence(guide: Guide) -> None:
    given(guide)
    guide.answer("Ana", "skip", on=TUESDAY)
    assert guide.why("Ana", "2026-11-25")["due_on"] == "2026-12-24"
    assert guide.why("Ana", "2026-11-25")["last"] == "2026-10-12"
    assert guide.seen("Ana Reyes", "cadence_due", "2026-12-23", "2026-12-24") == ["2026-12-24"]


def test_a_snooze_hides_and_moves_nothing(guide: Guide) -> None:
    given(guide)
    guide.answer("Ana", "snooze", "--until", "2026-11-27", on=TUESDAY)
    days = ("2026-11-25", "2026-11-26", "2026-11-27")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-11-27"]
    row = guide.row("Ana Reyes", "2026-11-27")
    assert row["due_on"] == "2026-11-12"
    given(guide)
    guide.answer("Ana", "snooze", on=TUESDAY)
    assert guide.seen("Ana Reyes", "cadence_due", "2026-11-30", "2026-12-01") == ["2026-12-01"]


def test_a_snooze_does_not_hide_what_comes_up_later(guide: Guide) -> None:
    given(guide)
    guide.answer("Ana", "snooze", "--until", "2026-12-08", on=TUESDAY)
    guide.noun("promise", "add", "Ana", "the list", "--due-on", "2026-11-26", on="2026-11-25")
    assert guide.rules("Ana Reyes", "2026-11-26") == ["promise_due"]


def test_the_third_snooze_in_a_row_asks(guide: Guide) -> None:
    given(guide)
    first = guide.answer("Ana", "snooze", "--until", "2026-11-25", on="2026-11-24")["said"]
    second = guide.answer("Ana", "snooze", "--until", "2026-11-26", on="2026-11-25")["said"]
    third = guide.answer("Ana", "snooze", "--until", "2026-11-27", on="2026-11-26")["said"]
    assert "archive" not in first + second
    for word in ("loosen", "archive", "why"):
        assert word in third.lower()
    assert guide.people("2026-11-26") == []
    back = guide.shown("Ana Reyes", "cadence_due", "2026-11-27")["text"]
    for word in ("loosen", "archive", "why"):
        assert word in back.lower()


def test_a_dismissal_is_for_one_rule_and_one_ref_for_good(guide: Guide) -> None:
    promises = {10: PROMISE, 11: {**PROMISE, "text": "the other list"}}
    given(guide, promises=promises)
    guide.answer("Ana", "dismiss", "--rule", "promise_due", "--ref", "promises:10", on=TUESDAY)
    reasons = guide.row("Ana Reyes", "2026-11-25")["reasons"]
    assert [reason["ref"] for reason in reasons] == ["promises:11", None]
    guide.does("answer", "Ana", "dismiss", on=TUESDAY, status=2)


def test_a_dismissal_of_a_whole_rule(guide: Guide) -> None:
    given(guide, promises={10: PROMISE})
    guide.answer("Ana", "dismiss", "--rule", "promise_due", "--ref", "*", on=TUESDAY)
    guide.noun("promise", "add", "Ana", "a third", "--due-on", "2026-11-25", on=TUESDAY)
    assert guide.rules("Ana Reyes", "2026-11-25") == ["cadence_due"]


def test_a_kind_refused_three_times_asks_once_whether_it_should_rest(guide: Guide) -> None:
    people = {key: {**ANA, "name": f"Friend {key}"} for key in range(1, 6)}
    guide.given(
        contacts=people,
        interactions={key + 100: {**CALL, "contact_ids": [key]} for key in people},
        settings={90: {"key": "cap", "value": 9}},
    )
    said = [guide.answer(f"Friend {key}", "skip", on=TUESDAY)["said"] for key in range(1, 6)]
    asks = ["rest" in words for words in said]
    assert asks == [False, False, True, False, False]
    guide.does("set", "kinds_off", '["cadence_due"]', on=TUESDAY)
    assert guide.people("2026-12-28") == []


def test_why_says_each_term(guide: Guide) -> None:
    given(guide)
    why = guide.why("Ana", TUESDAY)
    assert (why["contact_id"], why["contact"], why["on"], why["shown"]) == (
        1,
        "Ana Reyes",
        TUESDAY,
        True,
    )
    assert (why["due_on"], why["last"], why["period"]) == ("2026-11-12", "2026-10-12", "1 month")
    assert (why["importance"], why["cap"], why["ahead"]) == (1.0, 3, 0)
    assert [reason["rule"] for reason in why["reasons"]] == ["cadence_due"]
    assert why["held"] == []


def test_why_explains_an_absence(guide: Guide) -> None:
    given(guide)
    guide.answer("Ana", "snooze", on=TUESDAY)
    why = guide.why("Ana", "2026-11-25")
    assert (why["shown"], why["reasons"]) == (False, [])
    (held,) = why["held"]
    assert held["rule"] == "cadence_due"
    assert held["because"] == "snoozed"
    assert "catch-up" in held["text"]


def test_an_answer_to_nothing_is_refused(guide: Guide) -> None:
    given(guide)
    said = guide.does("answer", "Ana", "skip", on="2026-10-20", status=1)
    assert "Ana" in said
    guide.does("answer", "Nobody Known", "skip", on=TUESDAY, status=1)


def test_several_at_once_are_undone_as_one(guide: Guide) -> None:
    people = {key: {**ANA, "name": f"Friend {key}"} for key in (1, 2)}
    guide.given(
        contacts=people,
        interactions={key + 100: {**CALL, "contact_ids": [key]} for key in people},
    )
    guide.answer("Friend 1,Friend 2", "done", on=TUESDAY)
    assert guide.people(TUESDAY) == []
    guide.does("undo")
    assert len(guide.people(TUESDAY)) == 2


def test_a_question_that_comes_after_something_done_is_answered_along(guide: Guide) -> None:
    circles: Records = {
        5: {"name": "Close ones", "cadence": {"every": "1 month"}},
        6: {"name": "Peers", "cadence": {"every": "3 months"}},
    }
    days = ("2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24")
    guide.given(
        contacts={1: {"name": "Ana Reyes", "added_on": "2026-07-06", "circles": [{"id": 6}]}},
        circles=circles,
        interactions={
            key: {**CALL, "on": day, "channel": "call" if key % 2 else "in_person"}
            for key, day in enumerate(days, 10)
        },
    )
    assert guide.rules("Ana Reyes", TUESDAY) == ["cadence_due", "circle_shift"]
    said = guide.answer("Ana", "done", "--say", "no", on=TUESDAY)["said"]
    assert said.startswith("Ana Reyes: done for today.")
    assert "left as it is" in said
    assert len(guide.records("interactions")) == 5
    assert guide.people("2026-11-25") == []


def test_a_plan_that_did_not_happen_is_no_touch(guide: Guide) -> None:
    given(guide, plans={10: {"contact_ids": [1], "on": "2026-11-23", "text": "lunch"}})
    assert guide.rules("Ana Reyes", TUESDAY) == ["plan_past", "cadence_due"]
    guide.answer("Ana", "done", "--say", "did_not", on=TUESDAY)
    assert guide.rules("Ana Reyes", TUESDAY) == ["cadence_due"]
