"""Contacts, circles and records changed through their verbs."""

from datetime import date, time

import pytest

from keepup_tui.actions.add_contact import add_contact
from keepup_tui.actions.close_note import close_note
from keepup_tui.actions.close_plan import close_plan
from keepup_tui.actions.doctor import check
from keepup_tui.actions.edit_contact import Circles, edit_contact
from keepup_tui.actions.records import add_record, drop_record, edit_record
from keepup_tui.actions.remove_contact import remove_contact
from keepup_tui.actions.settle_repair import settle_repair
from keepup_tui.actions.unite import unite, united
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.book import Book
from keepup_tui.domain.changes import Change
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership, Source
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    Answer,
    Batch,
    Circle,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    Step,
)
from keepup_tui.domain.references import REFERENCES, dangling
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
DAY = Day(noon(TODAY, "Europe/Lisbon"), "Europe/Lisbon", time(4))
ANA, BEN = Contact(id=1, name="Ana Reyes"), Contact(id=2, name="Ben Okafor")


def done(verb: Verb, *records: Record) -> tuple[Book, str]:
    """The book after `verb`, and what it said."""
    edit = Edit(Book.of(records), Ids(DAY.ms, 1000, lambda: 0))
    said = text_of(verb(edit, DAY))
    return edit.book, said


def test_a_removed_contact_leaves_no_trace() -> None:
    book, said = done(
        remove_contact(1),
        ANA,
        Contact(id=2, name="Ben", introduced_by=1),
        Interaction(id=10, contact_ids=(1, 2), on=TODAY),
        Interaction(id=11, contact_ids=(1,), on=TODAY),
        Interaction(id=12, contact_ids=(2,), on=TODAY, answers_id=11),
        Exchange(id=20, contact_ids=(2,), on=TODAY, side="gave", about_ids=(1,), led_to=(21,)),
        Exchange(id=21, contact_ids=(1,), on=TODAY, side="received", interaction_id=11),
        Promise(id=30, contact_ids=(1, 2), text="x", interaction_id=11),
        News(id=40, contact_ids=(1,), kind="promoted", on=TODAY),
        Step(id=41, news_id=40, contact_id=1, due_on=TODAY, intent="congratulate"),
        Note(id=50, contact_id=1, kind="fact", text="x"),
        Note(id=51, kind="need", text="mine"),
        Answer(
            id=60, contact_id=2, rule="reply_owed", ref="interactions:11", verb="skip", on=TODAY
        ),
        Answer(id=61, contact_id=2, rule="x", ref="interactions:111", verb="skip", on=TODAY),
    )
    assert said == "Removed Ana Reyes, with 6 records of theirs alone."
    assert dangling(book) == []
    assert list(book.interactions) == [10, 12]
    assert book.interactions[10].contact_ids == (2,)
    assert book.interactions[12].answers_id is None
    assert (book.exchanges[20].about_ids, book.exchanges[20].led_to) == ((), ())
    assert (book.promises[30].contact_ids, book.promises[30].interaction_id) == ((2,), None)
    assert book.contacts[2].introduced_by is None
    assert list(book.notes) == [51]
    assert list(book.answers) == [61]
    assert not book.news
    assert not book.steps


def test_every_field_of_ids_is_known_as_a_reference() -> None:
    from msgspec import structs

    from keepup_tui.domain.records import TABLES

    others = {"id", "changed_at", "batch_id", "record_id"}
    for table, kind in TABLES.items():
        for info in structs.fields(kind):
            if info.name.endswith(("_id", "_ids")) and info.name not in others:
                assert info.name in REFERENCES.get(table, {}), (table, info.name)


def test_dropping_news_takes_its_open_steps_and_frees_the_closed() -> None:
    opened = Step(id=41, news_id=40, contact_id=1, due_on=TODAY, intent="update")
    closed = Step(id=42, news_id=40, contact_id=1, due_on=TODAY, intent="update", closed_on=TODAY)
    news = News(id=40, contact_ids=(1,), kind="promoted", on=TODAY)
    book, _ = done(drop_record("news", 40), ANA, news, opened, closed)
    assert list(book.steps) == [42]
    assert book.steps[42].news_id is None


def test_dropping_a_batch_or_a_circle_frees_its_people() -> None:
    source = Source(format="vcard", key="k", batch_id=70)
    ana = Contact(
        id=1, name="Ana", circles=(Membership(id=80), Membership(id=81)), sources=(source,)
    )
    rows = (
        ana,
        Batch(id=70, on=TODAY, format="vcard"),
        Circle(id=80, name="a"),
        Circle(id=81, name="b"),
    )
    book, _ = done(drop_record("batches", 70), *rows)
    assert book.contacts[1].sources == (Source(format="vcard", key="k"),)
    book, _ = done(drop_record("circles", 80), *rows)
    assert book.contacts[1].circles == (Membership(id=81),)


def test_uniting_keeps_what_the_first_says_and_adds_the_rest() -> None:
    first = Contact(
        id=1, name="Ana Reyes", title="Director", emails=(Email(address="a@x.org", label="work"),),
        added_on=date(2024, 5, 1), archived=True,
    )  # fmt: skip
    other = Contact(
        id=2, name="Anita", title="Engineer", place="Lisbon", importance="high",
        emails=(Email(address="A@X.org"), Email(address="b@x.org")), added_on=date(2020, 1, 1),
        do_not_contact=True, extra={"shoe": "38"},
    )  # fmt: skip
    both = united(first, other)
    assert (both.title, both.place, both.importance) == ("Director", "Lisbon", "high")
    assert both.emails == (Email(address="a@x.org", label="work"), Email(address="b@x.org"))
    assert (both.added_on, both.aliases) == (date(2020, 1, 1), ("Anita",))
    assert (both.do_not_contact, both.archived, both.extra) == (True, False, {"shoe": "38"})


