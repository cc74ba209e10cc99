"""A record that brings its own id keeps it to itself."""

from datetime import date

from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import EPOCH_MS, Ids
from keepup_tui.domain.records import Interaction


def test_new_ids_stay_above_one_that_came_from_elsewhere() -> None:
    edit = Edit(Book.of(), Ids(EPOCH_MS + 1000, 0, lambda: 0))
    first = edit.add(Interaction(contact_ids=(1,), on=date(2026, 1, 1)))
    folded = edit.put(Interaction(id=first.id + 1, contact_ids=(2,), on=date(2026, 1, 1)))
    after = edit.add(Interaction(contact_ids=(3,), on=date(2026, 1, 1)))
    assert after.id > folded.id
    assert [row.contact_ids for row in edit.book.interactions.values()] == [(1,), (2,), (3,)]
