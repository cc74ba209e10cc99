"""An import adds who and what is missing, once, and is one batch."""

import sys
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.import_plan import plan_import
from keepup_tui.actions.read_address_book import read_address_book
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import (
    TABLES,
    Circle,
    Contact,
    Email,
    Membership,
    Milestone,
    Note,
    Phone,
    Record,
    Source,
)
from keepup_tui.formats.cards import Card, Reading, Skipped
from keepup_tui.formats.cards import Day as Mark
from keepup_tui.formats.recognise import read
from keepup_tui.formats.vcard_export import vcards
from keepup_tui.wording.spans import text_of

FORMATS = Path(__file__).parents[1] / "formats"
SAMPLES = FORMATS / "samples"
sys.path.insert(0, str(FORMATS))

from address_book import as_google, as_linkedin, as_vcards, people  # noqa: E402

TODAY = date(2026, 11, 25)
DAY = Day(noon(TODAY, "Europe/Lisbon"), "Europe/Lisbon", time(4))
ANA = Contact(
    id=1,
    name="Ana Reyes",
    emails=(Email(address="Ana@example.org", label="old", stale=True),),
    phones=(Phone(number="+351 912 345 678"),),
    organisation="Hillside",
    added_on=date(2026, 1, 1),
)


def card(name: str = "Ana Reyes", row: int = 1, key: str | None = None, **fields: Any) -> Card:
    return Card(row=row, key=key or f"{name}-{row}", name=name, **fields)


def reading(*cards: Card, form: str = "vcard", skipped: tuple[Skipped, ...] = ()) -> Reading:
    return Reading(format=form, cards=cards, skipped=skipped)


def after(book: Book, what: Reading) -> tuple[Book, ImportContacts, str]:
    """The book once `what` was imported, the verb, and what it said."""
    top = max((key for table in TABLES for key in book.table(table)), default=0)
    edit = Edit(book, Ids(DAY.ms, top, lambda: 0))
    verb = ImportContacts(what, "people.vcf")
    said = text_of(verb(edit, DAY))
    records: list[Record] = [row for table in TABLES for row in edit.book.table(table).values()]
    return Book.of(records), verb, said


def becomes(book: Book, *cards: Card, form: str = "vcard") -> list[str]:
    return [row.becomes for row in plan_import(book, reading(*cards, form=form)).rows]


def test_somebody_new_arrives_whole() -> None:
    new = card(
        key="uid-1",
        given="Anita",
        aliases=("Anni",),
        pronouns="she/her",
        emails=(Email(address="ana@example.com", label="home"),),
        phones=(Phone(number="+1"),),
        post="1 Main St",
        place="Porto",
        zone="Europe/Lisbon",
        links=("https://example.com/ana",),
        organisation="Acme",
        title="CTO",
        interests=("tea",),
        days=(
            Mark("birthday", PartialDate("--11-03")),
            Mark("other", PartialDate("2019"), "Start"),
        ),
        met_on=PartialDate("2023-11-04"),
        met_how="LinkedIn",
        facts=("Plays the cello",),
        groups=("Alumni",),
        extra={"X-A": "b"},
    )
    book, verb, said = after(Book.of(), reading(new))
    (contact,) = book.contacts.values()
    (circle,) = book.circles.values()
    (batch,) = book.batches.values()
    assert contact == Contact(
        id=contact.id,
        name="Ana Reyes",
        given="Anita",
        aliases=("Anni",),
        pronouns="she/her",
        emails=(Email(address="ana@example.com", label="home"),),
        phones=(Phone(number="+1"),),
        post="1 Main St",
        place="Porto",
        zone="Europe/Lisbon",
        links=("https://example.com/ana",),
        organisation="Acme",
        title="CTO",
        interests=("tea",),
        circles=(Membership(id=circle.id, since=TODAY),),
        added_on=TODAY,
        met_on=date(2023, 11, 4),
        met_how="LinkedIn",
        sources=(Source(format="vcard", key="uid-1", batch_id=batch.id),),
        extra={"X-A": "b"},
    )
    assert circle.name == "Alumni"
    assert circle.cadence is None
    assert [(mark.kind, mark.date, mark.label) for mark in book.milestones.values()] == [
        ("birthday", "--11-03", None),
        ("other", "2019", "Start"),
    ]
    assert [(note.kind, note.text, note.made_on) for note in book.notes.values()] == [
        ("fact", "Plays the cello", TODAY)
    ]
    assert (batch.on, batch.format, batch.file, batch.count) == (TODAY, "vcard", "people.vcf", 1)
    assert verb.batch_id == batch.id
    assert said == "1 new."


