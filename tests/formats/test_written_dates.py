"""Dates are read where they can mean one day, and left alone where not."""

import pytest

from keepup_tui.formats.cards import Day
from keepup_tui.formats.events import event
from keepup_tui.formats.vcard import read_vcards
from keepup_tui.formats.written_dates import written_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1984-11-03", "1984-11-03"),
        ("19841103", "1984-11-03"),
        ("1984-11-03T00:00:00Z", "1984-11-03"),
        ("19841103T101112Z", "1984-11-03"),
        ("1984/11/3", "1984-11-03"),
        ("1984.11.03", "1984-11-03"),
        ("--1103", "--11-03"),
        ("--11-03", "--11-03"),
        (" --11-03", "--11-03"),
        ("--11", "--11"),
        ("1984-11", "1984-11"),
        ("1984", "1984"),
        ("0000-11-03", "--11-03"),
        ("1604-02-29", "--02-29"),
        ("03.11.1984", "1984-11-03"),
        ("3. 11.", "--11-03"),
        ("04 Nov 2023", "2023-11-04"),
        ("4-Nov-2023", "2023-11-04"),
        ("3rd November", "--11-03"),
        ("November 3, 1984", "1984-11-03"),
        ("Nov 3rd", "--11-03"),
        ("sept. 1984", "1984-09"),
        ("23/11/1984", "1984-11-23"),
        ("11/23/1984", "1984-11-23"),
        ("11/11/1984", "1984-11-11"),
    ],
)
def test_a_date_that_can_mean_one_day_is_read(text: str, date: str) -> None:
    assert written_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "---03", "circa 1960", "spring", "1984-02-30", "19841301", "198411", "31 Foo"),
        *("3/11/1984", "3/11/84", "30/30/1984", "May", "Ma 3", "3 M 1984", "Marchtober 3", "--13"),
    ],
)
def test_what_is_no_date_or_could_be_two_is_left(text: str) -> None:
    assert written_date(text) is None


@pytest.mark.parametrize(
    ("text", "date"), [("3/11/2023", "2023-03-11"), ("12/31/17, 4:12 PM", "2017-12-31")]
)
def test_where_months_come_first_slashes_are_no_riddle(text: str, date: str) -> None:
    assert written_date(text, month_first=True) == date


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("Anniversary", ("wedding", None)),
        ("birthday", ("birthday", None)),
        ("work anniversary: Hillside", ("work_anniversary", "Hillside")),
        ("First day", ("other", "First day")),
        (None, ("other", None)),
    ],
)
def test_a_label_tells_the_kind(label: str | None, found: tuple[str, str | None]) -> None:
    day = event(label, "2012-06-09")
    assert isinstance(day, Day)
    assert (day.kind, day.label) == found


def test_words_for_a_date_become_a_fact() -> None:
    assert event("anniversary", "in spring") == "Anniversary: in spring"
    card = read_vcards(b"BEGIN:VCARD\nFN:A B\nBDAY;VALUE=text:circa 1800\nEND:VCARD").cards[0]
    assert (card.days, card.facts) == ((), ("Birthday: circa 1800",))
