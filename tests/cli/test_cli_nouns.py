"""Every noun of the command line: listed, added, edited, closed and dropped."""

import pytest

from keepup_tui.cli.registry import NOUNS
from tests.cli.commanding import Keepup


def test_a_promise_from_its_making_to_its_keeping(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "Ana", "send", "the deck", "--due-on", "2w")
    (made,) = keepup("promise", "list", "--json").items
    assert made["text"] == "send the deck"
    assert (made["due_on"], made["made_on"]) == ("2026-12-09", "2026-11-25")
    keepup("promise", "edit", str(made["id"]), "send the slides", "--due-on", "friday")
    keepup("promise", "done", str(made["id"]), "--on", "2026-11-26")
    assert keepup("promise", "list", "--on", "2026-11-27", "--json").items == []
    (kept,) = keepup("promise", "list", "--all", "--json").items
    assert (kept["text"], kept["due_on"]) == ("send the slides", "2026-11-27")
    assert (kept["outcome"], kept["closed_on"]) == ("kept", "2026-11-26")


def test_a_dropped_promise_is_released(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "ana", "a call", "--by", "them")
    keepup("promise", "drop", "ana")
    (row,) = keepup("promise", "list", "--all", "--json").items
    assert (row["by"], row["outcome"]) == ("them", "released")


def test_the_same_cannot_be_closed_twice(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "ana", "a call")
    (row,) = keepup("promise", "list", "--json").items
    keepup("promise", "done", f"#{row['id']}")
    again = keepup("promise", "done", str(row["id"]), ok=False)
    assert again.status == 1
    assert "today" in again.err


def test_several_people_and_a_list_of_one(keepup: Keepup, ana: int) -> None:
    keepup("add", "Ben Okafor")
    keepup("goal", "add", "Ana,Ben", "write the paper", "--next-check", "in 1 month")
    keepup("goal", "add", "Ben", "run a race")
    (shared,) = keepup("goal", "list", "ana", "--json").items
    assert (len(shared["contact_ids"]), shared["next_check"]) == (2, "2026-12-25")
    assert keepup("goal", "done", "ben", ok=False).status == 3
    keepup("goal", "done", "ana")
    assert [row["text"] for row in keepup("goal", "--json").items] == ["run a race"]


@pytest.mark.parametrize("kind", ["birthday", "work-anniversary"])
def test_a_milestone_of_a_partial_date(keepup: Keepup, ana: int, kind: str) -> None:
    keepup("milestone", "add", "ana", kind, "--date", "--11-03")
    (row,) = keepup("milestone", "list", "--json").items
    assert (row["kind"], row["date"]) == (kind.replace("-", "_"), "--11-03")
    keepup("milestone", "edit", str(row["id"]), "--date", "1984-11-03", "--lead-days", "3")
    keepup("milestone", "drop", "ana")
    assert keepup("milestone", "list", "--all", "--json").items == []


def test_a_plan_happens_on_its_day(keepup: Keepup, ana: int) -> None:
    keepup("plan", "add", "Ana", "lunch at Lina's", "--date", "friday", "--channel", "in_person")
    (plan,) = keepup("plan", "list", "--json").items
    assert plan["on"] == "2026-11-27"
    assert keepup("plan", "done", str(plan["id"]), ok=False).status == 1
    keepup("plan", "done", "ana", "--on", "2026-11-30")
    shown = keepup("show", "ana", "--on", "2026-11-30", "--json").json
    (happened,) = shown["interactions"]
    assert (happened["on"], happened["channel"]) == ("2026-11-27", "in_person")
    assert shown["plans"][0]["interaction_id"] == happened["id"]


def test_a_plan_moves(keepup: Keepup, ana: int) -> None:
    keepup("plan", "add", "Ana", "lunch", "--date", "tomorrow")
    assert keepup("plan", "done", "ana", "--outcome", "moved", ok=False).status == 1
    keepup("plan", "done", "ana", "--outcome", "moved", "--until", "2026-12-01")
    assert [row["on"] for row in keepup("plan", "--json").items] == ["2026-12-01"]


def test_news_opens_its_steps_which_can_be_looked_at_first(keepup: Keepup, ana: int) -> None:
    steps = keepup("news", "add", "Ana", "promoted", "--dry-run", "--json").items
    told = keepup("news", "add", "Ana", "promoted", "--dry-run").out.splitlines()
    assert [line.split("  ")[0] for line in told] == [
        "congratulate",
        "send an update, and say first what it is for",
        "again: send an update, and say first what it is for",
    ]
    assert keepup("news", "list", "--json").items == []
    keepup("news", "add", "Ana", "promoted", "--text", "head of design")
    written = keepup("step", "list", "ana", "--json").items
    assert [row["due_on"] for row in written] == [row["due_on"] for row in steps]
    keepup("step", "drop", str(written[0]["id"]))
    keepup("step", "done", str(written[1]["id"]))
    assert len(keepup("step", "list", "--json").items) == len(written) - 2
    keepup("news", "drop", "ana")
    assert keepup("step", "list", "--json").items == []


def test_your_own_news_and_notes(keepup: Keepup) -> None:
    keepup("news", "add", "me", "new_field")
    assert "contact_ids" not in keepup("news", "list", "--json").items[0]
    keepup("note", "add", "me", "offer", "proofreading")
    assert "contact_id" not in keepup("note", "list", "--json").items[0]


