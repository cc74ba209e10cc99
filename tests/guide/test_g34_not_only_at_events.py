"""G34: a tie that lives at events alone is pointed out; one sheet follows an event up."""

import pytest

from tests.guide.guiding import ON_TODAY, Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2026-01-05"}
DAYS = ("2026-02-02", "2026-04-06", "2026-06-01", "2026-10-05")
NAMES = ("Ana Reyes", "Ben Okafor", "Cleo Marsh", "Dora Lindt", "Emil Berg", "Fay Osei")
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def met(guide: Guide, *days: str, channel: str = "event", **more: object) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 year"}, **more}},
        interactions={
            number: {"contact_ids": [1], "on": day, "channel": channel}
            for number, day in enumerate(days, 10)
        },
    )


def test_four_events_and_nothing_else_in_a_year(guide: Guide) -> None:
    met(guide, *DAYS)
    reason = guide.shown("Ana Reyes", "event_only", "2026-11-24")
    assert reason["practice"] == "G34"
    assert "event" in reason["text"]


def test_three_are_too_few_and_a_year_is_a_year(guide: Guide) -> None:
    met(guide, *DAYS[1:])
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None
    met(guide, "2025-09-01", *DAYS[1:])
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None


def test_another_kind_of_touch_closes_it(guide: Guide) -> None:
    met(guide, *DAYS)
    guide.log("called Ana", on="2026-11-24")
    assert guide.reason("Ana Reyes", "event_only", "2026-11-25") is None


@pytest.mark.parametrize("said", ["yes", "no"])
def test_yes_and_no_rest_it_half_a_year(guide: Guide, said: str) -> None:
    met(guide, *DAYS)
    guide.answer("Ana", "done", "--rule", "event_only", "--say", said, on="2026-11-23")
    assert guide.seen("Ana Reyes", "event_only", "2026-11-24", "2027-01-25") == []


def test_meetings_elsewhere_are_no_events(guide: Guide) -> None:
    met(guide, *DAYS, channel="in_person")
    assert guide.reason("Ana Reyes", "event_only", "2026-11-24") is None


@pytest.fixture
def meetup(guide: Guide) -> Guide:
    """Six people met on Monday at the Ghent meetup; each has their own way."""
    contacts = {
        key: {"name": name, "added_on": "2025-01-06", "channels": ["email"]}
        for key, name in enumerate(NAMES, 1)
    }
    contacts[2]["channels"] = ["event", "chat"]
    guide.given(
        contacts=contacts,
        interactions={
            10: {
                "contact_ids": list(contacts),
                "on": MONDAY,
                "channel": "event",
                "event": "the Ghent meetup",
            }
        },
    )
    return guide


def waiting(guide: Guide, *words: str, on: str = TUESDAY) -> list[str]:
    items = guide.does("follow-up", *words, on=on)["items"]
    return [person["contact"] for sheet in items for person in sheet["waiting"]]


def test_nobody_of_many_comes_up_alone_the_sheet_has_them_all(meetup: Guide) -> None:
    assert meetup.people(TUESDAY) == []
    (sheet,) = meetup.does("follow-up", on=TUESDAY)["items"]
    assert (sheet["event"], sheet["on"], sheet["heard"]) == ("the Ghent meetup", MONDAY, [])
    assert waiting(meetup) == list(NAMES)
    printed = meetup.prints("follow-up", "--on", TUESDAY)
    assert "the Ghent meetup, yesterday: six people to follow up with" in printed
    assert "Fay Osei" in printed


def test_a_word_to_each_who_was_chosen_is_undone_as_one(meetup: Guide) -> None:
    kept = meetup.records("interactions")
    said = meetup.does("follow-up", "ghent", "--with", "Ana,Ben", on=TUESDAY)
    assert said["said"] == "Followed up with Ana Reyes and Ben Okafor."
    words = [row for key, row in meetup.records("interactions").items() if key not in kept]
    assert [(row["contact_ids"], row["channel"]) for row in words] == [
        ([1], "email"),
        ([2], "chat"),
    ]
    assert {(row["direction"], row["on"]) for row in words} == {("from_me", TUESDAY)}
    assert waiting(meetup) == list(NAMES[2:])
    meetup.does("undo", on=TUESDAY)
    assert meetup.records("interactions") == kept
    assert waiting(meetup) == list(NAMES)


