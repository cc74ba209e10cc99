"""The document: what is written is read back, by us and by any TinyDB."""

import stat
import threading
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from msgspec import structs
from tinydb import TinyDB

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import LARGEST, id_at
from keepup_tui.domain.parts import Email, Membership
from keepup_tui.domain.records import Circle, Contact, Interaction
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Busy, Damaged, Newer, Unreadable

MS = 1_795_600_000_000


def add_ana(edit: Edit) -> Contact:
    return edit.add(Contact(name="Ana Reyes"))


def put_ana(key: int, edit: Edit) -> None:
    edit.put(Contact(id=key, name="Ana"))


def write(document: Document, text: str) -> None:
    document.path.parent.mkdir(exist_ok=True)
    document.path.write_text(text, encoding="utf-8")


def test_an_absent_document_is_an_empty_book(document: Document) -> None:
    assert not document.read().contacts
    assert not document.exists()
    assert document.stamp() is None


def test_what_was_added_is_read_back_with_its_id(document: Document) -> None:
    applied = document.apply(add_ana, ms=MS, label="add Ana")
    assert applied.changed == (("contacts", applied.result.id),)
    again = document.read().contacts[applied.result.id]
    assert (again.name, again.id, again.changed_at) == ("Ana Reyes", applied.result.id, MS)
    assert document.exists()


def test_an_id_comes_from_the_clock_and_never_below_the_highest(document: Document) -> None:
    first = document.apply(add_ana, ms=MS, label="").result.id
    assert id_at(MS) <= first < id_at(MS + 1)
    earlier = document.apply(add_ana, ms=MS - 86_400_000, label="").result.id
    assert earlier == first + 1


def test_any_tinydb_reads_every_table(document: Document) -> None:
    def fill(edit: Edit) -> None:
        circle = edit.add(Circle(name="Mentors"))
        ana = edit.add(Contact(name="Ana", circles=(Membership(id=circle.id),)))
        edit.add(Interaction(contact_ids=(ana.id,), on=date(2026, 11, 25), text="çafé ☕"))

    document.apply(fill, ms=MS, label="fill")
    with TinyDB(document.path) as stock:
        assert stock.tables() == {"contacts", "circles", "interactions", "meta"}
        (found,) = stock.table("interactions").all()
        (contact,) = stock.table("contacts").all()
        assert found["text"] == "çafé ☕"
        assert found["contact_ids"] == [contact.doc_id]
        assert stock.table("meta").all() == [{"format": "keepup", "schema": 1}]


def test_one_record_a_line_in_the_order_of_ids(document: Document) -> None:
    write(document, '{"contacts": {"11": {"name": "Eli"}, "2": {"name": "Ben"}}}')
    document.apply(lambda edit: edit.put(Contact(id=7, name="Ana")), ms=5, label="")
    assert document.path.read_text() == (
        '{\n"contacts": {\n'
        '"2": {"name":"Ben"},\n"7": {"name":"Ana","changed_at":5},\n"11": {"name":"Eli"}\n},\n'
        '"meta": {\n"1": {"format":"keepup","schema":1}\n}\n}\n'
    )


def test_text_is_stored_verbatim_but_for_lone_surrogates(document: Document) -> None:
    odd = 'a\x00b\u202e\U0001f469\u200d e\u0301 \\ud800 "</>\n'
    document.apply(lambda edit: edit.add(Contact(name=odd + "\ud83d")), ms=MS, label="")
    (contact,) = document.read().contacts.values()
    assert contact.name == odd + "\ufffd"


def test_a_change_keeps_what_it_does_not_know(document: Document) -> None:
    write(
        document,
        '{"contacts": {"5": {"colour": "green", "name": "Ana", "archived": true,'
        ' "emails": [{"address": "a@x.org", "verified": 1}, {"address": "b@x.org", "seen": [2]}],'
        ' "cadence": {"every": "2 weeks", "mood": "calm"}, "changed_at": 9}},'
        ' "plants": {"a": [1]}}',
    )

    def change(edit: Edit) -> None:
        ana = edit.book.contacts[5]
        assert ana.cadence
        stale = structs.replace(ana.emails[1], stale=True)
        kept = structs.replace(ana.cadence, protected=True)
        new = Email(address="c@x.org")
        edit.patch(ana, archived=False, emails=(ana.emails[0], stale, new), cadence=kept)

    document.apply(change, ms=4, label="")
    assert (
        '"5": {"name":"Ana","emails":[{"address":"a@x.org","verified":1},'
        '{"address":"b@x.org","stale":true,"seen":[2]},{"address":"c@x.org"}],'
        '"cadence":{"every":"2 weeks","protected":true,"mood":"calm"},'
        '"colour":"green","changed_at":10}\n' in document.path.read_text()
    )
    assert '"plants": {"a": [1]}' in document.path.read_text()


def test_an_item_keeps_its_unknown_fields_when_others_go(document: Document) -> None:
    write(
        document,
        '{"contacts": {"5": {"name": "Ana", "emails": [{"address": "a@x.org"},'
        ' {"address": "b@x.org", "seen": 2}]}}}',
    )

    def change(edit: Edit) -> None:
        ana = edit.book.contacts[5]
        edit.patch(ana, emails=ana.emails[1:])

    document.apply(change, ms=4, label="")
    assert '"emails":[{"address":"b@x.org","seen":2}]' in document.path.read_text()