def test_an_answered_question_becomes_a_fact(keepup: Keepup, ana: int) -> None:
    keepup("note", "add", "ana", "question", "how is the new school?")
    (row,) = keepup("note", "list", "--json").items
    keepup("note", "done", str(row["id"]), "--answer", "Tiago likes it")
    (fact,) = keepup("note", "list", "--json").items
    assert (fact["kind"], fact["text"]) == ("fact", "Tiago likes it")
    keepup("note", "done", str(fact["id"]))
    assert keepup("note", "list", "--json").items[0]["used_on"] == "2026-11-25"


def test_a_repair_is_apologised_for_then_settled(keepup: Keepup, ana: int) -> None:
    keepup("repair", "add", "ana", "forgot the call")
    keepup("repair", "done", "ana", "--text", "I am sorry")
    (sorry,) = keepup("interaction", "list", "--json").items
    assert (sorry["intent"], sorry["direction"]) == ("apology", "from_me")
    assert len(keepup("repair", "list", "--json").items) == 1
    keepup("repair", "done", "ana", "--on", "2026-12-20")
    assert keepup("repair", "list", "--on", "2026-12-20", "--json").items == []
    assert len(keepup("interaction", "list", "--json").items) == 1


def test_a_circle_by_its_name_alone(keepup: Keepup, ana: int) -> None:
    keepup("circle", "Old team", "--cadence", "each quarter", "--channel", "email", "--strict")
    keepup("edit", "ana", "--circle", "old team")
    keepup("circle", "old team", "--no-strict", "--importance", "high")
    (row,) = keepup("circle", "list", "--json").items
    assert row["cadence"] == {"every": "3 months", "mode": "calendar"}
    assert (row["channel"], row["importance"], row.get("strict")) == ("email", "high", None)
    assert keepup("circle", "add", "OLD TEAM", ok=False).status == 1
    keepup("circle", "drop", "old")
    assert keepup("show", "ana", "--json").json["contact"].get("circles") is None


def test_the_shelf_by_title(keepup: Keepup) -> None:
    keepup("shelf", "add", "Night trains", "--url", "https://example.com/a", "--topic", "trains")
    keepup("shelf", "edit", "night", "--topic", "travel", "--no-url")
    (row,) = keepup("shelf", "list", "--json").items
    assert row["topics"] == ["trains", "travel"]
    assert "url" not in row
    keepup("shelf", "done", "Night trains")
    assert keepup("shelf", "list", "--json").items == []


def test_an_exchange_by_side_and_kind(keepup: Keepup, ana: int) -> None:
    keepup("add", "Priya Nair")
    keepup("exchange", "add", "ana", "gave", "introduction", "to Priya", "--about", "priya")
    (row,) = keepup("exchange", "list", "--json").items
    assert (row["side"], row["kind"], row["text"]) == ("gave", "introduction", "to Priya")
    assert len(row["about_ids"]) == 1
    assert keepup("exchange", "add", "ana", "advice", ok=False).status == 2
    keepup("exchange", "edit", "ana", "--outcome", "helped")
    assert keepup("exchange", "list", "--json").items[0]["outcome"] == "helped"


def test_an_interaction_is_not_of_tomorrow(keepup: Keepup, ana: int) -> None:
    early = keepup("interaction", "add", "ana", "coffee", "--date", "tomorrow", ok=False)
    assert early.status == 1
    assert "plan" in early.err
    keepup("interaction", "add", "ana", "coffee", "--date", "last friday", "--channel", "event")
    (row,) = keepup("interaction", "list", "--json").items
    assert (row["on"], row["channel"]) == ("2026-11-20", "event")


def test_correcting_a_log_and_taking_it_away(keepup: Keepup, ana: int) -> None:
    keepup("log", "coffee", "with", "Ana", "!send deck")
    (row,) = keepup("interaction", "list", "--json").items
    keepup("interaction", "edit", str(row["id"]), "--line", "call with Ana !send slides")
    (row,) = keepup("interaction", "list", "--json").items
    assert row["channel"] == "call"
    assert [made["text"] for made in keepup("promise", "--json").items] == ["send slides"]
    keepup("interaction", "drop", str(row["id"]))
    assert keepup("promise", "list", "--all", "--json").items == []


def test_leave_is_open_until_it_is_over(keepup: Keepup) -> None:
    keepup("away", "2026-12-01", "2026-12-10")
    keepup("leave", "add", "2026-12-20", "in 6 weeks", "--kind", "travel", "--place", "Porto")
    rows = keepup("leave", "list", "--json").items
    assert [(row["from"], row["to"]) for row in rows] == [
        ("2026-12-01", "2026-12-10"),
        ("2026-12-20", "2027-01-06"),
    ]
    assert len(keepup("leave", "list", "--on", "2026-12-15", "--json").items) == 1
    keepup("leave", "edit", str(rows[1]["id"]), "--to", "2027-01-10", "--no-place")
    assert keepup("leave", "list", "--json").items[1]["to"] == "2027-01-10"
    assert keepup("away", "2026-12-20", "2026-12-01", ok=False).status == 1


@pytest.mark.parametrize("noun", NOUNS)
def test_every_noun_lists_and_helps(keepup: Keepup, noun: str) -> None:
    assert keepup(noun, "list", "--json").items == []
    assert f"keepup {noun} add" in keepup(noun, "--help").out
    assert "--json" in keepup(noun, "add", "--help").out


def test_a_verb_says_what_it_changed(keepup: Keepup, ana: int) -> None:
    changed = keepup("promise", "add", "ana", "a call", "--json").json
    assert changed["undo"] is True
    assert [place["table"] for place in changed["changed"]] == ["promises"]
    assert "Ana Reyes" in changed["said"]