def test_an_event_without_a_name_is_called_as_it_is_told(guide: Guide) -> None:
    people = {key: {"name": name, "added_on": "2025-01-06"} for key, name in enumerate(NAMES, 1)}
    met = {"contact_ids": list(people), "on": MONDAY, "channel": "event"}
    guide.given(contacts=people, interactions={10: met})
    (sheet,) = guide.does("follow-up", on=TUESDAY)["items"]
    said = guide.does("follow-up", sheet["event"], "--with", "Ana", "a good evening", on=TUESDAY)
    assert said["said"] == "Followed up with Ana Reyes."
    refused = guide.does("follow-up", "a good evening", "--with", "Ben", on=TUESDAY, status=1)
    assert f"there is “{sheet['event']}”: name it before your words" in refused


def test_everybody_gets_the_same_words(meetup: Guide) -> None:
    line = ("ghent", "thanked", "for", "a", "good", "evening")
    meetup.does("follow-up", *line, "--everybody", on=TUESDAY)
    rows = [row for row in meetup.records("interactions").values() if "event" not in row]
    assert {row["line"] for row in rows} == {"thanked for a good evening"}
    assert {row["intent"] for row in rows} == {"thanks"}
    assert len(rows) == len(NAMES)
    assert waiting(meetup) == []


def test_a_word_through_any_door_takes_somebody_off(meetup: Guide) -> None:
    meetup.log("mailed Cleo", on=TUESDAY)
    (sheet,) = meetup.does("follow-up", on=TUESDAY)["items"]
    assert [person["contact"] for person in sheet["heard"]] == ["Cleo Marsh"]
    assert "Cleo Marsh" not in waiting(meetup)


def test_it_lapses_after_ten_days_and_respects_limits(meetup: Guide) -> None:
    assert waiting(meetup, on="2026-12-03") == list(NAMES)
    assert waiting(meetup, on="2026-12-04") == []
    meetup.does("edit", "Ana", "--do-not-contact", on=TUESDAY)
    assert waiting(meetup) == list(NAMES[1:])


def test_six_at_a_table_are_an_event_and_three_are_not(meetup: Guide) -> None:
    meetup.given(
        contacts={key: {"name": name} for key, name in enumerate(NAMES, 1)},
        interactions={
            10: {"contact_ids": [1, 2, 3], "on": MONDAY, "channel": "in_person"},
            11: {"contact_ids": [1, 2, 3, 4, 5, 6], "on": "2026-11-20", "channel": "in_person"},
        },
    )
    # Monday's smaller table is no event, but a word to those three all the same.
    assert waiting(meetup) == list(NAMES[3:])


def test_who_was_not_there_is_no_part_of_it_and_two_events_are_asked_about(meetup: Guide) -> None:
    meetup.does("add", "Gus Hale", on=TUESDAY)
    meetup.does("follow-up", "ghent", "--with", "Gus", on=TUESDAY, status=1)
    meetup.does("follow-up", "lisbon", "--everybody", on=TUESDAY, status=1)
    meetup.does("follow-up", "ghent", "good to meet you", on=TUESDAY, status=2)
    meetup.log("party with Gus and Ana at the book fair", on=TUESDAY)
    assert [sheet["event"] for sheet in meetup.does("follow-up", on=TUESDAY)["items"]] == [
        "the book fair",
        "the Ghent meetup",
    ]
    meetup.does("follow-up", "--everybody", on=TUESDAY, status=3)


async def test_the_sheet_is_in_the_palette(meetup: Guide) -> None:
    async with the_app(meetup) as eyes:
        await eyes.press("ctrl+p", *"follow up after")
        await eyes.see("follow up after an event")
        await eyes.press("enter")
        await eyes.see("the Ghent meetup", "six people", "Fay Osei")
        await eyes.press("a", "enter")
        await eyes.written(lambda book: len(book.interactions) == 1 + len(NAMES))
    assert waiting(meetup, on="2026-11-25") == []


@pytest.mark.parametrize("answer", [("done", "--say", "yes"), ("done", "--say", "no"), ("skip",)])
def test_it_rests_no_longer_than_half_a_year(guide: Guide, answer: tuple[str, ...]) -> None:
    event = {"contact_ids": [1], "channel": "event"}
    late = ("2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02")
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 year"}}},
        interactions={number: {**event, "on": day} for number, day in enumerate(late, 10)},
        promises=ON_TODAY,
    )
    verb, *said = answer
    guide.answer("Ana", verb, "--rule", "event_only", *said, on="2026-11-23")
    days = ("2026-11-24", "2027-05-21", "2027-05-26")
    assert guide.seen("Ana Reyes", "event_only", *days) == ["2027-05-26"]
