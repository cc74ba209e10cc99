"""Fields as options: what each takes, what is refused and with which exit status."""

import json
from pathlib import Path

import pytest

from tests.cli.commanding import Keepup


@pytest.mark.parametrize(
    "words",
    [
        ("friday", "2w"),
        ("--from", "friday", "--to", "2w"),
        ("friday", "--to", "2w"),
        ("--from", "friday", "2w"),
        ("--to", "2w", "friday"),
    ],
)
def test_the_days_of_a_leave_as_options_or_in_their_order(
    keepup: Keepup, words: tuple[str, ...]
) -> None:
    keepup("leave", "add", *words)
    (row,) = keepup("leave", "list", "--json").items
    assert (row["from"], row["to"]) == ("2026-11-27", "2026-12-09")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("friday",), "--to"),
        (("--to", "2w"), "--from"),
        ((), "--from"),
        (("friday", "2w", "--to", "3w"), "more than it takes"),
        (("monday", "--from", "friday", "--to", "2w"), "more than it takes"),
    ],
)
def test_a_leave_without_its_days_is_no_leave(
    keepup: Keepup, words: tuple[str, ...], said: str
) -> None:
    ran = keepup("leave", "add", *words, ok=False)
    assert (ran.status, said in ran.err) == (2, True), ran.err
    assert keepup("leave", "list", "--json").items == []


@pytest.mark.parametrize("line", ["", "   "])
def test_no_log_is_corrected_to_nothing(keepup: Keepup, ana: int, line: str) -> None:
    keepup("log", "coffee with Ana")
    ran = keepup("interaction", "edit", "ana", "--line", line, ok=False)
    assert ran.status == 2
    assert keepup("interaction", "list", "--json").items[0]["line"] == "coffee with Ana"


def test_thanks_entered_by_fields_open_the_letter(keepup: Keepup, ana: int) -> None:
    keepup("milestone", "add", "ana", "project_end", "--date", "2026-11-20")
    keepup("interaction", "add", "ana", "--channel", "email", "--intent", "thanks",
           "--direction", "from_me")  # fmt: skip
    (step,) = keepup("step", "list", "--json").items
    assert (step["channel"], step["due_on"]) == ("letter", "2026-11-30")
    keepup("undo")
    assert keepup("step", "list", "--json").items == []
    keepup("interaction", "add", "ana", "--channel", "call", "--intent", "thanks",
           "--direction", "from_me")  # fmt: skip
    assert keepup("step", "list", "--json").items == []


def test_a_blank_text_clears_its_field(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--title", "Editor", "--place", "Porto", "--organisation", "Lumen")
    keepup("edit", "ana", "--title", "", "--place", "   ")
    contact = keepup("show", "ana", "--json").json["contact"]
    assert contact["organisation"] == "Lumen"
    assert not {"title", "place"} & set(contact)
    keepup("add", "Ben Stone", "--title", " ", "--birthday", "")
    assert "title" not in keepup("show", "ben", "--json").json["contact"]


def test_blank_words_clear_what_may_be_empty_and_no_more(keepup: Keepup, ana: int) -> None:
    keepup("interaction", "add", "ana", "coffee")
    keepup("interaction", "edit", "ana", " ")
    assert "text" not in keepup("interaction", "list", "--json").items[0]
    keepup("promise", "add", "ana", "send the deck")
    assert keepup("promise", "edit", "ana", " ", ok=False).status == 2
    assert keepup("promise", "edit", "ana", "--text", " ", ok=False).status == 2
    assert keepup("promise", "list", "--json").items[0]["text"] == "send the deck"


def test_what_was_written_otherwise_can_be_taken_away(keepup: Keepup, data: Path) -> None:
    data.write_text('{"contacts": {"1": {"name": "Ana", "emails": [{"address": "notmail"}]}}}')
    keepup("edit", "ana", "--no-email", "notmail", "--extra", "note=", "--extra", "a=b=c")
    contact = keepup("show", "ana", "--json").json["contact"]
    assert (contact.get("emails"), contact["extra"]) == (None, {"note": "", "a": "b=c"})
    keepup("edit", "ana", "--no-extra", "note")
    assert keepup("show", "ana", "--json").json["contact"]["extra"] == {"a": "b=c"}


def test_settings_are_printed_as_they_are_stored(keepup: Keepup, data: Path) -> None:
    assert keepup("set", "--json").json["rollover"] == "04:00"
    for said in ("23:59", "T23:59", "2359", "23:59:07"):
        keepup("set", "rollover", said)
        assert keepup("set", "rollover", "--json").json == {"rollover": "23:59"}
    keepup("set", "days_off", '["sun","sat","sun"]')
    stored = json.loads(data.read_text())["settings"]
    assert [row["value"] for row in stored.values()] == ["23:59", ["sun", "sat"]]


def test_a_week_without_a_working_day_is_one(keepup: Keepup, ana: int) -> None:
    keepup("set", "days_off", "mon,tue,wed,thu,fri,sat,sun")
    keepup("due", "--days", "3")
