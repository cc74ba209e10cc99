"""The queue from outside: chosen in the morning, done leaves a gap, nothing is counted twice."""

from tests.guide.guiding import Guide, Records

TUESDAY = "2026-11-24"
PEOPLE: Records = {
    key: {"name": f"Friend {key}", "added_on": "2026-09-07", "cadence": {"every": "1 week"}}
    for key in range(1, 7)
}
CALLS: Records = {
    key + 100: {"contact_ids": [key], "on": f"2026-11-{3 + key:02}", "channel": "call"}
    for key in PEOPLE
}
CAP: Records = {900: {"key": "cap", "value": 3}}


def morning(guide: Guide, **tables: Records) -> list[str]:
    guide.given(contacts=PEOPLE, interactions=CALLS, settings=CAP, **tables)
    shown = guide.people(TUESDAY)
    assert len(shown) == 3
    return shown


def test_a_done_row_leaves_a_gap(guide: Guide) -> None:
    first, second, third = morning(guide)
    kept = guide.answer(first, "done", on=TUESDAY)
    queue = guide.due(TUESDAY)
    assert [row["contact"] for row in queue["nudges"]] == [second, third]
    assert (queue["done"], queue["held_back"], queue["cap"]) == (1, 3, 3)
    (made,) = [place["id"] for place in kept["changed"] if place["table"] == "interactions"]
    assert [(row["contact"], row["interaction_id"]) for row in queue["finished"]] == [(first, made)]
    for name in (second, third):
        guide.answer(name, "done", on=TUESDAY)
    emptied = guide.due(TUESDAY)
    assert emptied["nudges"] == []
    assert (emptied["done"], emptied["held_back"]) == (3, 3)


def test_a_log_closes_a_row_as_done_does(guide: Guide) -> None:
    first, second, third = morning(guide)
    guide.log(f"called {first}", on=TUESDAY)
    assert guide.people(TUESDAY) == [second, third]


def test_skipped_and_snoozed_are_finished_without_an_interaction(guide: Guide) -> None:
    first, second, third = morning(guide)
    guide.answer(first, "skip", on=TUESDAY)
    guide.answer(second, "snooze", on=TUESDAY)
    queue = guide.due(TUESDAY)
    assert [row["contact"] for row in queue["nudges"]] == [third]
    assert queue["done"] == 2
    told = {row["contact"]: row["interaction_id"] for row in queue["finished"]}
    assert told == {first: None, second: None}


def test_who_is_entered_today_is_not_of_the_morning(guide: Guide) -> None:
    shown = morning(guide)
    guide.does("add", "Newcomer", "--cadence", "every 1 day", on=TUESDAY)
    guide.log("23 oct: called Newcomer", on=TUESDAY)
    assert guide.people(TUESDAY) == shown
    assert "Newcomer" in guide.people("2026-11-26", "--more", "9")


def test_what_arises_in_the_strong_bands_joins_during_the_day(guide: Guide) -> None:
    shown = morning(guide)
    waiting = next(row["name"] for row in PEOPLE.values() if row["name"] not in shown)
    guide.noun("repair", "add", str(waiting), "I forgot the call", on=TUESDAY)
    assert guide.people(TUESDAY) == [waiting, *shown]
    queue = guide.due(TUESDAY)
    assert queue["done"] == 0
    guide.log("Friend 1 wrote about the lease >", on=TUESDAY)
    assert "reply_owed" in guide.rules("Friend 1", TUESDAY)


def test_what_is_logged_for_an_earlier_day_today_does_not_change_who_was_chosen(
    guide: Guide,
) -> None:
    first, second, third = morning(guide)
    guide.log(f"yesterday: called {first}", on=TUESDAY)
    queue = guide.due(TUESDAY)
    assert [row["contact"] for row in queue["nudges"]] == [second, third]
    assert queue["held_back"] == 3
    assert [row["contact"] for row in queue["finished"]] == [first]


