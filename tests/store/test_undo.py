"""Undo gives back the bytes, also after a restart, and never over what somebody else changed."""

from datetime import date
from pathlib import Path

import pytest

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.store import history
from keepup_tui.store.document import Document
from keepup_tui.store.errors import (
    NothingToRedo,
    NothingToUndo,
    StoreError,
    UndoRefused,
    Unwritable,
)
from keepup_tui.store.history import History, Operation, Row

MS = 1_795_600_000_000


def again(document: Document, state: Path) -> Document:
    """The same document after a restart."""
    return Document(document.path, state)


def add(document: Document, name: str, ms: int = MS) -> Contact:
    return document.apply(
        lambda edit: edit.add(Contact(name=name)), ms=ms, label=f"add {name}"
    ).result


def rename(document: Document, key: int, name: str) -> None:
    document.apply(
        lambda edit: edit.patch(edit.book.contacts[key], name=name), ms=MS, label=f"call {name}"
    )


def drop(document: Document, key: int) -> None:
    document.apply(lambda edit: edit.drop(edit.book.contacts[key]), ms=MS, label="drop")


def names(document: Document) -> list[str]:
    return [contact.name for contact in document.read().contacts.values()]


def test_undo_gives_back_the_bytes_step_by_step_and_redo_too(
    document: Document, tmp_path: Path
) -> None:
    ana, ben = add(document, "Ana"), add(document, "Ben")
    states = [document.path.read_bytes()]
    for change in (
        lambda: rename(document, ana.id, "Anna"),
        lambda: add(document, "Eli"),
        lambda: drop(document, ben.id),
        lambda: document.apply(
            lambda edit: edit.add(Interaction(contact_ids=(ana.id,), on=date(2026, 1, 2))),
            ms=MS,
            label="log",
        ),
    ):
        change()
        states.append(document.path.read_bytes())
    for state in reversed(states[:-1]):
        again(document, tmp_path / "state").undo(ms=MS)
        assert document.path.read_bytes() == state
    for state in states[1:]:
        again(document, tmp_path / "state").redo(ms=MS)
        assert document.path.read_bytes() == state
    with pytest.raises(NothingToRedo):
        document.redo(ms=MS)


def test_it_says_what_was_undone_and_which_records(document: Document) -> None:
    ana = add(document, "Ana")
    undone = document.undo(ms=MS)
    assert (undone.label, undone.changed) == ("add Ana", (("contacts", ana.id),))
    assert document.redo(ms=MS) == undone


def test_nothing_left_is_said(document: Document) -> None:
    with pytest.raises(NothingToUndo):
        document.undo(ms=MS)
    with pytest.raises(NothingToRedo):
        document.redo(ms=MS)
    add(document, "Ana")
    document.undo(ms=MS)
    with pytest.raises(NothingToUndo):
        document.undo(ms=MS)


def test_the_first_operation_undone_leaves_an_empty_document(document: Document) -> None:
    add(document, "Ana")
    document.undo(ms=MS)
    assert document.path.read_text() == (
        '{\n"meta": {\n"1": {"format":"keepup","schema":1}\n}\n}\n'
    )


def test_something_new_ends_redo(document: Document) -> None:
    add(document, "Ana")
    document.undo(ms=MS)
    add(document, "Ben")
    with pytest.raises(NothingToRedo):
        document.redo(ms=MS)


def test_undo_refuses_what_has_changed_since_and_names_it(document: Document) -> None:
    ana = add(document, "Ana")
    rename(document, ana.id, "Anna")
    text = document.path.read_text().replace("Anna", "Hannah")
    document.path.write_text(text)
    with pytest.raises(UndoRefused) as caught:
        document.undo(ms=MS)
    assert (caught.value.label, caught.value.places) == ("call Anna", (("contacts", ana.id),))
    assert document.path.read_text() == text


def test_redo_refuses_what_has_changed_since(document: Document) -> None:
    ana = add(document, "Ana")
    rename(document, ana.id, "Anna")
    document.undo(ms=MS)
    text = document.path.read_text().replace("Ana", "Hannah")
    document.path.write_text(text)
    with pytest.raises(UndoRefused):
        document.redo(ms=MS)
    assert document.path.read_text() == text


def test_a_change_elsewhere_does_not_stand_in_the_way(document: Document) -> None:
    ana, ben = add(document, "Ana"), add(document, "Ben")
    rename(document, ana.id, "Anna")
    document.path.write_text(document.path.read_text().replace('"Ben"', '"Benno"'))
    document.undo(ms=MS)
    assert names(document) == ["Ana", "Benno"]
    assert ben.id in document.read().contacts


def test_another_layout_of_the_same_records_does_not_either(document: Document) -> None:
    ana = add(document, "Ana")
    rename(document, ana.id, "Anna")
    document.path.write_text(document.path.read_text().replace(":", " : ").replace("\n", ""))
    document.undo(ms=MS)
    assert names(document) == ["Ana"]
    assert len(document.backups()) == 2


def test_a_hand_written_document_comes_back_byte_for_byte(document: Document) -> None:
    document.path.parent.mkdir()
    written = b'{"contacts":\n  {"7": {"archived": false, "name": "Ana"}}}'
    document.path.write_bytes(written)
    add(document, "Ben")
    after = document.path.read_bytes()
    add(document, "Eli")
    document.undo(ms=MS)
    assert document.path.read_bytes() == after
    undone = document.undo(ms=MS)
    assert document.path.read_bytes() == written
    assert ("contacts", 7) in undone.changed
    document.redo(ms=MS)
    assert document.path.read_bytes() == after
    document.undo(ms=MS)
    assert document.path.read_bytes() == written