def test_an_update_adds_what_is_missing_and_overwrites_nothing() -> None:
    known = [
        ANA,
        Milestone(id=2, contact_id=1, kind="birthday", date=PartialDate("--11-03")),
        Note(id=3, contact_id=1, kind="fact", text="Plays the cello"),
    ]
    more = card(
        "Ana Maria Reyes",
        emails=(Email(address="ana@EXAMPLE.org"), Email(address="new@example.org")),
        phones=(Phone(number="00351912345678"), Phone(number="+351 21 000 0000")),
        organisation="Acme",
        title="CTO",
        place="Porto",
        days=(Mark("birthday", PartialDate("1984-11-03")), Mark("wedding", PartialDate("2012"))),
        facts=("Plays the cello", "Likes tea"),
    )
    book, _, said = after(Book.of(known), reading(more))
    contact = book.contacts[1]
    assert contact.name == "Ana Reyes"
    assert contact.aliases == ("Ana Maria Reyes",)
    assert contact.emails == (*ANA.emails, Email(address="new@example.org"))
    assert contact.phones == (*ANA.phones, Phone(number="+351 21 000 0000"))
    assert (contact.organisation, contact.title, contact.place) == ("Hillside", None, "Porto")
    assert contact.added_on == date(2026, 1, 1)
    assert [(mark.kind, mark.date) for mark in book.milestones.values()] == [
        ("birthday", "--11-03"),
        ("wedding", "2012"),
    ]
    assert [note.text for note in book.notes.values()] == ["Plays the cello", "Likes tea"]
    assert said == "1 updated."


def test_a_title_of_the_same_organisation_is_taken() -> None:
    book, _, _ = after(Book.of([ANA]), reading(card(organisation="hillside", title="Editor")))
    assert (book.contacts[1].organisation, book.contacts[1].title) == ("Hillside", "Editor")


@pytest.mark.parametrize(
    "again",
    [
        card("Somebody Else", key="uid-1"),
        card("Ana Reyes-Silva", emails=(Email(address="ana@example.org"),)),
        card("A. Reyes", emails=(Email(address="ANA@example.org "),)),
        card("Reyes, Ana", emails=(Email(address="ana@example.org"),)),
        card("ana@example.org", emails=(Email(address="ana@example.org"),)),
        card("Ana", phones=(Phone(number="912345678"),)),
        card("Anabel Reyes", phones=(Phone(number="912345678"),)),
        card("...", emails=(Email(address="ana@example.org"),)),
        card("Reyes Ana"),
        card("Dr. Ana Reyes, PhD"),
        card("Ana Reyes (she/her), M.Sc., PMP"),
        card("Ana Reyes-Silva, MBA", phones=(Phone(number="912345678"),)),
        card("ANA REYES", organisation="Acme"),
        card("Ana Reyes", emails=(Email(address="private@example.com"),)),
        card("Ana Reyes", days=(Mark("birthday", PartialDate("1984")),)),
    ],
)
def test_the_same_person_is_met_again(again: Card) -> None:
    held = Source(format="vcard", key="uid-1")
    born = Milestone(id=2, contact_id=1, kind="birthday", date=PartialDate("1984-11-03"))
    known = Book.of([Contact(**{**_fields(ANA), "sources": (held,)}), born])
    assert becomes(known, again) != ["create"]


@pytest.mark.parametrize(
    "other",
    [
        card("Ben Reyes", phones=(Phone(number="912 345 678"),)),
        card("Ben Reyes", emails=(Email(address="ana@example.org"),)),
        card("Ana Reyes", days=(Mark("birthday", PartialDate("1990-01-01")),)),
        card("Ana Reyes", links=("https://linkedin.com/in/another-ana",)),
        card("Ana Reyes", organisation="Acme", emails=(Email(address="ana@acme.example"),)),
        card("Ana", emails=(Email(address="ana@acme.example"),)),
        card("Anna Reyes"),
        card("Jo Reyes", phones=(Phone(number="912345678"),)),
        card("Ana Lima", phones=(Phone(number="678"),)),
    ],
)
def test_another_person_stays_another(other: Card) -> None:
    born = Milestone(id=2, contact_id=1, kind="birthday", date=PartialDate("1984-11-03"))
    ana = {**_fields(ANA), "links": ("https://www.linkedin.com/in/ana-reyes",)}
    assert becomes(Book.of([Contact(**ana), born]), other) == ["create"]


