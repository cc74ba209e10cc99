"""A circle named with its cadence."""

import pytest

from keepup_tui.domain.cadence_words import BadCadence
from keepup_tui.domain.circle_words import circle_said
from keepup_tui.domain.periods import Period


@pytest.mark.parametrize(
    ("text", "name", "every"),
    [
        ("mentors, every quarter", "mentors", "3 months"),
        ("Old team every 2 weeks", "Old team", "2 weeks"),
        ("Smith, Jones and co, monthly", "Smith, Jones and co", "1 month"),
        ("mentors", "mentors", None),
        ("mentors,", "mentors", None),
        ("people of every kind", "people of every kind", None),
    ],
)
def test_a_circle_and_how_often(text: str, name: str, every: str | None) -> None:
    said, cadence = circle_said(text)
    assert said == name
    assert (cadence.every if cadence else None) == (Period(every) if every else None)


def test_what_is_no_cadence_is_refused() -> None:
    with pytest.raises(BadCadence):
        circle_said("mentors, often")
