"""A card meets whom it means, and nobody else."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.actions.import_plan import plan_import
from keepup_tui.domain.book import Book
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Phone, Source
from keepup_tui.domain.records import Contact, Milestone
from keepup_tui.formats.cards import Card
from keepup_tui.formats.cards import Day as Mark
from tests.actions.import_case import ANA, after, becomes, card, fields_of, reading


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
    known = Book.of([Contact(**{**fields_of(ANA), "sources": (held,)}), born])
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
    ana = {**fields_of(ANA), "links": ("https://www.linkedin.com/in/ana-reyes",)}
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
        "again",
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
    assert verb.plan.counts == Counter(create=1, again=2)
    assert [(row.name, row.called) for row in verb.plan.rows] == [
        ("ana@example.org", ""),
        ("Ana Reyes", ""),
        ("Ana Reyes", ""),
    ]
    assert said == "Brought in 1 person, 2 twice in the file."


def test_somebody_met_under_another_name_is_told_with_both() -> None:
    mail = (Email(address="ana@example.org"),)
    rows = (card("Ana Reyes", 1, emails=mail), card("Ana Castro", 2, emails=mail))
    made, again = plan_import(Book.of(), reading(*rows)).rows
    assert (made.becomes, made.called) == ("create", "")
    assert (again.becomes, again.name, again.called) == ("again", "Ana Reyes", "Ana Castro")


def test_one_key_for_two_people_of_a_file_joins_nobody() -> None:
    assert becomes(Book.of(), card("Ana Reyes", 1, "k"), card("Ben Osei", 2, "k")) == [
        "create",
        "create",
    ]
