"""How often, as a person writes it."""

import pytest

from keepup_tui.domain.cadence_words import BadCadence, cadence_from


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("3 months", "3 months"),
        ("every 3 months", "3 months"),
        ("Every  Month", "1 month"),
        ("every two weeks", "2 weeks"),
        ("every other week", "2 weeks"),
        ("every second month", "2 months"),
        ("2w", "2 weeks"),
        ("6m", "6 months"),
        ("1y", "1 year"),
        ("fortnightly", "2 weeks"),
        ("monthly", "1 month"),
        ("weekly", "1 week"),
        ("quarterly", "3 months"),
        ("every half-year", "6 months"),
        ("annually", "1 year"),
        ("once a year", "1 year"),
        ("twice a year", "6 months"),
        ("three times a year", "4 months"),
        ("5 times a year", "10 weeks"),
        ("twice a month", "2 weeks"),
        ("every 45 days", "45 days"),
        ("a month", "1 month"),
    ],
)
def test_rolling_cadences(text: str, every: str) -> None:
    cadence = cadence_from(text)
    assert (cadence.every, cadence.mode, cadence.protected) == (every, "rolling", False)


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("each week", "1 week"),
        ("each month", "1 month"),
        ("each quarter", "3 months"),
        ("each half-year", "6 months"),
        ("each year", "1 year"),
    ],
)
def test_each_is_of_the_calendar(text: str, every: str) -> None:
    cadence = cadence_from(text)
    assert (cadence.every, cadence.mode) == (every, "calendar")


@pytest.mark.parametrize("text", ["protected every 2 weeks", "every 2 weeks, protected"])
def test_protected_is_a_word_of_it(text: str) -> None:
    cadence = cadence_from(text)
    assert (cadence.every, cadence.protected) == ("2 weeks", True)


@pytest.mark.parametrize(
    "text",
    ["", "often", "every", "every 0 days", "0 weeks", "each 5 weeks", "each day", "-3 months",
     "every 99999 days", "3", "sometimes a year", "0 times a year", "protected"],
)  # fmt: skip
def test_what_says_no_cadence_is_refused(text: str) -> None:
    with pytest.raises(BadCadence, match="every 3 months"):
        cadence_from(text)
