"""What `keepup due` tells in words beside the people who are left."""

from tests.cli.commanding import Keepup


def test_what_was_logged_for_others_is_done_today(keepup: Keepup, ana: int) -> None:
    keepup("add", "Ben Okafor", "--on", "2026-01-05")
    keepup("edit", "ana", "--cadence", "monthly", "--on", "2026-01-05")
    keepup("log", "--on", "2026-01-05", "call with Ana")
    keepup("answer", "ana", "snooze", "--until", "2026-11-27")
    keepup("log", "lunch with Ben Okafor about the roadmap")
    done = keepup("due").out.partition("Done today")[2]
    assert "back on Friday" in done
    assert "✓ Ben Okafor" in done or "y Ben Okafor" in done
    due = keepup("due", "--json").json
    assert [(row["contact_id"], row["interaction_id"]) for row in due["finished"]] == [(ana, None)]
    assert due["done"] == 1


def test_the_plans_of_the_day_have_a_line_that_nobody_counts(keepup: Keepup, ana: int) -> None:
    keepup("log", "--on", "2026-11-20", "in 5 days: lunch with Ana about the roadmap")
    said = keepup("due").out
    assert "lunch with Ana about the roadmap" in said.partition("Planned")[2]
    assert keepup("due", "--count").out == "0\n"
    days = keepup("due", "--days", "2", "--on", "2026-11-24").out.split("KeepUp")
    assert ["Planned" in day for day in days[1:]] == [False, True]
    keepup("log", "lunch with Ana about the roadmap")
    assert "Planned" not in keepup("due").out


def test_the_morning_after_an_event_names_it(keepup: Keepup, ana: int) -> None:
    names = ["Ben One", "Cleo Two", "Dan Three", "Eva Four", "Fay Five", "Gus Six"]
    for name in names:
        keepup("add", name, "--on", "2026-11-01")
    line = f"met {', '.join(names[:-1])} and {names[-1]} at the Rail Forum"
    keepup("log", "--on", "2026-11-24", line)
    said = keepup("due").out.partition("After an event")[2]
    assert "Rail Forum" in said
    assert "six people you met there yesterday" in said


def test_leave_is_said_and_nothing_is_asked_for(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--cadence", "monthly", "--on", "2026-01-05")
    keepup("log", "--on", "2026-01-05", "call with Ana")
    keepup("away", "2026-11-20", "2026-11-28")
    said = keepup("due").out
    assert "Away until Saturday: moments and what is owed show, the rest waits." in said
    assert "circles ask" not in said
