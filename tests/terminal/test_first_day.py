"""The first start as the README tells it: two thousand people, three circles, a line, an undo."""

import json
from typing import Any

from tests.formats.address_book import as_vcards, people
from tests.terminal.person import Home, Terminal


def _circle(app: Terminal, found: str, said: str, shown: str) -> None:
    """Marks the first forty of those whom the filter finds, and puts them into a circle."""
    app.write(f"/{found}")
    app.see(f"{found}\n", " of 2,000")
    app.press("enter")
    app.see("space mark")
    app.press(*["space"] * 40)
    app.see("40 marked")
    app.press("c")
    app.see("Circles for 40 people")
    app.press("n")
    app.see("New circle")
    app.write(said)
    app.press("enter")
    app.see(f"Put 40 people into {shown}")
    app.press("esc", "esc")
    app.see("2,000 people")


def _a_morning(app: Terminal, home: Home) -> str:
    """Today as it stands, after a line, a snooze, and both of them taken back."""
    app.press("1")
    app.see("Moments", "send good wishes")
    app.settle()
    before = app.text
    app.press("w")
    app.see("is on today's list")
    app.press("esc")
    app.write("lcoffee with Priya Nagy about the reorg +intro to Wei")
    app.see("Priya Nagy", "you gave", "intro to Wei")
    app.press("ctrl+o")
    app.see("channel", "direction", "in person")
    app.press("ctrl+o", "enter")
    app.see("Logged: coffee with Priya Nagy")
    app.press("s")
    app.see("Snooze", "tomorrow")
    app.press("enter")
    app.see("back tomorrow")
    logged = json.loads(home.run("export"))
    assert [row["line"] for row in logged["interactions"].values()] == [
        "coffee with Priya Nagy about the reorg +intro to Wei"
    ]
    assert len(logged["answers"]) == 1
    app.press("u")
    app.see("Took back", "back tomorrow")
    app.press("u")
    app.see("Took back", "Logged: coffee")
    return before


def _holds_the_circles(tables: dict[str, Any]) -> None:
    """Two thousand people, forty in each new circle, and nothing of what was taken back."""
    assert len(tables["contacts"]) == 2_000
    assert not tables.get("interactions")
    assert not tables.get("answers")
    counts = {"inner mentors": 40, "the old crew": 40, "school": 40}
    ids = {key: row["name"] for key, row in tables["circles"].items() if row["name"] in counts}
    for key, name in ids.items():
        within = [
            row
            for row in tables["contacts"].values()
            if int(key) in {place["id"] for place in row.get("circles", ())}
        ]
        assert len(within) == counts.pop(name)
    assert not counts


def test_the_first_five_minutes(home: Home) -> None:
    (home.folder / "people.vcf").write_bytes(as_vcards(people(2_000)))
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("bring your contacts", "add one person", "a sample, nothing is kept")
        app.press("i")
        app.see("Import", "tab complete")
        app.write("~/peo")
        app.see("people.vcf")
        app.press("tab")
        app.see("~/people.vcf")
        app.press("enter")
        app.see("2,000 new", "i bring")
        app.press("i")
        app.gone("Import")
        app.see("Moments", "the birthday is today")
        app.press("2")
        app.see("2,000 people")
        _circle(app, "mentors", "inner mentors, every quarter", "inner mentors, every 3 months")
        _circle(app, "old team", "the old crew, once a month", "the old crew, every month")
        _circle(app, "alumni", "school, twice a year", "school, twice a year")
        before = _a_morning(app, home)
        app.press("q")
        assert app.ends() == 0
    left = home.run("export")
    _holds_the_circles(json.loads(left))
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Moments", "send good wishes")
        app.settle()
        assert app.rows[2:16] == before.splitlines()[2:16]
        app.press("q")
        assert app.ends() == 0
    assert home.run("export") == left


def test_words_that_arrive_at_once_are_words(home: Home) -> None:
    (home.folder / "people.vcf").write_bytes(as_vcards(people(20)))
    home.run("import", str(home.folder / "people.vcf"))
    before = home.data.read_bytes()
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Today", "log")
        app.write("lcoffee with Ana Reyes, Don and x, D and q too")
        app.see("coffee with Ana Reyes, Don and x, D and q too")
        app.press("esc")
        app.write("2/dmitri reyes")
        app.see("Dmitri Reyes", "1 of 20")
        app.press("esc")
        app.write("nNova Quill")
        app.see("New contact", "Nova Quill")
        app.press("esc")
        app.settle()
        assert home.data.read_bytes() == before