@pytest.mark.parametrize(
    ("name", "aliases"),
    [
        ("Dr. Ana Reyes", ("Ana Reyes",)),
        ("Prof. Dr. Ana Reyes, PhD, M.Sc. (she/her)", ("Ana Reyes",)),
        ("Dr. Reyes", ()),
        ("Reyes, Ana", ()),
        ("Ana Reyes", ()),
        ("Acme, Inc.", ()),
    ],
)
def test_somebody_is_also_found_without_title_and_degrees(
    name: str, aliases: tuple[str, ...]
) -> None:
    book, _, _ = after(Book.of(), reading(card(name)))
    (contact,) = book.contacts.values()
    assert (contact.name, contact.aliases) == (name, aliases)


@pytest.mark.parametrize(("one", "other"), [("🌱", "💐"), ("(Mum)", "(Dad)"), ("Dr.", "Prof.")])
def test_names_without_words_are_still_two(one: str, other: str) -> None:
    assert becomes(Book.of(), card(one), card(other, 2), card(one, 3)) == [
        "create",
        "create",
        "same",
    ]


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(min_size=1), st.text(max_size=3)), max_size=6))
def test_any_names_and_numbers_can_be_compared(rows: list[tuple[str, str]]) -> None:
    cards = [
        card(name, row, phones=(Phone(number="+351 912 345 678" + end),))
        for row, (name, end) in enumerate(rows)
    ]
    assert len(becomes(Book.of([ANA]), *cards)) == len(rows)


def test_a_name_in_capitals_or_turned_keeps_all_its_words() -> None:
    noor = Contact(id=1, name="Noor de Vries")
    for name in ("de Vries, Noor", "DE VRIES, NOOR", "Noor de Vries, PhD, MBA"):
        assert becomes(Book.of([noor]), card(name)) == ["same"]
    assert becomes(Book.of([noor]), card("de Vries, Bram")) == ["create"]


def test_short_names_are_one_person_at_one_address() -> None:
    mail = (Email(address="smith@example.org"),)
    robert = Contact(id=1, name="Robert Smith", emails=mail)
    assert becomes(Book.of([robert]), card("Bob Smith", emails=mail)) == ["update"]
    assert becomes(Book.of([robert]), card("Susan Smith", emails=mail)) == ["create"]


def test_a_first_name_alone_needs_more_than_the_name() -> None:
    mum = Contact(id=1, name="Ben", phones=(Phone(number="+351 900 000 001"),))
    assert becomes(Book.of([mum]), card("Ben", phones=(Phone(number="+351 900 000 002"),))) == [
        "create"
    ]


def test_of_two_of_one_name_the_organisation_decides() -> None:
    two = [ANA, Contact(id=2, name="Ana Reyes", organisation="Acme")]
    plan = plan_import(Book.of(two), reading(card(organisation="Acme", title="CTO"), card(row=2)))
    assert [(row.becomes, row.contact_id) for row in plan.rows] == [("update", 2), ("create", None)]


def test_two_rows_of_one_person_become_one() -> None:
    rows = (
        card("ana@example.org", 1, emails=(Email(address="ana@example.org"),)),
        card("Ana Reyes", 2, emails=(Email(address="ana@example.org"),), title="CTO"),
        card("Ana Reyes", 3, phones=(Phone(number="+351 912 345 678"),)),
    )
    book, verb, said = after(Book.of(), reading(*rows))
    (contact,) = book.contacts.values()
    assert (contact.name, contact.title) == ("Ana Reyes", "CTO")
    assert contact.phones == (Phone(number="+351 912 345 678"),)
    assert len(contact.sources) == 3
    assert verb.plan is not None
    assert verb.plan.counts == {"create": 1, "update": 0, "same": 2}
    assert said == "1 new, 2 already here."


def test_one_key_for_two_people_of_a_file_joins_nobody() -> None:
    assert becomes(Book.of(), card("Ana Reyes", 1, "k"), card("Ben Osei", 2, "k")) == [
        "create",
        "create",
    ]


