"""Days in touch, over the years."""

from datetime import date, time

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.heat import days_in_touch, year_by_month, year_by_week
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Interaction

TODAY = date(2026, 11, 25)
ZONE = "Europe/Lisbon"


def talk(number: int, on: date, **fields: object) -> Interaction:
    return Interaction(id=number, contact_ids=(1,), on=on, **fields)  # type: ignore[arg-type]


def days(*rows: Interaction) -> dict[date, int]:
    book = Book.of([Contact(id=1, name="Ana"), *rows])
    return dict(days_in_touch(Network(book, Day(noon(TODAY, ZONE), ZONE, time(4)))))


def test_only_words_of_yours_up_to_today_count() -> None:
    assert days(
        talk(2, TODAY),
        talk(3, TODAY),
        talk(4, TODAY, direction="from_them"),
        talk(5, TODAY, broadcast=True),
        talk(6, date(2026, 12, 1)),
    ) == {TODAY: 2}


def test_a_year_by_weeks_has_every_day_up_to_today_once() -> None:
    rows = year_by_week({date(2026, 1, 1): 1, TODAY: 3}, 2026, TODAY)
    cells = [cell for row in rows for cell in row]
    assert sum(cell is not None for cell in cells) == 329
    assert rows[3][0] == 1
    assert rows[0][0] is None
    assert sorted(cell for cell in cells if cell) == [1, 2]
    leap = year_by_week({}, 2024, TODAY)
    assert sum(cell == 0 for row in leap for cell in row) == 366


def test_a_year_by_months_parts_the_week_in_three() -> None:
    rows = year_by_month({date(2026, 11, 2): 2, date(2026, 11, 3): 2, TODAY: 1}, 2026, TODAY)
    assert [row[10] for row in rows] == [2, 1, 0]
    assert [row[11] for row in rows] == [None] * 3
