"""Days and stretches of time as a person says them."""

from datetime import date, timedelta

import pytest

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.wording import dates
from keepup_tui.wording.numbers import counted, in_words, listed, ordinal
from keepup_tui.wording.periods import cadence_words, how_often, regular

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (12, "12 days"),
        (14, "2 weeks"),
        (35, "5 weeks"),
        (62, "8 weeks"),
        (63, "2 months"),
        (365, "12 months"),
        (426, "14 months"),
        (730, "2 years"),
    ],
)
def test_a_stretch_is_told_in_the_unit_a_person_chooses(days: int, said: str) -> None:
    assert dates.span(days) == said


@pytest.mark.parametrize(
    ("day", "ago", "when", "on"),
    [
        (date(2026, 11, 25), "today", "today", "today"),
        (date(2026, 11, 24), "yesterday", "yesterday", "yesterday"),
        (date(2026, 11, 26), "tomorrow", "tomorrow", "tomorrow"),
        (date(2026, 11, 20), "5 days ago", "Friday", "on Friday"),
        (date(2026, 11, 28), "in 3 days", "Saturday", "on Saturday"),
        (date(2026, 11, 18), "7 days ago", "18 November", "on 18 November"),
        (date(2026, 9, 20), "2 months ago", "20 September", "on 20 September"),
        (date(2025, 9, 20), "14 months ago", "20 September 2025", "on 20 September 2025"),
        (date(2026, 12, 30), "in 5 weeks", "30 December", "on 30 December"),
    ],
)
def test_a_day_is_near_by_its_name_and_far_by_its_date(
    day: date, ago: str, when: str, on: str
) -> None:
    assert (dates.ago(day, TODAY), dates.when(day, TODAY), dates.on(day, TODAY)) == (ago, when, on)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 23), "Monday"),
        (date(2026, 11, 4), "3 weeks ago"),
        (date(2026, 7, 1), "in July"),
        (date(2026, 4, 10), "last spring"),
        (date(2025, 12, 3), "last winter"),
        (date(2025, 11, 25), "last autumn"),
        (date(2024, 11, 1), "2 years ago"),
    ],
)
def test_a_past_day_is_remembered_loosely(day: date, said: str) -> None:
    assert dates.loosely(day, TODAY) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 26), "tomorrow"),
        (date(2026, 11, 30), "Monday"),
        (date(2026, 12, 5), "early December"),
        (date(2026, 12, 14), "mid-December"),
        (date(2026, 12, 29), "late December"),
        (date(2027, 11, 2), "November 2027"),
    ],
)
def test_a_day_far_ahead_is_told_roughly(day: date, said: str) -> None:
    assert dates.around(day, TODAY) == said


def test_late_in_a_year_that_is_young_a_month_needs_no_year() -> None:
    assert dates.around(date(2026, 12, 1), date(2026, 1, 5)) == "December"


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (TODAY - timedelta(days=35), "5 weeks past"),
        (TODAY - timedelta(days=12), "12 days past"),
        (TODAY, "due today"),
        (TODAY + timedelta(days=2), "due Friday"),
    ],
)
def test_how_far_past(due: date, said: str) -> None:
    assert dates.past(due, TODAY) == said


def test_exact_days() -> None:
    assert dates.full_day(TODAY, TODAY) == "Wednesday 25 November"
    assert dates.full_day(date(2025, 11, 25), TODAY) == "Tuesday 25 November 2025"
    assert dates.short_day(TODAY) == "25 Nov"
    assert dates.month_heading(TODAY) == "November 2026"
    assert dates.month_heading(date(2026, 8, 1), TODAY) == "August"
    assert dates.month_heading(date(2025, 8, 1), TODAY) == "August 2025"


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("1984-11-03", "3 November 1984"),
        ("--11-03", "3 November"),
        ("1984-11", "November 1984"),
        ("--11", "November"),
        ("1984", "1984"),
    ],
)
def test_a_partial_date_is_told_as_far_as_it_is_known(known: str, said: str) -> None:
    assert dates.partial(PartialDate(known)) == said


def test_stretches_of_days() -> None:
    first = date(2026, 11, 9)
    assert dates.stretch(first, date(2026, 11, 20), TODAY) == "9 to 20 November"
    assert dates.stretch(first, first, TODAY) == "9 November"
    assert dates.stretch(first, date(2026, 12, 2), TODAY) == "9 November to 2 December"


def test_the_season_and_how_far_it_has_come() -> None:
    assert [dates.season_now(date(2026, month, 1)) for month in (3, 7, 11)] == [
        "early spring",
        "summer",
        "late autumn",
    ]


def test_counts_and_lists() -> None:
    assert counted(4812) == "4,812"
    assert (in_words(3), in_words(0), in_words(41)) == ("three", "no", "41")
    assert [ordinal(number) for number in (1, 2, 3, 4, 11, 12, 21, 113)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
        "12th",
        "21st",
        "113th",
    ]
    assert listed(["Ana", "Ben", "Chloé"]) == "Ana, Ben and Chloé"
    assert listed(["Ana", "Ben"], "or") == "Ana or Ben"
    assert (listed(["Ana"]), listed([])) == ("Ana", "")


@pytest.mark.parametrize(
    ("period", "calendar", "often", "noun"),
    [
        ("1 month", False, "every month", "monthly catch-up"),
        ("1 month", True, "each month", "monthly catch-up"),
        ("3 months", True, "each quarter", "quarterly catch-up"),
        ("6 weeks", False, "every 6 weeks", "catch-up every 6 weeks"),
        ("6 months", False, "twice a year", "half-yearly catch-up"),
        ("1 year", False, "every year", "yearly catch-up"),
    ],
)
def test_how_often(period: str, calendar: bool, often: str, noun: str) -> None:
    assert how_often(Period(period), calendar=calendar) == often
    assert regular(Period(period), "catch-up") == noun


def test_a_protected_cadence_says_so() -> None:
    assert cadence_words(Cadence(every=Period("1 month"))) == "every month"
    protected = Cadence(every=Period("1 month"), mode="calendar", protected=True)
    assert cadence_words(protected) == "each month, whatever else is on"
