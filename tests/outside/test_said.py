"""What the verbs say, read aloud."""

import re

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import REQUIRED


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("answer", "Ben", "done", "--say", "moved", "--until", "2026-12-03"),
            "Moved, with Ben Okri, to 3 December.",
        ),
        (
            ("answer", "Ana", "dismiss", "--rule", "milestone"),
            "Ana Reyes: not asked again about “the birthday is tomorrow”.",
        ),
        (
            ("answer", "Ana", "dismiss", "--rule", "milestone", "--ref", "*"),
            "Ana Reyes: not asked again about birthdays and milestones.",
        ),
    ],
)
def test_an_answer_says_what_it_did(keepup: Keepup, words: tuple[str, ...], said: str) -> None:
    keepup.restore(REQUIRED)
    assert keepup(*words).out.strip() == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("asked Ana about the move", "Logged: a question to Ana Reyes, today."),
        ("helped Ana with the move", "Logged: help to Ana Reyes, today."),
        ("thanked Ana", "Logged: thanks to Ana Reyes, today."),
        ("yesterday: coffee with Ana", "Logged: coffee with Ana Reyes, yesterday."),
        ("tomorrow: lunch with Ana", "Planned: lunch with Ana Reyes, tomorrow."),
    ],
)
def test_a_log_says_what_it_was(keepup: Keepup, line: str, said: str) -> None:
    keepup.restore(REQUIRED)
    assert keepup("log", line).out.strip() == said


def test_a_repair_waits_two_days_and_says_so(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    said = keepup("answer", "Priya", "snooze", "--until", "2026-12-20").out
    assert "two days" in said
    assert keepup.tables()["answers"].popitem()[1]["until"] == "2026-11-27"


def test_the_third_snooze_in_a_row_asks_and_the_row_asks_again(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    said = [
        keepup("answer", "Ana", "snooze", "--on", day).out
        for day in ("2026-11-25", "2026-12-02", "2026-12-09")
    ]
    assert ["loosen" in one for one in said] == [False, False, True]
    (row,) = [
        nudge
        for nudge in keepup("due", "--json", "--on", "2026-12-16").json["nudges"]
        if nudge["contact_id"] == 1
    ]
    assert "loosen" in row["reasons"][0]["text"]


def test_a_question_without_its_answer_stays_open_and_is_named(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    ran = keepup("answer", "Ben", "done", ok=False)
    assert "did it happen" in ran.out + ran.err
    assert {nudge["contact_id"] for nudge in keepup("due", "--json").json["nudges"]} >= {2}


@pytest.mark.parametrize(
    "words",
    [
        ("due",),
        ("due", "--days", "7"),
        ("show", "Ana"),
        ("brief", "Ana"),
        ("why", "Ana"),
        ("garden",),
        ("ledger",),
        ("guide",),
        ("--help",),
        ("doctor",),
    ],
)
def test_the_tone_is_calm(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(REQUIRED)
    said = keepup(*words).out
    assert not re.search(r"successfully|overdue|neglected|\bscore\b|streak", said, re.IGNORECASE)
    assert "!" not in re.sub(r"^\s*!|gave.*!.*$|[`'].*?[`']", "", said, flags=re.MULTILINE)
