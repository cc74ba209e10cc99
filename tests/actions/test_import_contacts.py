"""An import adds who and what is missing, once, and is one batch."""

from datetime import date

import pytest

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Membership, Phone, Source
from keepup_tui.domain.records import Circle, Contact, Milestone, Note
from keepup_tui.formats.cards import Day as Mark
from keepup_tui.formats.cards import Skipped
from tests.actions.import_case import ANA, DAY, TODAY, after, card, fields_of, reading


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
    assert said == "Brought in 1 person."


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
    assert said == "Updated 1 person."


def test_a_title_of_the_same_organisation_is_taken() -> None:
    book, _, _ = after(Book.of([ANA]), reading(card(organisation="hillside", title="Editor")))
    assert (book.contacts[1].organisation, book.contacts[1].title) == ("Hillside", "Editor")


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
    left = Book.of([Contact(**{**fields_of(book.contacts[1]), "circles": ()}), alumni])
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
        "Brought in 1 person; 3 rows skipped: 1 a company without a person, "
        "2 no name and no mail address."
    )
