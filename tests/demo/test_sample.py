"""The sample network: the same for the same day, whole, and true to its own dates."""

from datetime import date

import pytest

from keepup_tui.demo.sample import sample
from keepup_tui.domain.records import TABLES

TODAY = date(2026, 11, 25)


def test_same_day_gives_the_same_network() -> None:
    first, second = sample(TODAY), sample(TODAY)
    assert all(first.table(name) == second.table(name) for name in TABLES)


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2027, 1, 1)])
def test_nothing_has_happened_after_today(today: date) -> None:
    book = sample(today)
    assert len(book.contacts) > 120
    assert len(book.interactions) > 1000
    assert max(row.on for row in book.interactions.values()) < today
    assert max(row.on for row in book.exchanges.values()) < today


def test_every_reference_leads_somewhere() -> None:
    book = sample(TODAY)
    for row in book.interactions.values():
        assert set(row.contact_ids) <= set(book.contacts)
        assert row.answers_id is None or row.answers_id in book.interactions
    for exchange in book.exchanges.values():
        assert exchange.interaction_id in book.interactions
        assert set(exchange.led_to) <= set(book.exchanges)
    for contact in book.contacts.values():
        assert {place.id for place in contact.circles} <= set(book.circles)


def test_every_name_is_one_person() -> None:
    names = [contact.name for contact in sample(TODAY).contacts.values()]
    assert len(names) == len(set(names))