def test_uniting_points_every_record_to_the_one_who_stays() -> None:
    book, _ = done(
        unite(1, 2),
        Contact(id=1, name="Ana", introduced_by=2),
        BEN,
        Interaction(id=10, contact_ids=(2, 1), on=TODAY),
        Note(id=50, contact_id=2, kind="fact", text="x"),
    )
    assert list(book.contacts) == [1]
    assert book.contacts[1].introduced_by is None
    assert book.interactions[10].contact_ids == (1,)
    assert book.notes[50].contact_id == 1


@pytest.mark.parametrize(
    ("dates", "kept"),
    [
        (("1984-01-02", "--01-02"), ["1984-01-02"]),
        (("--01-02", "1984-01-02"), ["1984-01-02"]),
        (("1984", "1984-01"), ["1984-01"]),
        (("1984-01-02", "1984-01-02"), ["1984-01-02"]),
        (("1984-01-02", "1984-01-03"), ["1984-01-02", "1984-01-03"]),
        (("1984", "--01-02"), ["1984", "--01-02"]),
    ],
)
def test_one_person_has_one_birthday(dates: tuple[str, str], kept: list[str]) -> None:
    born = [
        Milestone(id=60 + key, contact_id=key, kind="birthday", date=PartialDate(on))
        for key, on in enumerate(dates, 1)
    ]
    work = Milestone(id=70, contact_id=2, kind="work_anniversary", date=PartialDate("1984-01-02"))
    book, _ = done(unite(1, 2), Contact(id=1, name="Ana"), Contact(id=2, name="A"), *born, work)
    assert [row.date for row in book.milestones.values()] == [*kept, "1984-01-02"]
    assert {row.contact_id for row in book.milestones.values()} == {1}


def test_nobody_was_introduced_by_themselves() -> None:
    book, _ = done(unite(1, 2), Contact(id=1, name="Ana"), Contact(id=2, name="A", introduced_by=1))
    assert book.contacts[1].introduced_by is None


@pytest.mark.parametrize(
    ("verb", "why"),
    [
        (add_contact(Contact(name="  ")), "needs a name"),
        (edit_contact(1, Change(put={"name": ""})), "needs a name"),
        (edit_contact(9, Change()), "no 9"),
        (edit_contact(1, Change(), Circles(leave=("Nowhere",))), "No circle"),
        (edit_contact(1, Change(), Circles(join=("",))), "No circle"),
        (unite(1, 1), "already"),
        (add_record(Interaction(contact_ids=(1,), on=date(2026, 11, 26))), "plan"),
        (add_record(Goal(contact_ids=(), text="x")), "somebody"),
        (add_record(Circle(name=" ")), "needs a name"),
        (close_note(50), "closed already"),
        (close_plan(90, "happened"), "closed already"),
        (settle_repair(95), "settled already"),
    ],
)
def test_what_cannot_be_done_says_why(verb: Verb, why: str) -> None:
    rows = (
        ANA,
        Note(id=50, contact_id=1, kind="question", text="x", closed_on=TODAY),
        Plan(id=90, contact_ids=(1,), on=TODAY, closed_on=TODAY),
        Repair(id=95, contact_id=1, on=TODAY, text="x", settled_on=TODAY),
    )
    with pytest.raises(Refusal) as refused:
        done(verb, *rows)
    assert why in text_of(refused.value.said)


def test_nothing_to_change_changes_nothing() -> None:
    edit = Edit(Book.of([ANA]), Ids(DAY.ms, 1000, lambda: 0))
    assert "Nothing" in text_of(edit_contact(1, Change(put={"name": "Ana Reyes"}))(edit, DAY))
    assert edit.changed == ()


def test_an_edit_patches_the_record_of_the_moment() -> None:
    promise = Promise(id=30, contact_ids=(1,), text="the deck")
    book, said = done(edit_record("promises", 30, Change(put={"text": "it"})), ANA, promise)
    assert book.promises[30].text == "it"
    assert said == "Changed the promise to Ana Reyes, “it”."


def test_another_cadence_of_a_circle_says_for_how_many_it_is() -> None:
    club = Circle(id=60, name="Club")
    there = (Membership(id=60),)
    ana, ben = (Contact(id=key, name=f"Ana {key}", circles=there) for key in (1, 2))
    gone = Contact(id=3, name="Cy", archived=True, circles=there)
    monthly = Change(put={"cadence": Cadence(every=Period("1 month"))})
    _, said = done(edit_record("circles", 60, monthly), club, ana, ben, gone)
    assert said == "Changed the circle Club, every month. That goes for both people in it."
    _, said = done(edit_record("circles", 60, Change(put={"name": "Choir"})), club, ana)
    assert said == "Changed the circle Choir."


def test_two_changes_to_one_list() -> None:
    change = Change(add={"tags": ("b", "A")}, take={"tags": ("c",)})
    row = Interaction(id=1, contact_ids=(1,), on=TODAY, tags=("a", "C", "d"))
    assert change.applied(row).tags == ("A", "d", "b")


def test_a_question_without_an_answer_is_only_closed() -> None:
    question = Note(id=50, contact_id=1, kind="question", text="how is school?")
    book, said = done(close_note(50), ANA, question)
    assert book.notes[50].closed_on == TODAY
    assert len(book.notes) == 1
    assert said == "Asked: the question for Ana Reyes, “how is school?”."


def test_the_doctor_of_an_empty_document_finds_it_whole(tmp_path: object) -> None:
    from pathlib import Path

    from keepup_tui.store.document import Document

    assert isinstance(tmp_path, Path)
    found = check(Document(tmp_path / "none.json", tmp_path / "state"))
    assert found.problems == ()
