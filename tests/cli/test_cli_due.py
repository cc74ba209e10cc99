"""What is due, why, and what an answer does to it."""

from tests.cli.commanding import Keepup


def test_a_day_as_json_and_as_words(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "ana", "send the deck", "--due-on", "2026-11-25", "--on", "2026-11-20")
    due = keepup("due", "--json").json
    (nudge,) = due["nudges"]
    assert (nudge["contact_id"], nudge["contact"], nudge["band"]) == (ana, "Ana Reyes", 0)
    assert (nudge["due_on"], nudge["channel"]) == ("2026-11-25", "email")
    (reason,) = nudge["reasons"]
    assert (reason["rule"], reason["practice"]) == ("promise_due", "G44")
    assert reason["ref"].startswith("promises:")
    said = keepup("due").out
    assert "Wednesday 25 November" in said
    assert "Owed" in said
    assert "Ana Reyes" in said
    assert keepup("due", "--count").out == "1\n"


def test_a_done_row_is_finished(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--cadence", "monthly", "--on", "2026-01-05")
    keepup("log", "--on", "2026-01-05", "call with Ana")
    assert keepup("due", "--count").out == "1\n"
    keepup("answer", "ana", "done", "call with Ana about the reorg")
    due = keepup("due", "--json").json
    assert (due["nudges"], due["done"]) == ([], 1)
    (finished,) = due["finished"]
    (_, logged) = keepup("show", "ana", "--json").json["interactions"]
    assert finished == {
        "contact_id": ana,
        "contact": "Ana Reyes",
        "interaction_id": logged["id"],
    }
    assert "Done today" in keepup("due").out
    keepup("undo")
    assert keepup("due", "--count").out == "1\n"


def test_a_snooze_and_a_dismissal(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "ana", "a", "--due-on", "2026-11-25", "--on", "2026-11-20")
    keepup("answer", "ana", "snooze", "--until", "friday")
    assert keepup("due", "--count").out == "0\n"
    assert keepup("due", "--count", "--on", "2026-11-27").out == "1\n"
    held = keepup("why", "ana", "--json").json["held"]
    assert [(row["rule"], row["because"]) for row in held] == [("promise_due", "snoozed")]
    keepup("undo")
    keepup("answer", "ana", "dismiss", "--rule", "promise-due".replace("-", "_"))
    assert keepup("due", "--count", "--on", "2026-12-27").out == "0\n"


def test_the_days_ahead_are_a_list(keepup: Keepup, ana: int) -> None:
    keepup("promise", "add", "ana", "the deck", "--due-on", "2026-11-27", "--on", "2026-11-20")
    days = keepup("due", "--days", "4", "--json").json
    assert [day["on"] for day in days][::3] == ["2026-11-25", "2026-11-28"]
    told = [[nudge["reasons"][0]["rule"] for nudge in day["nudges"]] for day in days]
    assert [rules.count("promise_due") for rules in told] == [0, 1, 0, 0]
    assert keepup("due", "--days", "4").out.count("KeepUp") == 4


def test_why_has_every_term(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--cadence", "every 10 days", "--importance", "high")
    keepup("log", "--on", "2026-11-05", "call with Ana")
    why = keepup("why", "ana", "--json").json
    assert (why["contact"], why["on"], why["shown"]) == ("Ana Reyes", "2026-11-25", True)
    assert (why["due_on"], why["last"], why["period"]) == ("2026-11-15", "2026-11-05", "10 days")
    assert (why["r"], why["importance"], why["ahead"]) == (2.0, 1.15, 0)
    assert "10 days" in keepup("why", "ana").out


def test_the_brief_before_a_meeting(keepup: Keepup, ana: int) -> None:
    keepup("log", "yesterday: coffee with Ana about the reorg !send deck ?an intro")
    (row,) = keepup("interaction", "list", "--json").items
    keepup("interaction", "edit", str(row["id"]), "--noticed", "tired")
    keepup("note", "add", "ana", "question", "how is school?")
    keepup("note", "add", "ana", "fact", "plays chess")
    keepup("edit", "ana", "--off-limit", "the divorce", "--quiet-day", "mon")
    brief = keepup("brief", "ana", "--json").json
    assert brief["last"]["text"] == "coffee with Ana about the reorg"
    assert [(row["text"], row["by"]) for row in brief["open"]] == [
        ("send deck", "me"),
        ("an intro", "them"),
    ]
    assert [row["text"] for row in brief["questions"]] == ["how is school?"]
    assert [row["text"] for row in brief["facts"]] == ["plays chess"]
    assert brief["noticed"] == "tired"
    assert brief["boundaries"]["off_limits"] == ["the divorce"]
    assert brief["boundaries"]["quiet_days"] == ["mon"]
    assert "ow is school?" in keepup("brief", "ana").out


def test_the_ledger_and_hiding_it(keepup: Keepup, ana: int) -> None:
    for _ in range(3):
        keepup("exchange", "add", "ana", "gave", "advice", "on pricing")
    assert [row["balance"] for row in keepup("ledger", "--json").items] == ["giving"]
    one = keepup("ledger", "ana", "--json").json
    assert (one["balance"], len(one["gave"]), one["received"]) == ("giving", 3, [])
    assert "on pricing" in keepup("ledger", "ana").out
    keepup("set", "ledger_hidden", "true")
    assert "balance" not in keepup("ledger", "--json").items[0]
    assert "balance" not in keepup("ledger", "ana", "--json").json
    assert keepup("ledger", "ana").out == ""


def test_who_led_to_whom(keepup: Keepup, ana: int) -> None:
    keepup("add", "Ben Okafor", "--introduced-by", "ana")
    keepup("add", "Cleo Stone")
    keepup("log", "lunch with Ben Okafor and Cleo Stone")
    steps = keepup("path", "ana", "cleo", "--json").items
    assert [(row["contact"], row.get("how")) for row in steps] == [
        ("Ana Reyes", None),
        ("Ben Okafor", "introduced"),
        ("Cleo Stone", "together"),
    ]
    keepup("add", "Dana Far")
    assert keepup("path", "ana", "dana", ok=False).status == 1


def test_who_can_help(keepup: Keepup, ana: int) -> None:
    keepup("note", "add", "ana", "offer", "reviews grant proposals")
    keepup("add", "Ben Okafor")
    keepup("note", "add", "ben", "need", "somebody to read his proposals")
    found = keepup("help-me", "my", "proposals", "--json").json
    assert [row["contact"] for row in found["can_help"]] == ["Ana Reyes"]
    assert [row["contact"] for row in found["wants"]] == ["Ben Okafor"]
    keepup("edit", "ana", "--do-not-contact")
    assert keepup("help-me", "proposals", "--json").json["can_help"] == []


def test_every_word_is_found_again(keepup: Keepup, ana: int) -> None:
    keepup("log", "--on", "2024-03-01", "call with Ana about Café Müller")
    keepup("note", "add", "ana", "fact", "loves the cafe by the river")
    hits = keepup("find", "CAFE", "--json").items
    assert [row["table"] for row in hits] == ["notes", "interactions"]
    assert keepup("find", "cafe muller", "--json").items[0]["on"] == "2024-03-01"
    assert keepup("find", "zebra").out == ""


def test_the_garden_by_circle(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--circle", "Mentors", "--met-on", "2026-11-20")
    (row,) = keepup("garden", "--json").items
    assert (row["contact"], row["circles"], row["state"]) == ("Ana Reyes", ["Mentors"], "seedling")
    assert "seedling" in keepup("garden", "mentors").out


def test_the_lists_in_words(keepup: Keepup, ana: int) -> None:
    keepup("note", "add", "ana", "offer", "reviews grant proposals")
    keepup("edit", "ana", "--circle", "Mentors", "--organisation", "Lumen")
    keepup("add", "Ben Okafor", "--introduced-by", "ana")
    keepup("exchange", "add", "ana", "gave", "advice", "on pricing")
    assert "Can help\n  Ana Reyes  reviews grant proposals" in keepup("help-me", "proposals").out
    assert "zebras" not in keepup("help-me", "zebras").out
    assert "Ana Reyes introduced you to Ben Okafor" in keepup("path", "ana", "ben").out
    assert "reviews grant" in keepup("find", "grant").out
    assert "Lumen" in keepup("contacts", "mentors").out
    assert "Nobody fits" in keepup("contacts", "zebra").err
    assert "Ana Reyes" in keepup("ledger").out
    by = {way: keepup("ledger", "--by", way, "--json").items for way in ("circle", "organisation")}
    assert [row["contact"] for row in by["circle"]] == ["Mentors"]
    assert [row["contact"] for row in by["organisation"]] == ["Lumen"]
    assert keepup("ledger", "--lopsided", "--json").items == []
    shown = keepup("show", "ana").out
    assert "ana@example.com" in shown
    assert "November 2026" in shown
    assert "Pick it up" in shown


def test_empty_lists_say_so(keepup: Keepup) -> None:
    assert "add NAME" in keepup("contacts").err
    assert "Nothing" in keepup("ledger").err
    assert "Nothing open" in keepup("promise").err
    assert "No backup" in keepup("backups").err
    assert "Nothing waits" in keepup("inbox").err
