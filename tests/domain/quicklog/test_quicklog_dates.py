"""Dates that lead a line, and dates that end a promise."""

from datetime import date

import pytest

from keepup_tui.domain.quicklog.dates import leading, trailing
from tests.domain.quicklog.quicklog_people import ANA, WEDNESDAY, said


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("today", "2026-11-25"),
        ("Yesterday", "2026-11-24"),
        ("day before yesterday", "2026-11-23"),
        ("last night", "2026-11-24"),
        ("this morning", "2026-11-25"),
        ("wed", "2026-11-25"),
        ("Wednesday", "2026-11-25"),
        ("mon", "2026-11-23"),
        ("thurs", "2026-11-19"),
        ("last wed", "2026-11-18"),
        ("last friday", "2026-11-20"),
        ("last week", "2026-11-18"),
        ("3 days ago", "2026-11-22"),
        ("2 weeks ago", "2026-11-11"),
        ("a month ago", "2026-10-25"),
        ("two years ago", "2024-11-25"),
        ("2w ago", "2026-11-11"),
        ("0 days ago", "2026-11-25"),
        ("3 nov", "2026-11-03"),
        ("nov 3", "2026-11-03"),
        ("3rd November", "2026-11-03"),
        ("nov 3rd", "2026-11-03"),
        ("3. nov", "2026-11-03"),
        ("25 nov", "2026-11-25"),
        ("26 nov", "2025-11-26"),
        ("25 dec", "2025-12-25"),
        ("29 feb", "2024-02-29"),
        ("3 nov 2025", "2025-11-03"),
        ("nov 3, 2025", "2025-11-03"),
        ("2026-11-01", "2026-11-01"),
    ],
)
def test_the_latest_such_day_up_to_today(words: str, on: str) -> None:
    parsed = said(f"{words}: lunch with Ana")
    assert (str(parsed.on), parsed.plan, parsed.trouble) == (on, False, None)
    assert parsed.date_text == f"{words}:"
    assert parsed.text == "lunch with Ana"


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("tomorrow", "2026-11-26"),
        ("day after tomorrow", "2026-11-27"),
        ("next wed", "2026-12-02"),
        ("next friday", "2026-11-27"),
        ("next month", "2026-12-25"),
        ("in 2 weeks", "2026-12-09"),
        ("in 3d", "2026-11-28"),
        ("in 1 year", "2027-11-25"),
        ("2026-12-24", "2026-12-24"),
        ("24 dec 2026", "2026-12-24"),
    ],
)
def test_a_day_ahead_makes_a_plan(words: str, on: str) -> None:
    parsed = said(f"{words}: lunch with Ana")
    assert (str(parsed.on), parsed.plan, parsed.contact_ids) == (on, True, (ANA,))


@pytest.mark.parametrize(
    "words",
    [
        "31 feb",
        "nov 31",
        "30 feb 2025",
        "29 feb 2025",
        "2026-02-30",
        "2026-13-01",
        "0 nov",
        "99999 weeks ago",
        "in 9999 years",
    ],
)
def test_an_impossible_day_goes_to_the_inbox(words: str) -> None:
    parsed = said(f"{words}: lunch with Ana")
    assert parsed.trouble
    assert (parsed.trouble.why, parsed.trouble.text) == ("date", words)
    assert said(f"{words}: lunch with Ana").on == WEDNESDAY


@pytest.mark.parametrize(
    "line",
    [
        "idea: lunch with Ana",
        "10:30 lunch with Ana",
        "3/11: lunch with Ana",
        "on some other day: lunch with Ana",
        "may: lunch with Ana",
        "last xmas: lunch with Ana",
        "next day: lunch with Ana",
        "3 nox: lunch with Ana",
        "lunch with Ana: yesterday: good",
        "the day before yesterday, yes: Ana",
        "yesterday lunch with Ana",
    ],
)
def test_what_is_no_date_is_prose(line: str) -> None:
    parsed = said(line)
    assert (parsed.on, parsed.date_text, parsed.text) == (WEDNESDAY, "", line)


def test_a_far_colon_is_not_looked_for() -> None:
    assert leading("yesterday" + " " * 60 + ": Ana", WEDNESDAY) is None
    assert leading("", WEDNESDAY) is None


def test_the_ends_of_the_calendar() -> None:
    assert said("tomorrow: lunch with Ana", today=date.max).trouble is not None
    assert said("31 dec: lunch with Ana", today=date.min).trouble is not None
    assert said("lunch with Ana !cake tomorrow", today=date.max).marks[0].due_on is None


@pytest.mark.parametrize(
    ("words", "text", "due"),
    [
        ("send deck by friday", "send deck", "2026-11-27"),
        ("send deck on Friday.", "send deck", "2026-11-27"),
        ("send deck by wed", "send deck", "2026-12-02"),
        ("send deck by next friday", "send deck", "2026-11-27"),
        ("send deck friday", "send deck", "2026-11-27"),
        ("send deck in 2w", "send deck", "2026-12-09"),
        ("send deck in 2 days", "send deck", "2026-11-27"),
        ("send deck in a month", "send deck", "2026-12-25"),
        ("send deck tomorrow", "send deck", "2026-11-26"),
        ("send deck today", "send deck", "2026-11-25"),
        ("send deck, by 3 dec", "send deck", "2026-12-03"),
        ("send deck by dec 3", "send deck", "2026-12-03"),
        ("send deck by 3 nov", "send deck", "2027-11-03"),
        ("send deck by 25 nov", "send deck", "2026-11-25"),
        ("send deck by 3 dec 2027", "send deck", "2027-12-03"),
        ("send deck 2026-12-24", "send deck", "2026-12-24"),
        ("send deck next week", "send deck", "2026-12-02"),
        ("send deck by 2026-11-24", "send deck by 2026-11-24", None),
        ("send deck by 3 nov 2026", "send deck by 3 nov 2026", None),
        ("send deck by 31 feb", "send deck by 31 feb", None),
        ("send deck by 3/12", "send deck by 3/12", None),
        ("ask where she sat", "ask where she sat", None),
        ("tomorrow", "tomorrow", None),
        ("by friday send deck", "by friday send deck", None),
        ("send deck by", "send deck by", None),
    ],
)
def test_a_promise_may_end_in_a_date(words: str, text: str, due: str | None) -> None:
    mark = said(f"last friday: lunch with Ana !{words}").marks[0]
    assert (mark.text, mark.due_on and str(mark.due_on)) == (text, due)
    assert mark.text + mark.due_text == words
    assert said(f"lunch with Ana ?{words}").marks[0].text == text


@pytest.mark.parametrize("words", ["send the notes of last friday", "redo last 3 dec"])
def test_a_past_date_at_the_end_of_a_promise_stays_text(words: str) -> None:
    assert trailing(words, WEDNESDAY) == (words, None)


def test_only_promises_end_in_a_date() -> None:
    assert said("lunch with Ana +tea by friday").marks[0].text == "tea by friday"


def test_trailing_dates_stay_as_they_are_typed() -> None:
    assert trailing("send  it ,  BY  Friday!", WEDNESDAY) == ("send  it ,  BY  Friday!", None)
    assert trailing("send  it ,  BY  Friday", WEDNESDAY) == ("send  it", date(2026, 11, 27))
