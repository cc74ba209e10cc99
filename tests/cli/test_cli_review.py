"""`keepup review` from outside: what it prints, what it takes, and what it refuses."""

import pytest

from tests.cli.commanding import Keepup


@pytest.fixture
def network(keepup: Keepup, ana: int) -> int:
    """Ana in a circle, touched yesterday, who gave advice the day before."""
    keepup("circle", "add", "Mentors", "--cadence", "every 3 months")
    keepup("edit", "Ana", "--circle", "Mentors")
    keepup("log", "--on", "2026-11-23", "call with Ana -advice on pricing")
    return ana


def test_the_week_in_words(keepup: Keepup, network: int) -> None:
    said = keepup("review").out
    assert "How far did your week reach?" in said
    assert "Mentors" in said
    assert "One touch with one person" in said
    assert "Ana Reyes" in said.partition("do they know?")[2]
    assert "not yet" in said


@pytest.mark.parametrize("view", ["week", "season", "weed", "ties"])
def test_an_empty_document_is_reviewed_too(keepup: Keepup, view: str) -> None:
    assert keepup("review", view).out
    assert keepup("review", view, "--json").json


def test_an_answer_is_written_and_printed_again(keepup: Keepup, network: int) -> None:
    written = keepup("review", "--write", "call Keiko", "--json").json
    assert [place["table"] for place in written["changed"]] == ["reviews"]
    assert written["said"] == "Kept with this week's review."
    assert "call Keiko" in keepup("review").out
    keepup("undo")
    assert "call Keiko" not in keepup("review").out


def test_the_season_takes_words_of_its_own(keepup: Keepup, network: int) -> None:
    keepup("review", "season", "--write", "fewer mails")
    seen = keepup("review", "season", "--json").json
    answers = {row["name"]: row["answer"] for row in seen["questions"]}
    assert answers["ahead"] == "fewer mails"
    assert "fewer mails" in keepup("review", "season").out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--write", " "), 2),
        (("weed", "--write", "x"), 2),
        (("--question", "dance", "--write", "x"), 1),
        (("season", "Ana"), 2),
        (("month",), 2),
        (("ties", "Ana"), 2),
        (("ties", "Ana", "sideways"), 2),
        (("ties", "Ana", "channel"), 2),
        (("ties", "Ana", "channel", "pigeon"), 2),
        (("ties", "Ana", "keep"), 1),
        (("ties", "Zorro", "keep"), 1),
        (("weed", "Ana", "burn"), 2),
        (("weed", "Ana", "do"), 1),
    ],
)
def test_what_it_cannot_take_is_said(
    keepup: Keepup, network: int, words: tuple[str, ...], status: int
) -> None:
    before = keepup("export").out
    ran = keepup("review", *words, ok=False)
    assert (ran.status, ran.out) == (status, "")
    assert ran.err.strip()
    assert keepup("export").out == before


def test_what_was_written_hides_nothing_and_stands_once(keepup: Keepup, network: int) -> None:
    keepup("review", "--write", "ask Emily more", "--on", "2026-11-18")
    out = keepup("review", "week").out
    assert "Nothing leans to one side." in out
    assert out.count("ask Emily more") == 1


def test_weeding_and_walking_change_what_they_say(keepup: Keepup, network: int) -> None:
    keepup("add", "Anna Reyes", "--circle", "Mentors")
    assert "Anna Reyes" in keepup("review", "weed").out
    assert keepup("review", "weed", "Anna Reyes", "leave").out.strip().endswith("two people, then.")
    assert "Anna Reyes" not in keepup("review", "weed").out
    keepup("news", "add", "me", "relocated")
    assert "Mentors: closer, looser, or another way?" in keepup("review", "ties").out
    said = keepup("review", "ties", "Ana Reyes", "raise").out
    assert said.strip() == "Ana Reyes: every 2 months from now on."
    assert [row["contact"] for row in keepup("review", "ties", "--json").json["items"]] == [
        "Anna Reyes"
    ]