def test_an_edit_that_changes_nothing_writes_nothing(document: Document) -> None:
    ana = document.apply(add_ana, ms=MS, label="").result
    before = document.stamp()

    def nothing(edit: Edit) -> None:
        edit.put(edit.book.contacts[ana.id])
        edit.drop(edit.add(Contact(name="Ben")))

    assert document.apply(nothing, ms=MS + 5, label="").changed == ()
    assert document.stamp() == before


def test_what_an_operation_raises_goes_through_and_nothing_is_written(document: Document) -> None:
    def fail(edit: Edit) -> None:
        add_ana(edit)
        raise KeyError

    with pytest.raises(KeyError):
        document.apply(fail, ms=MS, label="")
    assert not document.exists()


def test_the_same_file_gives_the_same_book_and_a_changed_one_another(document: Document) -> None:
    ana = document.apply(add_ana, ms=MS, label="").result
    book = document.read()
    assert document.read() is book
    other = Document(document.path, document.home)
    other.apply(lambda edit: edit.patch(edit.book.contacts[ana.id], name="Anna"), ms=MS, label="")
    assert document.read().contacts[ana.id].name == "Anna"


def test_after_many_changes_the_book_is_what_the_file_says(document: Document) -> None:
    ids = [document.apply(add_ana, ms=MS, label="").result.id for _ in range(3)]
    document.read().table("contacts")
    document.apply(lambda edit: edit.drop(edit.book.contacts[ids[1]]), ms=MS, label="")
    document.apply(lambda edit: edit.put(Contact(id=4, name="Ben")), ms=MS, label="")
    document.apply(lambda edit: edit.add(Circle(name="Alumni")), ms=MS, label="")
    document.apply(lambda edit: edit.put(Circle(id=1, name="Mentors")), ms=MS, label="")
    fresh = Document(document.path, document.home).read()
    assert list(document.read().contacts.items()) == list(fresh.contacts.items())
    assert list(document.read().circles.items()) == list(fresh.circles.items())


def test_links_are_followed_and_stay(document: Document, tmp_path: Path) -> None:
    document.path.parent.mkdir()
    document.path.symlink_to(tmp_path / "far" / "real.json")
    document.apply(add_ana, ms=MS, label="")
    assert document.path.is_symlink()
    assert "Ana Reyes" in (tmp_path / "far" / "real.json").read_text()
    assert (tmp_path / "far" / "real.json.lock").exists()


def test_files_and_folders_are_private_whatever_the_umask(
    document: Document, tmp_path: Path
) -> None:
    document.apply(add_ana, ms=MS, label="", backup=True)
    document.apply(add_ana, ms=MS, label="", backup=True)
    for path in (*(tmp_path / "data").rglob("*"), *(tmp_path / "state").rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_who_waits_too_long_is_told_so(document: Document) -> None:
    begun, end = threading.Event(), threading.Event()

    def slow(edit: Edit) -> None:
        begun.set()
        end.wait(10)

    thread = threading.Thread(target=document.apply, args=(slow,), kwargs={"ms": MS, "label": ""})
    thread.start()
    begun.wait(10)
    with pytest.raises(Busy) as caught:
        Document(document.path, document.home).apply(add_ana, ms=MS, label="", wait=0.05)
    end.set()
    thread.join()
    assert caught.value.path == document.path
    document.apply(add_ana, ms=MS, label="", wait=0)


def test_a_newer_document_is_read_and_not_written(document: Document) -> None:
    text = '{"contacts": {"5": {"name": "Ana"}}, "meta": {"1": {"format": "keepup", "schema": 2}}}'
    write(document, text)
    assert document.read().contacts[5].name == "Ana"
    with pytest.raises(Newer) as caught:
        document.apply(add_ana, ms=MS, label="")
    assert caught.value.schema == 2
    for change in (document.undo, document.redo):
        with pytest.raises(Newer):
            change(ms=MS)
    assert document.path.read_text() == text


def test_an_id_that_no_record_can_have_is_refused(document: Document) -> None:
    for wrong in (0, -3, LARGEST + 1):
        with pytest.raises(Damaged):
            document.apply(partial(put_ana, wrong), ms=1, label="")
    assert not document.exists()


def test_a_folder_in_its_place_cannot_be_read(document: Document) -> None:
    document.path.mkdir(parents=True)
    with pytest.raises(Unreadable):
        document.read()


def test_a_path_through_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    document = Document(tmp_path / "file" / "keepup.json", tmp_path / "state")
    with pytest.raises(Unreadable):
        document.read()


def test_a_label_can_be_made_from_the_result(document: Document) -> None:
    document.apply(add_ana, ms=MS, label=lambda ana: f"add {ana.name}")
    assert document.undo(ms=MS).label == "add Ana Reyes"


def test_a_label_with_half_a_character_is_kept(document: Document) -> None:
    document.apply(add_ana, ms=MS, label="add \udcff")
    assert document.undo(ms=MS).label == "add \ufffd"
