"""What the brief and why say of a day: the matter first, once, and without contradiction."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commanding import Keepup

TUESDAY = "2026-12-01"
GRACE = {"name": "Grace Holloway", "pronouns": "she", "added_on": "2026-01-01"}
CLIENTS = {"5": {"name": "clients", "cadence": {"every": "6 weeks"}}}
MENTORS = {
    "5": {
        "name": "mentors",
        "cadence": {"every": "3 months", "mode": "calendar"},
        "channel": "email",
        "strict": True,
    }
}
LAID_OFF = {"contact_ids": [1], "kind": "setback", "on": "2026-11-28", "text": "laid off"}

Told = Any


@pytest.fixture
def told(keepup: Keepup, tmp_path: Path) -> Told:
    def run(command: str, name: str = "Grace", on: str = TUESDAY, **tables: Any) -> list[str]:
        file = tmp_path / "hand.json"
        contact = {**GRACE, **tables.pop("contact", {})}
        contacts = {"1": contact, **tables.pop("contacts", {})}
        file.write_text(json.dumps({"contacts": contacts, **tables}))
        assert keepup("restore", str(file)).status == 0
        return keepup(command, name, "--on", on).out.splitlines()

    return run


def below(lines: list[str], heading: str) -> list[str]:
    found = []
    for line in lines[lines.index(heading) + 1 :]:
        if not line.startswith("  "):
            break
        found.append(line.strip())
    return found


def test_the_brief_begins_with_the_setback_and_what_waits(told: Told) -> None:
    lines = told("brief", news={"9": LAID_OFF})
    assert lines.index("Why now") < lines.index("Last time")
    (said,) = below(lines, "Why now")
    assert said == (
        "A setback on Saturday: laid off. A few kind words now, nothing asked for;"
        " asks and cheer wait for a month."
    )


@pytest.mark.parametrize("command", ["brief", "why"])
def test_a_fresh_setback_is_named_on_a_birthday(told: Told, command: str) -> None:
    lines = told(
        command,
        on="2026-12-14",
        circles=CLIENTS,
        contact={"circles": [{"id": 5}]},
        news={"9": LAID_OFF},
        interactions={"8": {"contact_ids": [1], "on": "2026-12-01", "channel": "call"}},
        milestones={"7": {"contact_id": 1, "kind": "birthday", "date": "--12-15"}},
    )
    said = [line.strip() for line in lines]
    hard = said.index("A setback on 28 November: laid off. Asks and cheer wait until 29 December.")
    assert said[hard + 1].startswith("Her birthday is tomorrow")


def test_the_brief_tells_the_birthday_and_the_goal(told: Told) -> None:
    lines = told(
        "brief",
        notes={"6": {"contact_id": 1, "kind": "fact", "text": "keeps bees"}},
        milestones={"7": {"contact_id": 1, "kind": "birthday", "date": "--12-01"}},
        goals={"8": {"contact_ids": [1], "text": "the book", "next_check": TUESDAY}},
    )
    assert below(lines, "Why now")[:2] == ["Her birthday is today.", "Your goal: the book."]


def test_what_the_day_is_about_is_not_told_again_below(told: Told) -> None:
    promise = {"contact_ids": [1], "text": "send the list", "due_on": TUESDAY}
    lines = told("brief", promises={"7": promise})
    assert sum("send the list" in line for line in lines) == 1


def test_a_day_that_matters_shows_on_a_quiet_day_and_why_says_so(told: Told) -> None:
    birthday = {"7": {"contact_id": 1, "kind": "birthday", "date": "--12-01"}}
    lines = told("why", contact={"quiet_days": ["tue"], "interests": []}, milestones=birthday,
                 notes={"6": {"contact_id": 1, "kind": "fact", "text": "x"}})  # fmt: skip
    said = "Tuesday is one of her quiet days; what is owed and moments show all the same."
    assert said in lines
    assert "Her birthday is today, Tuesday 1 December." in lines


def test_why_says_what_a_birthday_without_a_tie_lacks(told: Told) -> None:
    lines = told("why", milestones={"7": {"contact_id": 1, "kind": "birthday", "date": "--12-02"}})
    assert lines[1] == (
        "Her birthday is tomorrow; days like it come up once there is a circle, a cadence,"
        " a word or a note."
    )


def test_a_word_from_her_is_told_where_no_touch_counts_yet(told: Told) -> None:
    wrote = {"contact_ids": [1], "on": "2026-11-26", "channel": "email", "direction": "from_them"}
    lines = told(
        "why", circles=CLIENTS, contact={"circles": [{"id": 5}]}, interactions={"8": wrote}
    )
    assert "Clients, every 6 weeks · you have not written yet." in lines
    assert "Last word: Thursday 26 November, from her; you have not written since." in lines
    assert not [line for line in lines if "in touch yet" in line]


def test_a_strict_circle_says_that_it_counts_mail_only(told: Told) -> None:
    coffee = {"contact_ids": [1], "on": TUESDAY, "channel": "in_person", "text": "coffee"}
    tables = {
        "circles": MENTORS,
        "contact": {"circles": [{"id": 5}], "added_on": "2026-08-01"},
        "interactions": {"8": coffee},
    }
    lines = told("why", **tables)
    assert "Mentors, each quarter · by mail: not yet. The circle asks for it by mail." in lines
    said = (
        "Last word: today (Tuesday 1 December), over coffee; the circle mentors counts mail only."
    )
    assert said in lines
    assert not [line for line in told("show", **tables) if "a first word" in line]


def test_a_word_after_the_last_that_counts_is_named_too(told: Told) -> None:
    lines = told(
        "why",
        circles=MENTORS,
        contact={"circles": [{"id": 5}]},
        interactions={
            "8": {"contact_ids": [1], "on": "2026-11-27", "channel": "email"},
            "9": {"contact_ids": [1], "on": "2026-11-30", "channel": "text"},
        },
    )
    assert "The last touch that counts was on Friday 27 November, 4 days ago." in lines
    assert [line for line in lines if line.startswith("Last word: yesterday (Monday 30 November)")]


def test_a_gathering_is_no_touch_but_no_silence_either(told: Told) -> None:
    met = {"contact_ids": [1], "on": "2026-11-27", "channel": "event", "event": "Rail Forum"}
    lines = told("why", circles=CLIENTS, contact={"circles": [{"id": 5}]}, interactions={"8": met})
    said = "Last word: Friday 27 November, at Rail Forum; events alone do not count."
    assert said in lines


def test_inside_its_own_period_a_calendar_cadence_is_due_and_not_past(told: Told) -> None:
    tables = {
        "circles": {"5": {"name": "close", "cadence": {"every": "1 month", "mode": "calendar"}}},
        "contact": {"circles": [{"id": 5}]},
        "interactions": {"8": {"contact_ids": [1], "on": "2026-10-29", "channel": "call"}},
    }
    assert "Close, each month · due this month." in " ".join(told("why", on="2026-11-30", **tables))
    late = " ".join(told("why", on="2026-12-04", **tables))
    assert "Close, each month · 4 days past." in late


def test_due_today_is_never_told_as_past(told: Told) -> None:
    lines = told(
        "why",
        contact={"cadence": {"every": "1 month"}},
        interactions={"8": {"contact_ids": [1], "on": "2026-11-01", "channel": "call"}},
    )
    assert "Your monthly catch-up is due today." in lines
    assert not [line for line in lines if "fell due" in line]
    assert [line for line in lines if line.endswith("the next is due today, Tuesday 1 December.")]


def promoted(**fields: Any) -> dict[str, Any]:
    news = {"contact_ids": [1], "kind": "promoted", "on": "2026-11-27", **fields}
    step = {"news_id": 9, "contact_id": 1, "due_on": "2026-11-27", "intent": "congratulate"}
    return {"news": {"9": news}, "steps": {"10": step}}


def test_news_is_told_once_as_it_was_typed(told: Told) -> None:
    lines = told("why", **promoted(title="Principal Engineer", text="Principal Engineer"))
    assert lines[1] == "Made Principal Engineer on Friday 27 November."
    told_text = told("why", **promoted(text="the platform team"))
    assert told_text[1] == "Promoted on Friday 27 November: the platform team."


def test_a_step_that_nobody_planned_is_not_called_planned(told: Told) -> None:
    tables = promoted()
    tables["steps"]["10"]["due_on"] = "2026-11-30"
    lines = told("why", **tables)
    assert lines[1].endswith("Meant for Monday 30 November, and still welcome.")


def test_others_whom_the_words_name_are_not_named_again(told: Told) -> None:
    promise = {"contact_ids": [1, 2], "text": "send Marcus the memo", "due_on": TUESDAY}
    plan = {"contact_ids": [1, 2], "text": "dinner with Grace and Marcus", "on": "2026-11-30"}
    lines = told("why", contacts={"2": {"name": "Marcus Bell"}}, promises={"7": promise},
                 plans={"8": plan})  # fmt: skip
    assert not [line for line in lines if "Marcus Bell" in line]
    unnamed = told("why", contacts={"2": {"name": "Marcus Bell"}},
                   promises={"7": {**promise, "text": "send the memo"}})  # fmt: skip
    assert [line for line in unnamed if "to Marcus Bell too" in line]


def test_a_promise_was_made_on_the_day_of_its_talk(told: Told) -> None:
    promise = {"contact_ids": [1], "text": "send the draft", "by": "them", "due_on": TUESDAY,
               "made_on": "2026-11-30", "interaction_id": 6}  # fmt: skip
    call = {"contact_ids": [1], "on": "2026-10-01", "channel": "call"}
    lines = told("why", promises={"7": promise}, interactions={"6": call})
    assert "It was said on Thursday 1 October." in " ".join(lines)


def test_two_whom_you_introduced_did_not_just_meet(told: Told, keepup: Keepup) -> None:
    intro = {"contact_ids": [1, 2], "on": TUESDAY, "side": "gave", "kind": "introduction",
             "text": "intro to Marcus"}  # fmt: skip
    lines = told("ledger", contacts={"2": {"name": "Marcus Bell"}}, exchanges={"7": intro})
    assert "      you introduced Grace Holloway and Marcus Bell" in lines
    assert "intro to Marcus" not in keepup("exchange", "list", "--all").out
    assert keepup("path", "Grace", "Marcus", "--on", TUESDAY).out == (
        "You introduced Grace Holloway and Marcus Bell to each other, today\n"
    )


def test_the_garden_does_not_call_a_stranger_in_touch(told: Told) -> None:
    standing = told("show", on="2026-01-02", circles=CLIENTS, contact={"circles": [{"id": 5}]})
    assert [line for line in standing if "a first word" in line]
    assert not [line for line in standing if "next " in line]


def test_a_day_that_went_by_is_not_read_as_the_coming_one(told: Told) -> None:
    promise = {"contact_ids": [1], "text": "send new dates", "by": "them"}
    gone = told("brief", on="2026-12-14", promises={"7": {**promise, "due_on": "2026-12-10"}})
    assert below(gone, "Why now") == ["She promised: send new dates, for last Thursday."]
    ahead = told("brief", on="2026-12-14", promises={"7": {**promise, "due_on": "2026-12-17"}})
    assert below(ahead, "Between you") == ["? she promised: send new dates · Thursday"]
