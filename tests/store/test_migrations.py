"""Older schemas are brought up a step at a time."""

import pytest
from msgspec import Raw

from keepup_tui.domain.records import Contact
from keepup_tui.store import held, migrations, snapshot
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged
from keepup_tui.store.migrations import SCHEMA, STEPS, migrated
from keepup_tui.store.tables import Tables


def renamed(tables: Tables, _: int) -> Tables:
    raw = bytes(tables.rows["contacts"][3]).replace(b"called", b"name")
    meta = {1: Raw(b'{"format":"keepup","schema":2}')}
    return Tables({"contacts": {3: Raw(raw)}, "meta": meta}, tables.others)


def test_every_schema_before_ours_has_its_step() -> None:
    assert set(STEPS) == set(range(1, SCHEMA))


def test_steps_are_taken_in_order() -> None:
    def mark(letter: bytes) -> migrations.Step:
        return lambda tables: Tables(tables.rows, {"x": Raw(bytes(tables.others["x"]) + letter)})

    steps = {number: mark(b"%d" % number) for number in (1, 2, 3)}
    found = migrated(Tables({}, {"x": Raw(b"0")}), 2, steps)
    assert bytes(found.others["x"]) == b"023"


def test_an_older_document_is_read_as_ours_and_written_so_after_a_backup(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "migrated", renamed)
    monkeypatch.setattr(snapshot, "SCHEMA", 2)
    monkeypatch.setattr(held, "SCHEMA", 2)
    document.path.parent.mkdir()
    old = '{"contacts": {"3": {"called":"Ana"}}, "meta": {"1": {"format":"keepup","schema":1}}}'
    document.path.write_text(old)
    assert document.read().contacts[3].name == "Ana"
    document.apply(lambda edit: edit.add(Contact(name="Ben")), ms=5, label="")
    assert [contact.name for contact in document.read().contacts.values()] == ["Ana", "Ben"]
    assert document.backup(document.backups()[0].path.name).decode() == old
    document.undo(ms=5)
    assert document.path.read_text() == old


def test_a_schema_that_never_was_is_damage(document: Document) -> None:
    document.path.parent.mkdir()
    document.path.write_text('{"contacts": {}, "meta": {"1": {"schema": 0}}}')
    with pytest.raises(Damaged):
        document.read()
