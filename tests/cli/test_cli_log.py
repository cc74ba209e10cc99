"""`keepup log`, and the inbox that keeps what it could not place."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.commanding import Keepup


def test_the_text_needs_no_quotes(keepup: Keepup, ana: int) -> None:
    said = keepup("log", "--json", "coffee", "with", "Ana", "-advice", "on", "x", "+intro").json
    assert (said["kept"], said["candidates"]) == ("document", [])
    (row,) = keepup("interaction", "list", "--json").items
    assert row["line"] == "coffee with Ana -advice on x +intro"
    sides = [made["side"] for made in keepup("exchange", "list", "--json").items]
    assert sides == ["received", "gave"]


def test_options_stand_before_the_text_only(keepup: Keepup, ana: int) -> None:
    keepup("log", "--on", "2026-11-20", "--zone", "Asia/Tokyo", "call with Ana about --json")
    (row,) = keepup("interaction", "list", "--json").items
    assert (row["on"], row["line"]) == ("2026-11-20", "call with Ana about --json")


def test_a_line_for_a_day_ahead_is_a_plan(keepup: Keepup, ana: int) -> None:
    keepup("log", "next friday: lunch with Ana")
    (plan,) = keepup("plan", "list", "--json").items
    assert plan["on"] == "2026-11-27"


@pytest.mark.parametrize("words", [(), ("",), ("  ",), ("--json",), ("--",)])
def test_nothing_to_log_is_wrong_usage(keepup: Keepup, words: tuple[str, ...]) -> None:
    assert keepup("log", *words, ok=False).status == 2


def test_who_is_unknown_waits_and_can_be_taken(keepup: Keepup) -> None:
    kept = keepup("log", "met Zoë Quill at a fair", "--json")
    assert "Zoë Quill" in kept.err
    (line,) = keepup("inbox", "list", "--json").items
    assert (line["why"], line["line"]) == ("unknown", "met Zoë Quill at a fair --json")
    keepup("inbox", "take", str(line["id"]))
    assert keepup("inbox", "--json").items == []
    (row,) = keepup("contacts", "--json").items
    assert row["name"] == "Zoë Quill"


def test_two_that_fit_are_candidates(keepup: Keepup) -> None:
    keepup("add", "Ben Okafor")
    keepup("add", "Ben Stone")
    said = keepup("log", "--json", "call with Ben").json
    assert said["kept"] == "inbox"
    assert [row["contact"] for row in said["candidates"]] == ["Ben Okafor", "Ben Stone"]
    (line,) = keepup("inbox", "--json").items
    keepup("inbox", "take", str(line["id"]), "Ben Stone")
    (row,) = keepup("show", "Ben Stone", "--json").json["interactions"]
    assert row["line"] == "call with Ben"


def test_a_line_can_be_dropped(keepup: Keepup) -> None:
    keepup("log", "met Zorro")
    (line,) = keepup("inbox", "--json").items
    keepup("inbox", "drop", str(line["id"]))
    assert keepup("inbox", "--json").items == []
    assert keepup("inbox", "take", str(line["id"]), ok=False).status == 1
    assert keepup("inbox", "take", ok=False).status == 2


def test_what_waits_goes_in_with_the_next_write(keepup: Keepup) -> None:
    keepup("log", "met Zorro")
    keepup("add", "Zorro")
    keepup("circle", "Old team")
    assert keepup("inbox", "--json").items == []
    assert len(keepup("show", "Zorro", "--json").json["interactions"]) == 1


def test_lines_from_standard_input(
    keepup: Keepup, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"call with Ana\n\nmet Zorro\r\n"))
    monkeypatch.setattr(sys, "stdin", typed)
    said = keepup("log", "--json", "-").json
    assert [row["kept"] for row in said] == ["document", "inbox"]


def test_a_damaged_document_never_loses_a_line(keepup: Keepup, data: Path) -> None:
    data.write_bytes(b'{"contacts": {"1": {"na')
    said = keepup("log", "--json", "call with Ana").json
    assert said["kept"] == "inbox"
    assert data.read_bytes() == b'{"contacts": {"1": {"na'


def test_the_help_tells_about_the_shell(keepup: Keepup) -> None:
    assert "quote the" in keepup("log", "--help").out


def test_the_inbox_says_in_words_why_each_line_waits(keepup: Keepup, ana: int) -> None:
    for line in ("fine weather", "31 feb: coffee with Ana", "lunch with Zed"):
        keepup("log", line)
    said = keepup("inbox").out
    assert "fine weather  today: the line names nobody you know" in said
    assert "today: “31 feb” is a day that no calendar has" in said
    assert "lunch with Zed  today: nobody you know is called Zed" in said


def test_a_promise_for_a_day_that_is_none_says_so(keepup: Keepup, ana: int) -> None:
    said = keepup("log", "coffee with Ana !send the book by 31 feb").out
    assert "“31 feb” is a day that no calendar has, so the promise has none." in said