@pytest.mark.parametrize(
    "name", [p.name for p in SAMPLES.iterdir() if p.suffix in (".vcf", ".csv")]
)
def test_the_same_file_twice_adds_nothing(name: str) -> None:
    found = read((SAMPLES / name).read_bytes(), name)
    once, _, _ = after(Book.of(), found)
    twice, verb, said = after(once, found)
    assert _records(twice) == _records(once)
    assert verb.batch_id is None
    assert "already here" in said


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
    assert found.counts == {"create": 0, "update": 2_000, "same": 0}
    assert {circle.name for circle in book.circles.values()} == {"Alumni", "Old team", "Mentors"}


def test_our_own_vcards_come_home() -> None:
    book = Book.of()
    for name in ("apple_3.0.vcf", "nextcloud_4.0.vcf", "google_old.csv", "linkedin.csv"):
        book, _, _ = after(book, read((SAMPLES / name).read_bytes(), name))
    home, _, _ = after(book, read(vcards(book).encode(), "keepup.vcf"))
    assert _records(home) == _records(book)
    moved, _, _ = after(Book.of(), read(vcards(book).encode(), "keepup.vcf"))
    for field in ("name", "aliases", "emails", "phones", "post", "links", "title", "interests"):
        assert [getattr(one, field) for one in moved.contacts.values()] == [
            getattr(one, field) for one in book.contacts.values()
        ], field
    assert _texts(moved) == _texts(book)


def test_nobody_is_revived() -> None:
    gone = Contact(id=1, name="Ana Reyes", deceased=True)
    away = Contact(id=2, name="Ben Osei", archived=True, do_not_contact=True)
    book, _, _ = after(Book.of([gone, away]), reading(card(title="CTO"), card("Ben Osei", 2)))
    assert book.contacts[1].deceased
    assert book.contacts[2] == away
    assert len(book.contacts) == 2


def test_who_has_died_says_so() -> None:
    book, _, _ = after(Book.of([ANA]), reading(card(deceased=True)))
    assert book.contacts[1].deceased


def test_labels_join_circles_that_are_there_and_once_only() -> None:
    alumni = Circle(id=9, name="alumni")
    labelled = reading(card(groups=("Alumni", "ALUMNI")))
    book, _, _ = after(Book.of([ANA, alumni]), labelled)
    assert book.contacts[1].circles == (Membership(id=9, since=TODAY),)
    assert len(book.circles) == 1
    left = Book.of([Contact(**{**_fields(book.contacts[1]), "circles": ()}), alumni])
    again, _, said = after(left, labelled)
    assert again.contacts[1].circles == ()
    assert said == "1 already here."


def test_how_we_met_is_not_told_of_another_day() -> None:
    met = Contact(id=1, name="Ana Reyes", met_on=date(2001, 1, 1))
    book, _, _ = after(Book.of([met]), reading(card(met_how="LinkedIn", title="CTO")))
    assert book.contacts[1].met_how is None


def test_progress_is_told_and_may_stop_everything() -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise KeyboardInterrupt

    edit = Edit(Book.of(), Ids(DAY.ms, 0, lambda: 0))
    three = reading(*(card(f"Person {letter}", row) for row, letter in enumerate("ABC", 1)))
    with pytest.raises(KeyboardInterrupt):
        ImportContacts(three, "x", stop)(edit, DAY)
    assert told == [(1, 3), (2, 3)]
    assert not edit.changed


def test_what_is_skipped_is_said() -> None:
    skipped = (Skipped(2, "Acme", "company"), Skipped(3, "", "no_name"), Skipped(4, "", "no_name"))
    _, _, said = after(Book.of(), reading(card(), skipped=skipped))
    assert said == (
        "1 new; 3 rows skipped: 1 a company without a person, 2 no name and no mail address."
    )


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


def _fields(contact: Contact) -> dict[str, Any]:
    return {name: getattr(contact, name) for name in contact.__struct_fields__}


def _records(book: Book) -> list[Record]:
    return [row for table in TABLES for row in book.table(table).values()]


def _texts(book: Book) -> list[str]:
    marks = [f"{mark.kind} {mark.date} {mark.label}" for mark in book.milestones.values()]
    return sorted([*marks, *(note.text for note in book.notes.values())])
