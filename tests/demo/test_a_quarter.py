"""One simulated quarter of the sample network shows every kind of reason, whenever it begins."""

from datetime import date, time
from typing import Final

import pytest

from keepup_tui.demo.sample import sample
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue import forecast
from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.domain.rules import RULES

ZONE: Final = "Europe/Lisbon"
QUARTER: Final = 92
BEGINNINGS: Final = (
    date(2026, 11, 25),  # a Wednesday, the day of the pictures
    date(2026, 12, 26),  # a Saturday after Christmas
    date(2027, 3, 31),  # the end of a month with 31 days
    date(2027, 8, 1),  # a Sunday in summer
    date(2028, 2, 29),  # a leap day
)


def walked(first: date) -> tuple[Queue, ...]:
    """The days from `first` on, everything shown being done on its day."""
    day = Day(noon(first, ZONE), ZONE, time(4))
    return forecast(Network(sample(first), day), QUARTER)


@pytest.mark.parametrize("first", BEGINNINGS, ids=str)
def test_every_kind_of_reason_comes_up_within_a_quarter(first: date) -> None:
    queues = walked(first)
    seen = {reason.rule for queue in queues for row in queue.nudges for reason in row.reasons}
    assert sorted({rule.name for rule in RULES} - seen) == []
    assert max(len(queue.nudges) for queue in queues) <= 12


def test_today_of_the_pictures_is_short_and_begins_with_what_is_owed() -> None:
    first = BEGINNINGS[0]
    day = Day(noon(first, ZONE), ZONE, time(4))
    book = sample(first)
    (queue,) = forecast(Network(book, day), 1)
    names = [book.contacts[row.contact_id].name.split()[0] for row in queue.nudges]
    assert names[:8] == [
        "Marcus", "Priya", "Tomás", "Keiko", "Ana", "Ben", "Ines", "Jonas",
    ]  # fmt: skip
    assert len(names) <= 9