def test_a_whole_document_changed_since_is_not_replaced(document: Document) -> None:
    document.path.parent.mkdir()
    document.path.write_text('{"contacts": {}}')
    add(document, "Ben")
    text = document.path.read_text().replace("Ben", "Benno")
    document.path.write_text(text)
    with pytest.raises(UndoRefused):
        document.undo(ms=MS)
    assert document.path.read_text() == text


def test_a_document_without_meta_gets_it_and_undo_takes_it_away(document: Document) -> None:
    document.path.parent.mkdir()
    written = '{\n"contacts": {\n"7": {"name":"Ana"}\n}\n}\n'
    document.path.write_text(written)
    add(document, "Ben")
    assert '"meta"' in document.path.read_text()
    undone = document.undo(ms=MS)
    assert document.path.read_text() == written
    assert [table for table, _ in undone.changed] == ["contacts"]


def test_an_inverse_whose_change_never_landed_is_ignored(
    document: Document, tmp_path: Path
) -> None:
    ana = add(document, "Ana")
    before = document.path.read_bytes()
    rename(document, ana.id, "Anna")
    document.path.write_bytes(before)
    assert document.undo(ms=MS).label == "add Ana"
    assert names(document) == []


def test_an_undo_that_was_killed_before_it_was_noted_is_not_done_twice(document: Document) -> None:
    ana = add(document, "Ana")
    rename(document, ana.id, "Anna")
    document.undo(ms=MS)
    (note,) = document.home.glob("undo/*.undone")
    note.rename(note.with_suffix(".done"))
    assert document.undo(ms=MS).label == "add Ana"


def test_a_redo_that_was_killed_before_it_was_noted_is_not_done_twice(document: Document) -> None:
    ana = add(document, "Ana")
    rename(document, ana.id, "Anna")
    document.undo(ms=MS)
    document.undo(ms=MS)
    document.redo(ms=MS)
    first = min(document.home.glob("undo/*.done"))
    first.rename(first.with_suffix(".undone"))
    assert document.redo(ms=MS).label == "call Anna"
    assert names(document) == ["Anna"]


def test_a_failed_write_leaves_nothing_to_undo(document: Document) -> None:
    add(document, "Ana")
    document.path.with_name(f".{document.path.name}.tmp").mkdir()
    with pytest.raises(Unwritable):
        add(document, "Ben")
    assert len(list(document.home.glob("undo/*"))) == 1


def test_the_inverse_is_on_disk_before_the_document_changes(document: Document) -> None:
    add(document, "Ana")
    before = document.path.read_bytes()
    for path in document.home.glob("undo/*"):
        path.unlink()
    (document.home / "undo").rmdir()
    (document.home / "undo").write_text("in the way")
    with pytest.raises(StoreError):
        add(document, "Ben")
    assert document.path.read_bytes() == before


def test_a_broken_note_is_passed_over(document: Document) -> None:
    add(document, "Ana")
    add(document, "Ben")
    max(document.home.glob("undo/*")).write_bytes(b"\xff{")
    assert document.undo(ms=MS).label == "add Ana"


def test_the_last_two_hundred_are_kept(tmp_path: Path) -> None:
    kept = History(tmp_path)
    for number in range(history.OPERATIONS + 5):
        kept.record(Operation(str(number), MS))
    kept.settle()
    assert [found.operation.label for found in kept.done()] == [
        str(number) for number in range(history.OPERATIONS + 4, 4, -1)
    ]


def test_sixteen_megabytes_are_kept_and_the_latest_always(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "BYTES", 1000)
    kept = History(tmp_path)
    for label in "abc":
        kept.record(Operation(label, MS, rows=(Row("contacts", 1, "x" * 400, None),)))
    kept.settle()
    assert [found.operation.label for found in kept.done()] == ["c", "b"]
    kept.record(Operation("d", MS, rows=(Row("contacts", 1, "x" * 4000, None),)))
    kept.settle()
    assert [found.operation.label for found in kept.done()] == ["d"]


def test_many_records_are_undone_as_one(document: Document) -> None:
    add(document, "Ana")
    before = document.path.read_bytes()

    def fill(edit: Edit) -> None:
        for number in range(40):
            edit.add(Contact(name=f"Contact {number}"))

    document.apply(fill, ms=MS, label="import", backup=True)
    assert len(document.undo(ms=MS).changed) == 40
    assert document.path.read_bytes() == before


def test_what_is_to_redo_is_forgotten_once_something_new_was_done(document: Document) -> None:
    add(document, "Ana")
    document.undo(ms=MS)
    (undone,) = document.home.glob("undo/*.undone")
    note = undone.read_bytes()
    add(document, "Ben")
    assert not undone.exists()
    undone.write_bytes(note)
    with pytest.raises(NothingToRedo):
        document.redo(ms=MS)


def test_each_document_has_its_own_past(document: Document, tmp_path: Path) -> None:
    other = Document(tmp_path / "other.json", tmp_path / "state")
    add(document, "Ana")
    add(other, "Ben")
    assert document.undo(ms=MS).label == "add Ana"
    assert names(other) == ["Ben"]
    assert other.home != document.home


def test_a_link_leads_to_the_same_past(document: Document, tmp_path: Path) -> None:
    add(document, "Ana")
    (tmp_path / "link.json").symlink_to(document.path)
    linked = Document(tmp_path / "link.json", tmp_path / "state")
    assert linked.undo(ms=MS).label == "add Ana"
