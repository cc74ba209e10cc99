"""The day of a command: --on, KEEPUP_NOW, --zone, the rollover, and dates as options."""

from datetime import date

import pytest

from keepup_tui.cli.days import day_said
from keepup_tui.cli.stopping import Usage
from tests.cli.commanding import Keepup

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("2020-02-29", date(2020, 2, 29)),
        ("2w", date(2026, 12, 9)),
        ("in 2 weeks", date(2026, 12, 9)),
        ("tomorrow", date(2026, 11, 26)),
        ("yesterday", date(2026, 11, 24)),
        ("friday", date(2026, 11, 27)),
        ("Sat", date(2026, 11, 28)),
        ("by wed", date(2026, 12, 2)),
        ("next monday", date(2026, 11, 30)),
        ("3 dec", date(2026, 12, 3)),
        ("dec 3", date(2026, 12, 3)),
        ("3 nov", date(2027, 11, 3)),
        ("3 nov 2025", date(2025, 11, 3)),
        ("3 days ago", date(2026, 11, 22)),
        ("1 month", date(2026, 12, 25)),
    ],
)
def test_days_ahead(said: str, day: date) -> None:
    assert day_said(said, TODAY, past=False) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("friday", date(2026, 11, 20)),
        ("wed", TODAY),
        ("3 nov", date(2026, 11, 3)),
        ("tomorrow", date(2026, 11, 26)),
    ],
)
def test_days_of_what_has_been(said: str, day: date) -> None:
    assert day_said(said, TODAY, past=True) == day


@pytest.mark.parametrize(
    "said", ["", "soon", "2026-02-30", "2026-13-01", "31 feb", "3/4/2026", "friday: x", "25:00"]
)
def test_what_is_no_day(said: str) -> None:
    with pytest.raises(Usage):
        day_said(said, TODAY, past=False)


def test_on_beats_now_and_stands_anywhere(keepup: Keepup) -> None:
    assert keepup("due", "--json").json["on"] == "2026-11-25"
    assert keepup("due", "--json", "--on", "2027-01-05").json["on"] == "2027-01-05"
    assert keepup("due", "--on=tomorrow", "--json").json["on"] == "2026-11-26"
    assert keepup("--on", "2027-01-05", "due", "--json").json["on"] == "2027-01-05"


def test_before_the_rollover_it_is_still_yesterday(
    keepup: Keepup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEEPUP_NOW", "2026-11-25T03:59")
    assert keepup("due", "--json").json["on"] == "2026-11-24"
    keepup("set", "rollover", "03:00")
    assert keepup("due", "--json").json["on"] == "2026-11-25"


def test_the_zone_is_asked_for_set_or_the_machines(
    keepup: Keepup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEEPUP_NOW", "2026-11-25T20:00+00:00")
    assert keepup("due", "--json").json["on"] == "2026-11-25"
    assert keepup("due", "--json", "--zone", "Asia/Tokyo").json["on"] == "2026-11-26"
    keepup("set", "zone", "Pacific/Auckland")
    assert keepup("due", "--json").json["on"] == "2026-11-26"
    assert keepup("due", "--zone", "Mars/Olympus", ok=False).status == 2


@pytest.mark.parametrize("now", ["noon", "2026-02-30T10:00", "25.11.2026"])
def test_a_clock_that_tells_no_time(
    keepup: Keepup, monkeypatch: pytest.MonkeyPatch, now: str
) -> None:
    monkeypatch.setenv("KEEPUP_NOW", now)
    ran = keepup("due", ok=False)
    assert ran.status == 2
    assert "KEEPUP_NOW" in ran.err
