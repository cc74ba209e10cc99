"""The settings, peeked at from the end of a document."""

from pathlib import Path

import pytest

from keepup_tui.domain.records import Contact, Setting
from keepup_tui.domain.settings import settings_of
from keepup_tui.store.document import Document
from keepup_tui.store.peek import settings_at_the_end


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return Document(tmp_path / "keepup.json", tmp_path / "state")


def write(document: Document, *records: Contact | Setting) -> None:
    document.apply(
        lambda edit: [edit.put(record) for record in records], ms=1_795_599_600_000, label="it"
    )


def test_the_same_as_reading_it_all(document: Document) -> None:
    write(
        document,
        Contact(id=1, name='Ana\n"settings": {\n"9": {"key":"cap","value":9}\n},\n"meta": {\n'),
        Setting(id=7, key="cap", value=5),
        Setting(id=8, key="days_off", value=["fri", "sat"]),
    )
    peeked = settings_at_the_end(document.path)
    assert peeked is not None
    assert settings_of(peeked) == settings_of(document.read())
    assert settings_of(peeked).cap == 5


def test_without_settings_there_are_the_defaults(document: Document) -> None:
    write(document, Contact(id=1, name="Ana"))
    peeked = settings_at_the_end(document.path)
    assert peeked is not None
    assert settings_of(peeked) == settings_of(document.read())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"settings": {"1": {"key": "cap", "value": 5}}, "meta": {"1": {"format": "keepup"}}}',
        b'{\n"settings": {\n"1": {"key":"cap"},\n"x": {"key":"a"}\n},\n"meta": {\n"1": {}\n}\n}\n',
        b'{\n"settings": {\n"1": nonsense\n},\n"meta": {\n"1": {}\n}\n}\n',
    ],
)
def test_what_is_laid_otherwise_has_to_be_read(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(content)
    assert settings_at_the_end(file) is None


def test_what_is_not_there_has_to_be_read(tmp_path: Path) -> None:
    assert settings_at_the_end(tmp_path / "none.json") is None


def test_a_long_document_is_read_at_its_end_only(document: Document) -> None:
    write(document, Contact(id=1, name="Ana"), Setting(id=9999, key="zone", value="Asia/Tokyo"))
    content = document.path.read_bytes()
    padded = content.replace(b'"name":"Ana"', b'"name":"Ana","post":"%b"' % (b"x" * 100_000))
    document.path.write_bytes(padded)
    peeked = settings_at_the_end(document.path)
    assert peeked is not None
    assert settings_of(peeked).zone == "Asia/Tokyo"
