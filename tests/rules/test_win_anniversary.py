"""G47: a year ago today you won together."""

from datetime import date

import pytest

from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import News, Record
from keepup_tui.domain.rules import win_anniversary
from tests.rules.rule_case import TODAY, ago, reasons, refs, said


def won(on: date, **fields: object) -> News:
    values = {"contact_ids": (1, 2), "kind": "shared_win", "text": "the tender"} | fields
    return News(id=5, on=on, **values)  # type: ignore[arg-type]


def test_it_names_the_others_and_the_years() -> None:
    (found,) = reasons(win_anniversary, won(date(2024, 11, 25)))
    assert (found.ref, found.band, found.practice) == ("news:5:2026-11-25", 1, "G47")
    assert (found.since, found.closes) == (TODAY, Touch())
    assert (found.about.text, found.about.other_ids) == ("the tender", (2,))
    assert (found.about.on, found.about.count) == (TODAY, 2)


@pytest.mark.parametrize(
    ("records", "on", "expected"),
    [
        ([won(TODAY)], TODAY, []),
        ([won(date(2025, 11, 26))], TODAY, []),
        ([won(date(2025, 11, 18))], TODAY, ["news:5:2026-11-18"]),
        ([won(date(2025, 11, 17))], TODAY, []),
        ([won(date(2025, 11, 24)), said(1)], TODAY, []),
        ([won(date(2025, 11, 24)), said(2)], TODAY, ["news:5:2026-11-24"]),
        ([won(date(2025, 12, 30))], date(2027, 1, 3), ["news:5:2026-12-30"]),
        ([won(date(2024, 2, 29))], date(2026, 2, 28), ["news:5:2026-02-28"]),
        ([won(date(2024, 2, 29))], date(2028, 2, 29), ["news:5:2028-02-29"]),
        ([won(date(2025, 11, 25), kind="success")], TODAY, []),
        ([won(date(2025, 11, 25), contact_ids=(2,))], TODAY, []),
    ],
)
def test_its_yearly_week(records: list[Record], on: date, expected: list[str]) -> None:
    assert refs(win_anniversary, *records, on=on) == expected


def test_a_day_of_leap_years_alone_survives_the_first_of_years() -> None:
    assert refs(win_anniversary, won(ago(0), contact_ids=(1,))) == []
