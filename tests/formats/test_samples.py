"""What phones, programs and services really write arrives whole, card by card."""

from pathlib import Path
from typing import Any

import pytest

from keepup_tui.formats.cards import Card, Reading
from keepup_tui.formats.recognise import read
from tests.formats.sample_cards import EXPECTED, SKIPPED

SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> Reading:
    return read((SAMPLES / name).read_bytes(), name)


def plain(card: Card) -> dict[str, Any]:
    """The card's fields that say something, mails and phones as `address label`."""
    found = {name: getattr(card, name) for name in card.__struct_fields__}
    found["emails"] = [f"{mail.address} {mail.label or ''}".strip() for mail in card.emails]
    found["phones"] = [f"{call.number} {call.label or ''}".strip() for call in card.phones]
    found["days"] = [f"{day.kind} {day.date} {day.label or ''}".strip() for day in card.days]
    return {
        name: [*value] if isinstance(value, tuple) else value
        for name, value in found.items()
        if value not in (None, (), [], {}, False) and name not in {"row", "key"}
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_readable_arrives(name: str) -> None:
    assert [plain(card) for card in sample(name).cards] == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_who_is_no_person_is_skipped_and_said(name: str) -> None:
    found = [(skip.row, skip.name, skip.why) for skip in sample(name).skipped]
    assert found == SKIPPED.get(name, [])


def test_every_sample_has_its_expectation() -> None:
    held = {path.name for path in SAMPLES.iterdir() if path.suffix in {".vcf", ".csv"}}
    assert held == {*EXPECTED}


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
def test_any_kind_of_newline_is_read(name: str, newline: bytes) -> None:
    content = (SAMPLES / name).read_bytes().replace(b"\r\n", b"\n").replace(b"\n", newline)
    assert [plain(card) for card in read(content, name).cards] == EXPECTED[name]


@pytest.mark.parametrize("name", ["apple_3.0.vcf", "nokia_2.1.vcf", "linkedin.csv"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_encoding_is_read(name: str, encoding: str) -> None:
    content = (SAMPLES / name).read_bytes().decode().encode(encoding)
    assert [plain(card) for card in read(content, name).cards] == EXPECTED[name]


def test_windows_encoding_is_read_where_nothing_names_it() -> None:
    text = (SAMPLES / "linkedin.csv").read_text(encoding="utf-8").replace("林,美玲", "Éva,Nagy")
    found = read(text.encode("cp1252"), "Connections.csv").cards
    assert [card.name for card in found[1:4]] == ["Jörg Müller, MBA", "Unclosed Quote", "Éva Nagy"]
