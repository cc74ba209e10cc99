"""Whole files: the same one twice, three of one person, our own, and those that are none."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.perform import perform
from keepup_tui.actions.read_address_book import read_address_book
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.formats.recognise import read
from keepup_tui.formats.vcard_export import vcards
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import text_of
from tests.actions.import_case import DAY, after, card, reading, records_of

FORMATS = Path(__file__).parents[1] / "formats"
SAMPLES = FORMATS / "samples"
sys.path.insert(0, str(FORMATS))


from tests.formats.address_book import as_google, as_linkedin, as_vcards, people  # noqa: E402


@pytest.mark.parametrize(
    "name", sorted(path.name for path in SAMPLES.iterdir() if path.suffix in (".vcf", ".csv"))
)
def test_the_same_file_twice_adds_nothing(name: str) -> None:
    found = read((SAMPLES / name).read_bytes(), name)
    once, _, _ = after(Book.of(), found)
    twice, verb, said = after(once, found)
    assert records_of(twice) == records_of(once)
    assert verb.batch_id is None
    assert "already here" in said


def test_one_undo_takes_a_whole_import_back(tmp_path: Path) -> None:
    document = Document(tmp_path / "keepup.json", tmp_path / "state")
    perform(document, ImportContacts(reading(card()), "one.vcf"), DAY)
    before = document.path.read_bytes()
    verb = read_address_book(SAMPLES / "apple_3.0.vcf")
    outcome = perform(document, verb, DAY, label="import", backup=True)
    assert text_of(outcome.said).startswith("Brought in 2 people; 2 rows skipped")
    assert ("batches", verb.batch_id) in outcome.changed
    assert len(document.backups()) == 1
    document.undo(ms=DAY.ms)
    assert document.path.read_bytes() == before


def test_three_exports_of_one_address_book_meet() -> None:
    book, crowd = Book.of(), people(2_000)
    for content, name in (
        (as_vcards(crowd), "people.vcf"),
        (as_google(crowd), "contacts.csv"),
        (as_linkedin(crowd), "Connections.csv"),
    ):
        book, verb, _ = after(book, read(content, name))
        found = verb.plan
    assert len(book.contacts) == 2_000
    assert found is not None
    assert found.counts == Counter(update=2_000)
    assert {circle.name for circle in book.circles.values()} == {"Alumni", "Old team", "Mentors"}


def test_our_own_vcards_come_home() -> None:
    book = Book.of()
    for name in ("apple_3.0.vcf", "nextcloud_4.0.vcf", "google_old.csv", "linkedin.csv"):
        book, _, _ = after(book, read((SAMPLES / name).read_bytes(), name))
    home, _, _ = after(book, read(vcards(book).encode(), "keepup.vcf"))
    assert records_of(home) == records_of(book)
    moved, _, _ = after(Book.of(), read(vcards(book).encode(), "keepup.vcf"))
    for field in ("name", "aliases", "emails", "phones", "post", "links", "title", "interests"):
        assert [getattr(one, field) for one in moved.contacts.values()] == [
            getattr(one, field) for one in book.contacts.values()
        ], field
    assert _texts(moved) == _texts(book)


def test_a_file_on_disk_is_read_by_its_own_format(tmp_path: Path) -> None:
    verb = read_address_book(SAMPLES / "linkedin.csv")
    assert isinstance(verb, ImportContacts)
    assert (verb.reading.format, verb.file) == ("linkedin", "linkedin.csv")
    named = read_address_book(SAMPLES / "nokia_2.1.vcf", "vCard")
    assert isinstance(named, ImportContacts)
    assert len(named.reading.cards) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.txt", b"hello", "x.txt is in no format that KeepUp imports: it reads vCard, "),
        ("x.vcf", b"", "x.vcf holds nobody: check that its export has finished, and try again."),
        ("x.json", b'{"a": {"1": {"b": 2}}}', "x.json is in no format that KeepUp imports"),
        ("x.json", b'{"meta": {"1": {"format": "keepup", "schema": 99}}}', "x.json was written by"),
        ("x.json", b'{"contacts": {"1": {"name"', "x.json is no whole copy of a document"),
        ("x.vcf", b"BEGIN:VCARD\n" * 20_001, "x.vcf is larger than KeepUp imports at once"),
    ],
)
def test_a_file_that_cannot_be_imported_is_told_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        read_address_book(path)
    assert text_of(refused.value.said).startswith(said)


def test_a_file_that_is_not_there_or_too_large_is_told_too(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        read_address_book(tmp_path / "none.vcf")
    assert text_of(refused.value.said) == "none.vcf cannot be read: no such file or directory."
    with (tmp_path / "big.vcf").open("wb") as file:
        file.truncate(65 * 2**20)
    with pytest.raises(Refusal) as refused:
        read_address_book(tmp_path / "big.vcf")
    assert text_of(refused.value.said).startswith("big.vcf is larger than")
    with pytest.raises(Refusal) as refused:
        read_address_book(SAMPLES / "nokia_2.1.vcf", "outlook")
    assert text_of(refused.value.said) == (
        'KeepUp imports no format called "outlook": it knows vcard, linkedin, google and keepup.'
    )


def _texts(book: Book) -> list[str]:
    marks = [f"{mark.kind} {mark.date} {mark.label}" for mark in book.milestones.values()]
    return sorted([*marks, *(note.text for note in book.notes.values())])
