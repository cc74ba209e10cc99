"""Damage is told from emptiness, and said with the line and the place."""

from pathlib import Path

import pytest

from keepup_tui.domain.records import TABLES, Contact
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged, Foreign

GOOD = '{\n"contacts": {\n"3": {"name":"Ana"},\n"7": {"name":"Ben"}\n}\n}\n'
DEEP = '{"contacts": {"3": {"name":"Ana","x":' + "[" * 100_000 + "}}}"


def lay(document: Document, content: str | bytes) -> None:
    document.path.parent.mkdir(exist_ok=True)
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    document.path.write_bytes(raw)


def read_all(document: Document) -> None:
    book = document.read()
    for name in TABLES:
        book.table(name)


@pytest.mark.parametrize(
    ("content", "line", "where"),
    [
        ("", None, None),
        (GOOD[:40], 4, None),
        (GOOD[:-3], 5, None),
        (GOOD.replace('"Ben"', "Ben"), 4, None),
        (GOOD + "x", 7, None),
        (GOOD.replace('"Ben"', "NaN"), 4, None),
        (GOOD.encode().replace(b"Ben", b"B\xffn"), 4, None),
        (GOOD.replace('"Ben"', "12"), 4, "$.contacts[7].name"),
        (GOOD.replace("7", "-7"), 4, "$.contacts[-7]"),
        (GOOD.replace("7", "0"), 4, "$.contacts[0]"),
        (GOOD.replace("7", "07"), 4, "$.contacts[07]"),
        (GOOD.replace("7", "ben"), 4, "$.contacts[ben]"),
        (GOOD.replace("7", "9007199254740992"), 4, "$.contacts[9007199254740992]"),
        (GOOD.replace("7", "9" * 40), 4, f"$.contacts[{'9' * 40}]"),
        (GOOD.replace("7", "3"), 4, "$.contacts[3]"),
        (GOOD.replace('{"name":"Ben"}', "[]"), 4, "$.contacts[7]"),
        ('{"contacts": [], "circles": {}}', 1, "$.contacts"),
        ('{"contacts": {}, "contacts": {"3": {"name": "Ana"}}}', None, "$.contacts"),
        ('{"milestones": {"123": {"contact_id": 1, "kind": "other", "date": "soon"}}}', 1,
         "$.milestones[123].date"),
        ('{"milestones": {"12": {"contact_id": 1, "kind": "other", "date": 5}}}', 1,
         "$.milestones[12].date"),
        ('{"contacts": {"3": {"name": "Ana", "cadence": {"every": "often"}}}}', 1,
         "$.contacts[3].cadence.every"),
        ('{"contacts": {"3": {"name": "Ana", "roles": [{}, {"from": "x"}]}}}', 1,
         "$.contacts[3].roles[1].from"),
        (DEEP, None, None),
        ('{"contacts": {"x": {}}, "circles": {', 1, None),
    ],
)  # fmt: skip
def test_it_is_named_and_left_as_it_is(
    document: Document, content: str | bytes, line: int | None, where: str | None
) -> None:
    lay(document, content)
    before = document.path.read_bytes()
    with pytest.raises(Damaged) as caught:
        read_all(document)
    assert (caught.value.path, caught.value.line, caught.value.where) == (
        document.path,
        line,
        where,
    )
    assert caught.value.why
    assert document.path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [GOOD[:40], "", GOOD.replace("7", "3"), "[]", GOOD.replace('"Ben"', "NaN")]
)
def test_a_change_does_not_touch_it(document: Document, content: str) -> None:
    lay(document, content)
    with pytest.raises(Damaged):
        document.apply(lambda edit: edit.add(Contact(name="Eli")), ms=5, label="")
    assert document.path.read_text() == content


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "7",
        '{"name": "left-pad", "version": "1.3"}',
        '{"users": {"1": {"name": "Ana"}}}',
        '{"contacts": {}, "meta": {"1": {"format": "other", "schema": 1}}}',
    ],
)
def test_another_programs_file_is_foreign(document: Document, content: str) -> None:
    lay(document, content)
    with pytest.raises(Foreign):
        read_all(document)
    with pytest.raises(Foreign):
        document.apply(lambda edit: edit.add(Contact(name="Eli")), ms=5, label="")
    assert document.path.read_text() == content


@pytest.mark.parametrize(
    "content",
    [
        '{"contacts": {"3": {"name": "Ana \\ud83d"}}}',
        '{"contacts": {"3": {"name": "Ana \\uDE00"}}}',
        '{"contacts": {"3": {"name": "Ana \ud83d"}}}',
    ],
)
def test_half_a_character_is_replaced(document: Document, content: str) -> None:
    lay(document, content)
    assert document.read().contacts[3].name == "Ana \ufffd"


def test_whole_characters_and_escaped_escapes_stay(document: Document) -> None:
    lay(document, '{"contacts": {"3": {"name": "\\ud83d\\ude00 \\\\ud800 \\n", "x": "\\udc00"}}}')
    assert document.read().contacts[3].name == "\U0001f600 \\ud800 \n"


def test_a_byte_order_mark_is_no_damage(document: Document) -> None:
    lay(document, "\ufeff" + GOOD)
    assert document.read().contacts[7].name == "Ben"


def test_an_empty_object_and_other_layouts_are_documents(document: Document) -> None:
    lay(document, "{}")
    read_all(document)
    lay(document, '{"contacts": {"\\u0037": {"name": "Ben"}}}')
    assert document.read().contacts[7].name == "Ben"


def test_a_number_out_of_range_is_named(document: Document) -> None:
    lay(document, '{"contacts": {"3": {"name": "Ana", "weight": 1e999}}}')
    with pytest.raises(Damaged) as caught:
        document.apply(lambda edit: edit.add(Contact(name="Eli")), ms=5, label="")
    assert caught.value.where == "$.contacts[3]"


def test_its_error_shows_what_it_knows() -> None:
    error = Damaged(Path("a.json"), "it is empty", line=3, where="$")
    assert error.args == (Path("a.json"), "it is empty", 3, "$")
