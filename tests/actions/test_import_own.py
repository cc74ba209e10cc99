"""KeepUp's own records come in by their ids: what is lacking, and what is newer."""

from datetime import date, time
from pathlib import Path

from keepup_tui.actions.import_own import ImportOwn
from keepup_tui.actions.read_address_book import read_address_book
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.records import Contact, Note, Setting
from keepup_tui.wording.spans import text_of

DAY = Day(noon(date(2026, 11, 25), "Europe/Lisbon"), "Europe/Lisbon", time(4))


def test_records_unite_by_id_and_the_newer_wins() -> None:
    ours = Book.of(
        [
            Contact(id=1, name="Ana", changed_at=5),
            Contact(id=2, name="Ben", changed_at=5),
            Contact(id=3, name="Chloé"),
            Contact(id=8, name="Farah", changed_at=7),
        ]
    )
    theirs = Book.of(
        [
            Contact(id=1, name="Ana Reyes", changed_at=6),
            Contact(id=2, name="Old Ben", changed_at=4),
            Contact(id=3, name="Chloé", changed_at=9),
            Contact(id=4, name="Dmitri"),
            Contact(id=8, name="Another Farah", changed_at=7),
            Note(id=5, contact_id=4, kind="fact", text="Plays chess"),
            Setting(id=6, key="cap", value=3),
        ]
    )
    edit = Edit(ours, Ids(DAY.ms, 8, lambda: 0))
    verb = ImportOwn(theirs, "other.json")
    assert text_of(verb(edit, DAY)) == "2 new, 2 updated, 2 already here."
    assert {key: row.name for key, row in edit.book.contacts.items()} == {
        1: "Ana Reyes",
        2: "Ben",
        3: "Chloé",
        4: "Dmitri",
        8: "Another Farah",
    }
    assert edit.book.notes[5].text == "Plays chess"
    assert not edit.book.settings
    (batch,) = edit.book.batches.values()
    assert (batch.id, batch.format, batch.file, batch.count) == (
        verb.batch_id,
        "keepup",
        "other.json",
        4,
    )


def test_the_same_document_adds_nothing() -> None:
    book = Book.of([Contact(id=1, name="Ana", changed_at=5)])
    edit = Edit(book, Ids(DAY.ms, 1, lambda: 0))
    verb = ImportOwn(book, "same.json")
    assert text_of(verb(edit, DAY)) == "1 already here."
    assert not edit.changed
    assert verb.batch_id is None


def test_a_document_on_disk_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "keepup.json"
    path.write_text('{"contacts": {"7": {"name": "Ana"}}}')
    for form in (None, "keepup"):
        verb = read_address_book(path, form)
        assert isinstance(verb, ImportOwn)
        assert verb.theirs.contacts[7].name == "Ana"
