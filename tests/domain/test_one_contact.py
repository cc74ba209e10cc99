"""A book of one contact holds what is theirs and what is nobody's."""

from datetime import date

from keepup_tui.domain.book import Book
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.records import (
    Answer,
    Circle,
    Contact,
    Goal,
    Interaction,
    Note,
    Repair,
    Setting,
)

DAY = date(2026, 11, 25)


def test_it_holds_what_is_theirs_and_what_is_nobodys() -> None:
    book = Book.of(
        [
            Contact(id=1, name="Ana"),
            Contact(id=2, name="Ben"),
            Circle(id=3, name="Mentors"),
            Setting(id=4, key="cap", value=5),
            Interaction(id=5, contact_ids=(1, 2), on=DAY),
            Interaction(id=6, contact_ids=(2,), on=DAY),
            Goal(id=7, contact_ids=(2,), text="x"),
            Note(id=8, contact_id=1, kind="fact", text="x"),
            Note(id=9, contact_id=2, kind="fact", text="x"),
            Note(id=10, kind="offer", text="x"),
            Repair(id=11, contact_id=2, on=DAY, text="x"),
            Answer(id=12, contact_id=1, rule="repair", verb="skip", on=DAY),
        ]
    )
    alone = book_of_one(book, 1)
    assert list(alone.contacts) == [1]
    assert list(alone.circles) == [3]
    assert list(alone.settings) == [4]
    assert list(alone.interactions) == [5]
    assert list(alone.goals) == []
    assert list(alone.notes) == [8, 10]
    assert list(alone.repairs) == []
    assert list(alone.answers) == [12]
