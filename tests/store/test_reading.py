"""A document that is only read: the quick way tells all that the close one tells."""

from pathlib import Path

import pytest

from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged

ANA = '"7": {"name":"Ana"}'
TEA = '"9": {"contact_ids":[7],"on":"2026-11-20","text":"tea"}'
WALK = '"8": {"contact_ids":[7],"on":"2026-11-21","text":"caf\u00e9"}'


def _document(folder: Path, *tables: tuple[str, tuple[str, ...]]) -> Document:
    laid = ",".join(
        '\n"%s": {\n%s\n}' % (name, ",\n".join(records))  # noqa: UP031 - braces stand for themselves
        for name, records in tables
    )
    path = folder / "keepup.json"
    path.write_text("{" + laid + "\n}\n", encoding="utf-8", newline="\n")
    return Document(path, folder / "state")


def test_records_come_with_their_ids_in_the_order_of_these(tmp_path: Path) -> None:
    book = _document(tmp_path, ("contacts", (ANA,)), ("interactions", (TEA, WALK))).read()
    assert book.contacts[7].name == "Ana"
    assert [(row.id, row.text) for row in book.interactions.values()] == [
        (8, "caf\u00e9"),
        (9, "tea"),
    ]
    assert not book.goals


@pytest.mark.parametrize("others", [(), (WALK,)])
def test_a_record_named_twice_is_damage(tmp_path: Path, others: tuple[str, ...]) -> None:
    again = TEA.replace("tea", "coffee")
    document = _document(tmp_path, ("contacts", (ANA,)), ("interactions", (*others, TEA, again)))
    with pytest.raises(Damaged) as told:
        document.read().table("interactions")
    assert told.value.where == "$.interactions[9]"


def test_a_table_named_twice_is_damage(tmp_path: Path) -> None:
    document = _document(tmp_path, ("interactions", (TEA,)), ("interactions", (WALK,)))
    with pytest.raises(Damaged) as told:
        document.read()
    assert told.value.where == "$.interactions"


def test_a_wrong_value_is_told_with_its_line(tmp_path: Path) -> None:
    wrong = '"8": {"contact_ids":[7],"on":"soon"}'
    document = _document(tmp_path, ("contacts", (ANA,)), ("interactions", (wrong, TEA)))
    book = document.read()
    assert book.contacts[7].name == "Ana"
    with pytest.raises(Damaged) as told:
        book.table("interactions")
    assert (told.value.where, told.value.line) == ("$.interactions[8].on", 6)


@pytest.mark.parametrize("record_id", ["0", str(2**53)])
def test_an_id_that_no_record_can_have_is_damage(tmp_path: Path, record_id: str) -> None:
    document = _document(tmp_path, ("interactions", (TEA.replace('"9"', f'"{record_id}"'),)))
    with pytest.raises(Damaged) as told:
        document.read().table("interactions")
    assert told.value.where == f"$.interactions[{record_id}]"


def test_a_byte_that_is_no_text_is_damage(tmp_path: Path) -> None:
    document = _document(tmp_path, ("contacts", (ANA,)), ("interactions", (TEA,)))
    document.path.write_bytes(document.path.read_bytes().replace(b"tea", b"t\xff"))
    with pytest.raises(Damaged) as told:
        document.read().table("interactions")
    assert told.value.line == 6