def test_undo_brings_the_row_back(guide: Guide) -> None:
    shown = morning(guide)
    guide.answer(shown[1], "done", on=TUESDAY)
    guide.does("undo")
    assert guide.people(TUESDAY) == shown
    assert guide.due(TUESDAY)["done"] == 0


def test_done_held_back_and_unstarted_do_not_overlap(guide: Guide) -> None:
    later = {
        key: {"name": f"Later {key}", "added_on": "2026-11-20", "cadence": {"every": "1 year"}}
        for key in range(50, 60)
    }
    guide.given(contacts={**PEOPLE, **later}, interactions=CALLS, settings=CAP)
    queue = guide.due(TUESDAY)
    due = len(queue["nudges"]) + queue["held_back"]
    assert due + queue["unstarted"] == len(PEOPLE) + len(later)
    guide.answer(queue["nudges"][0]["contact"], "done", on=TUESDAY)
    after = guide.due(TUESDAY)
    assert (after["held_back"], after["unstarted"]) == (queue["held_back"], queue["unstarted"])


def test_the_count_is_of_people_left(guide: Guide) -> None:
    shown = morning(guide)
    assert guide.prints("due", "--count", "--on", TUESDAY).strip() == "3"
    guide.answer(shown[0], "done", on=TUESDAY)
    assert guide.prints("due", "--count", "--on", TUESDAY).strip() == "2"


def test_looking_ahead_takes_each_day_as_done(guide: Guide) -> None:
    morning(guide)
    days = guide.does("due", "--days", "5", on=TUESDAY)
    assert [day["on"] for day in days] == [f"2026-11-{day}" for day in range(24, 29)]
    assert [row["contact"] for row in days[0]["nudges"]] == guide.people(TUESDAY)
    names = [row["contact"] for day in days for row in day["nudges"]]
    assert sorted(names) == sorted(str(row["name"]) for row in PEOPLE.values())


def test_before_the_rollover_hour_it_is_still_yesterday(guide: Guide) -> None:
    morning(guide)
    guide.clock("2026-11-25T03:59")
    assert guide.does("due")["on"] == TUESDAY
    guide.log("called Friend 1", on=None)
    assert guide.records("interactions")[max(guide.records("interactions"))]["on"] == TUESDAY
    guide.clock("2026-11-25T04:00")
    assert guide.does("due")["on"] == "2026-11-25"


def test_what_is_dated_today_was_not_there_in_the_morning(guide: Guide) -> None:
    first, second, third = morning(guide)
    key = next(key for key, row in PEOPLE.items() if row["name"] == first)
    today = {200: {"contact_ids": [key], "on": TUESDAY, "channel": "call"}}
    guide.given(contacts=PEOPLE, interactions={**CALLS, **today}, settings=CAP)
    queue = guide.due(TUESDAY)
    assert [row["contact"] for row in queue["nudges"]] == [second, third]
    assert [(row["contact"], row["interaction_id"]) for row in queue["finished"]] == [(first, 200)]


def test_what_was_closed_today_was_open_in_the_morning(guide: Guide) -> None:
    promise = {"contact_ids": [1], "text": "the list", "due_on": "2026-11-20"}
    closed = {"closed_on": TUESDAY, "outcome": "kept"}
    guide.given(
        contacts={1: {"name": "Friend 1", "added_on": "2026-09-07"}},
        promises={10: {**promise, **closed}},
    )
    queue = guide.due(TUESDAY)
    assert (queue["nudges"], queue["done"]) == ([], 1)
    assert [row["contact"] for row in queue["finished"]] == ["Friend 1"]
    assert guide.due("2026-11-25")["done"] == 0


def test_a_new_promise_of_today_joins_and_when_kept_leaves_no_trace(guide: Guide) -> None:
    guide.given(contacts={1: {"name": "Friend 1", "added_on": "2026-09-07"}})
    guide.noun("promise", "add", "Friend 1", "the list", "--due-on", TUESDAY, on=TUESDAY)
    assert guide.people(TUESDAY) == ["Friend 1"]
    guide.answer("Friend 1", "done", "--rule", "promise_due", on=TUESDAY)
    assert guide.people(TUESDAY) == []
