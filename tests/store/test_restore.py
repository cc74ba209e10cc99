"""Export and restore: the document out whole, and in whole."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership, Role, Source, Style
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    TABLES,
    Answer,
    Batch,
    Circle,
    Conflict,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Leave,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    Review,
    Setting,
    ShelfItem,
    Step,
    Tombstone,
)
from keepup_tui.store.codec import decode_records, record_to_plain
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged, Foreign, Newer

MS = 1_795_600_000_000
DAY = date(2026, 11, 25)

EVERYTHING: tuple[Record, ...] = (
    Contact(
        name="Ana Reyes",
        emails=(Email(address="a@x.org", stale=True),),
        roles=(Role(organisation="Old", from_=PartialDate("1999"), to=PartialDate("2001-03")),),
        circles=(Membership(id=4, since=DAY),),
        cadence=Cadence(every=Period("3 months"), protected=True),
        quiet_days=("fri",),
        style=Style(formality="formal"),
        sources=(Source(format="vcard", key="k"),),
        extra={"x": [1, {"y": None}]},
    ),
    Circle(name="Mentors", cadence=Cadence(every=Period("1 year"), mode="calendar")),
    Interaction(contact_ids=(1,), on=DAY, text="ç\u2028", tags=("a",), broadcast=True),
    Exchange(contact_ids=(1,), on=DAY, side="gave", led_to=(5,)),
    Promise(contact_ids=(1,), text="deck", by="them"),
    Milestone(contact_id=1, kind="birthday", date=PartialDate("--02-29")),
    News(kind="retired", on=DAY),
    Step(contact_id=1, due_on=DAY, intent="share"),
    Plan(contact_ids=(1,), on=DAY),
    Goal(contact_ids=(1,), text="a book"),
    ShelfItem(title="A talk"),
    Note(kind="fact", text="two cats"),
    Repair(contact_id=1, on=DAY, text="late"),
    Answer(contact_id=1, rule="cadence_due", verb="snooze", on=DAY),
    Leave(from_=DAY, to=DAY),
    Review(kind="week", on=DAY, answers={"thanks": "Ana"}),
    Batch(on=DAY, format="vcard", count=3),
    Conflict(table="contacts", record_id=1, at=3, lost={"name": "A"}),
    Tombstone(table="contacts", record_id=1, at=3),
    Setting(key="cap", value=5),
)


@pytest.fixture
def full(document: Document) -> Document:
    def fill(edit: Edit) -> None:
        for record in EVERYTHING:
            edit.add(record)

    document.apply(fill, ms=MS, label="fill")
    return document


def other(tmp_path: Path) -> Document:
    return Document(tmp_path / "other.json", tmp_path / "state")


def test_every_table_comes_back_whole(full: Document, tmp_path: Path) -> None:
    exported = full.export()
    assert exported == full.path.read_bytes()
    second = other(tmp_path)
    second.restore(exported, ms=MS, label="restore")
    assert second.path.read_bytes() == second.export() == exported
    assert {type(row) for name in TABLES for row in second.read().table(name).values()} == set(
        TABLES.values()
    )
    for name in TABLES:
        assert second.read().table(name) == full.read().table(name)


def test_records_are_plain_in_the_stored_order() -> None:
    ana = Contact(id=5, changed_at=7, name="Ana", aliases=("A",), met_on=DAY)
    assert list(record_to_plain(ana).items()) == [
        ("name", "Ana"),
        ("aliases", ["A"]),
        ("met_on", "2026-11-25"),
        ("changed_at", 7),
    ]


def test_a_hand_written_file_restores_in_its_canonical_form(document: Document) -> None:
    written = b"""{"contacts": {
      "12": {"title": null, "archived": false, "colour": "green", "name": "Ben", "id": 4},
      "3": {"changed_at": 8, "cadence": {"mode": "rolling", "every": "2 weeks"}, "name": "Ana"}},
      "plants": {"1":
        {"sort": 1.50}}}"""
    document.restore(written, ms=MS, label="restore")
    assert document.export().decode() == (
        '{\n"contacts": {\n'
        '"3": {"name":"Ana","cadence":{"every":"2 weeks"},"changed_at":8},\n'
        '"12": {"name":"Ben","colour":"green"}\n},\n'
        '"meta": {\n"1": {"format":"keepup","schema":1}\n},\n'
        '"plants": {"1":{"sort":1.50}}\n}\n'
    )


def test_a_file_in_our_layout_but_not_in_our_form_is_exported_in_it(document: Document) -> None:
    document.path.parent.mkdir()
    document.path.write_text('{\n"contacts": {\n"3": {"given": null, "name": "Ana"}\n}\n}\n')
    once = document.export()
    assert b'"3": {"name":"Ana"}\n' in once
    document.apply(lambda edit: edit.put(Contact(id=9, name="Ben")), ms=MS, label="")
    assert b'"3": {"name":"Ana"},\n' in document.export()


def test_an_absent_document_exports_as_an_empty_one(document: Document) -> None:
    assert document.export() == b'{\n"meta": {\n"1": {"format":"keepup","schema":1}\n}\n}\n'


def test_restore_replaces_everything_and_undo_brings_it_back(
    full: Document, tmp_path: Path
) -> None:
    before = full.path.read_bytes()
    applied = full.restore(b'{"contacts": {"3": {"name": "Ana"}}}', ms=MS, label="restore")
    assert len(applied.changed) == len(EVERYTHING) + 1
    assert list(full.read().contacts) == [3]
    assert full.backup(full.backups()[0].path.name) == before
    assert full.undo(ms=MS).label == "restore"
    assert full.path.read_bytes() == before
    full.redo(ms=MS)
    assert list(full.read().contacts) == [3]


def test_restoring_what_is_there_changes_nothing(full: Document) -> None:
    stamp = full.stamp()
    assert full.restore(full.export(), ms=MS, label="restore").changed == ()
    assert full.stamp() == stamp


def test_a_restore_into_nothing_is_undone_to_an_empty_document(document: Document) -> None:
    document.restore(b'{"contacts": {"3": {"name": "Ana"}}}', ms=MS, label="restore")
    document.undo(ms=MS)
    assert not document.read().contacts
    document.redo(ms=MS)
    assert document.read().contacts[3].name == "Ana"


def test_damaged_bytes_stay_beside_what_replaces_them(document: Document) -> None:
    document.path.parent.mkdir()
    document.path.write_bytes(b'{"contacts": {"3": {"na')
    document.restore(b'{"contacts": {"3": {"name": "Ana"}}}', ms=MS, label="restore")
    (aside,) = document.path.parent.glob("keepup.json.damaged-*")
    assert aside.read_bytes() == b'{"contacts": {"3": {"na'
    assert document.read().contacts[3].name == "Ana"
    assert document.backups() == []
    document.undo(ms=MS)
    assert document.path.read_bytes() == aside.read_bytes()


@pytest.mark.parametrize(
    ("content", "error", "where"),
    [
        (b"", Damaged, None),
        (b'{"contacts": {"3": {"name": 5}}}', Damaged, "$.contacts[3].name"),
        (b'{"contacts": {"3": {"name": "A"}}, "leave": {"1": {}}}', Damaged, "$.leave[1]"),
        (b'{"name": "left-pad"}', Foreign, "$"),
        (b"[1, 2]", Foreign, "$"),
    ],
)
def test_what_is_no_whole_document_is_not_restored(
    full: Document, content: bytes, error: type[Damaged], where: str | None
) -> None:
    before = full.path.read_bytes()
    with pytest.raises(error) as caught:
        full.restore(content, ms=MS, label="restore", source=Path("old.json"))
    assert (caught.value.path, caught.value.where) == (Path("old.json"), where)
    assert full.path.read_bytes() == before


def test_neither_is_a_newer_one_nor_over_a_newer_one(document: Document) -> None:
    newer = b'{"meta": {"1": {"format": "keepup", "schema": 9}}}'
    with pytest.raises(Newer):
        document.restore(newer, ms=MS, label="")
    document.path.parent.mkdir(exist_ok=True)
    document.path.write_bytes(newer)
    with pytest.raises(Newer):
        document.restore(b'{"contacts": {}}', ms=MS, label="")
    assert document.path.read_bytes() == newer


def test_keepups_own_json_is_read_as_a_book() -> None:
    book = decode_records(b'{"circles": {"4": {"name": "Old team"}}, "x": 1}')
    assert book.circles[4].id == 4


BROKEN = b'{"contacts": {"3": {"na'
ANA = b'{"contacts": {"3": {"name": "Ana"}}}'
BEN = b'{"contacts": {"4": {"name": "Ben"}}}'


def _broken(document: Document) -> None:
    document.path.parent.mkdir(exist_ok=True)
    document.path.write_bytes(BROKEN)


def test_an_undo_that_brings_damage_back_can_be_taken_back(document: Document) -> None:
    _broken(document)
    document.restore(ANA, ms=MS, label="restore")
    restored = document.path.read_bytes()
    document.undo(ms=MS)
    redone = document.redo(ms=MS)
    assert (redone.label, redone.changed) == ("restore", (("contacts", 3), ("meta", 1)))
    assert document.path.read_bytes() == restored
    document.undo(ms=MS)
    assert document.path.read_bytes() == BROKEN


def test_two_restores_over_damage_are_undone_and_redone_one_by_one(document: Document) -> None:
    _broken(document)
    document.restore(ANA, ms=MS, label="first")
    document.restore(BEN, ms=MS, label="second")
    assert [document.undo(ms=MS).label for _ in range(2)] == ["second", "first"]
    assert document.path.read_bytes() == BROKEN
    assert [document.redo(ms=MS).label for _ in range(2)] == ["first", "second"]
    assert list(document.read().contacts) == [4]


def test_what_came_before_the_damage_is_not_undone_over_it(document: Document) -> None:
    document.apply(lambda edit: edit.add(Contact(name="Ben")), ms=MS, label="add")
    _broken(document)
    document.restore(ANA, ms=MS, label="restore")
    document.undo(ms=MS)
    with pytest.raises(Damaged):
        document.undo(ms=MS)
    assert document.path.read_bytes() == BROKEN
    document.redo(ms=MS)
    assert list(document.read().contacts) == [3]


@pytest.mark.parametrize("again", [Document.undo, Document.redo])
def test_damage_with_no_history_is_still_named(
    document: Document, again: Callable[..., object]
) -> None:
    _broken(document)
    with pytest.raises(Damaged):
        again(document, ms=MS)


def test_other_damage_since_is_not_replaced_by_an_undo_or_a_redo(document: Document) -> None:
    _broken(document)
    document.restore(ANA, ms=MS, label="restore")
    document.path.write_bytes(b'{"circles": [')
    with pytest.raises(Damaged):
        document.undo(ms=MS)
    assert document.path.read_bytes() == b'{"circles": ['
