"""TinyDB over our storage: its everyday calls work, and damage is never overwritten."""

from pathlib import Path

import pytest
from tinydb import TinyDB, where

from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged, Foreign
from keepup_tui.store.storage import AtomicStorage


def test_tinydb_inserts_updates_and_removes(tmp_path: Path) -> None:
    path = tmp_path / "keepup.json"
    with TinyDB(path, storage=AtomicStorage) as database:
        contacts = database.table("contacts")
        ana = contacts.insert({"name": "Ana"})
        contacts.insert_multiple([{"name": "Ben"}, {"name": "Eli"}])
        contacts.update({"title": "Editor"}, doc_ids=[ana])
        contacts.remove(where("name") == "Ben")
        database.table("plants").insert({"sort": "fern"})
    assert path.read_text() == (
        '{\n"contacts": {\n"1": {"name":"Ana","title":"Editor"},\n"3": {"name":"Eli"}\n},\n'
        '"plants": {"1":{"sort":"fern"}}\n}\n'
    )
    with TinyDB(path) as stock:
        assert len(stock.table("contacts")) == 2


def test_it_reads_what_the_document_wrote_and_the_other_way_round(document: Document) -> None:
    with TinyDB(document.path, storage=AtomicStorage) as database:
        key = database.table("contacts").insert({"name": "Ana"})
    assert document.read().contacts[key].name == "Ana"


def test_no_document_yet_is_none(tmp_path: Path) -> None:
    assert AtomicStorage(tmp_path / "a.json").read() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"contacts": {"1": {"x": 1e999}}}'])
def test_damage_is_neither_read_nor_overwritten(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(content)
    with pytest.raises((Damaged, Foreign)):
        AtomicStorage(path).read()
    with TinyDB(path, storage=AtomicStorage) as database, pytest.raises(Damaged):
        database.table("contacts").insert({"name": "Ana"})
    assert path.read_text() == content


def test_dropping_all_tables_does_not_hide_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{")
    with TinyDB(path, storage=AtomicStorage) as database, pytest.raises(Damaged):
        database.drop_tables()
    assert path.read_text() == "{"


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_number_in_json_is_refused(tmp_path: Path, number: float) -> None:
    path = tmp_path / "a.json"
    with TinyDB(path, storage=AtomicStorage) as database, pytest.raises(ValueError, match="number"):
        database.table("contacts").insert({"name": "Ana", "x": [{"y": number}]})
    assert not path.exists()
