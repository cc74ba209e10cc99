"""The document: what is written is read back, by us and by any TinyDB."""

from datetime import date
from pathlib import Path

import pytest
from tinydb import TinyDB

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Circle, Contact, Interaction, Membership
from keepup_tui.store.document import Document

MS = 1_795_600_000_000


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return Document(tmp_path / "data" / "keepup.json", tmp_path / "state")


def add_ana(edit: Edit) -> Contact:
    return edit.add(Contact(name="Ana Reyes"))


def test_an_absent_document_is_an_empty_book(document: Document) -> None:
    assert not document.read().contacts
    assert not document.exists()
    assert document.stamp() is None


def test_what_was_added_is_read_back_with_its_id(document: Document) -> None:
    applied = document.apply(add_ana, ms=MS, label="add Ana")
    assert applied.changed == (("contacts", applied.result.id),)
    again = document.read().contacts[applied.result.id]
    assert (again.name, again.id, again.changed_at) == ("Ana Reyes", applied.result.id, MS)


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
    document.path.parent.mkdir()
    document.path.write_text('{"contacts": {"11": {"name": "Eli"}, "2": {"name": "Ben"}}}')
    document.apply(lambda edit: edit.put(Contact(id=7, name="Ana")), ms=5, label="")
    assert document.path.read_text() == (
        '{\n"contacts": {\n'
        '"2": {"name":"Ben"},\n"7": {"name":"Ana","changed_at":5},\n"11": {"name":"Eli"}\n},\n'
        '"meta": {\n"1": {"format":"keepup","schema":1}\n}\n}\n'
    )
