"""No bytes stop an import, no card costs another, and no bomb goes off."""

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.formats import recognise as formats
from keepup_tui.formats.cards import MOST_BYTES, Empty, Foreign, TooLarge
from keepup_tui.formats.google import read_google
from keepup_tui.formats.linkedin import read_linkedin
from keepup_tui.formats.vcard import read_vcards

GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Good One\r\nEMAIL:good@example.org\r\nEND:VCARD\r\n"
SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "samples").glob("*.*"))]
NASTY = st.lists(
    st.sampled_from(
        [
            *(b"BEGIN:VCARD", b"END:VCARD", b"AGENT:", b"BEGIN:VEVENT", b"END:", b"FN", b"N:;;"),
            *(b"\r\n", b"\n", b"\r", b"\n ", b"=\n", b":", b";", b",", b'"', b"\\", b"=", b"\0"),
            *(b";ENCODING=QUOTED-PRINTABLE", b";ENCODING=b", b";CHARSET=utf-16", b";CHARSET=hz"),
            *(b";TYPE=", b"BDAY:", b"19840231", b"item1.X-ABDATE:", b"item1.X-ABLABEL:", b"PHOTO:"),
            *(b"X-ANDROID-CUSTOM:", b"vnd.android.cursor.item/contact_event;", b"ADR:", b"ORG:;"),
            *(b"\xff\xfe", b"\xe9", b"\xed\xa0\x80", b"KIND:group", b"TZ:/../etc", b"TEL:tel:;;"),
        ]
    )
    | st.binary(max_size=8),
    max_size=40,
).map(b"".join)


@settings(max_examples=300, deadline=None)
@given(NASTY)
def test_a_broken_card_costs_no_other(broken: bytes) -> None:
    for end in (b"\nEND:VCARD\n", b"\nX;QUOTED-PRINTABLE:=\n", b"\n"):
        cards = read_vcards(GOOD + b"BEGIN:VCARD\n" + broken + end + GOOD).cards
        expected = 1 if end == b"\n" and b"AGENT:" in broken.upper() else 2
        assert [card.name for card in cards].count("Good One") >= expected


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300) | NASTY, st.sampled_from(["x.vcf", "x.csv", "x"]))
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    with suppress(Foreign, Empty):
        formats.read(content, name)
    read_linkedin(content)
    read_google(content)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_damage_anywhere_in_a_real_file_is_survived(content: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(content)))
    damaged = content[:place] + data.draw(NASTY) + content[place + data.draw(st.integers(0, 9)) :]
    for text in (card.name for card in read_vcards(damaged).cards):
        assert text
        assert "\0" not in text
        text.encode()


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"])))
def test_a_broken_row_costs_no_other(cell: str) -> None:
    head = "First Name,Last Name,URL,Connected On\n"
    rows = f"Ana,Reyes,a,04 Nov 2023\n{cell}\nBen,Osei,b,05 Nov 2023\n"
    names = [card.name for card in read_linkedin((head + rows).encode()).cards]
    assert names[0] == "Ana Reyes"
    assert names[-1] == "Ben Osei"


@pytest.mark.parametrize(
    "bomb",
    [
        b"BEGIN:VCARD\n" * 5_000,
        b"AGENT:\nBEGIN:VCARD\n" * 5_000,
        b"BEGIN:VCARD\n" + b"AGENT:\nBEGIN:VCARD\n" * 5_000 + b"END:VCARD\n" * 5_001,
        b"BEGIN:VCARD\nFN:A\n" + b"BEGIN:VEVENT\n" * 500_000,
        b"BEGIN:VCARD\nTEL;TYPE=" + b"a," * 400_000 + b'":1\nEND:VCARD\n',
        b"BEGIN:VCARD\nNOTE:" + b"x\n " * 300_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\n" * 400_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\n" + b"TEL:1\n" * 200_000 + b"END:VCARD\n",
        b"BEGIN:VCARD\nNOTE:" + b"\\" * 900_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nADR:" + b";" * 900_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nPHOTO:" + b"A" * 20_000_000,
    ],
    ids=range(11),
)
def test_bombs_are_bounded(bomb: bytes) -> None:
    started = time.process_time()
    cards = read_vcards(bomb + b"\n" + GOOD).cards
    assert time.process_time() - started < 5
    assert cards[-1].name == "Good One"


def test_a_long_note_is_one_cell_and_a_lost_quote_costs_one_row() -> None:
    head = "First Name,Last Name,URL,Connected On,Notes\n"
    note = "line\n" * 400
    rows = f'Ana,Reyes,a,,"{note}"\n"Ben,Osei,b,,\n' + "Eva,Nagy,c,,\n" * 3_000
    cards = read_linkedin((head + rows).encode()).cards
    assert cards[0].extra == {"notes": note}
    assert [card.name for card in cards[1:3]] == ["Ben Osei", "Eva Nagy"]
    assert len(cards) == 3_002


def test_a_row_without_end_is_bounded() -> None:
    head = b"First Name,Last Name,URL,Connected On\n"
    started = time.process_time()
    cards = read_linkedin(head + b'"x,y\n' * 19_000).cards
    assert time.process_time() - started < 5
    assert len(cards) == 19_000


def test_too_much_is_refused_at_once() -> None:
    for bomb in (GOOD * 20_001, b"x" * (MOST_BYTES + 1)):
        with pytest.raises(TooLarge):
            formats.read(bomb, "x.vcf")
    with pytest.raises(TooLarge):
        read_linkedin(b"First Name,Last Name,Connected On\n" + b"A,B,\n" * 20_001)


def test_a_card_that_is_larger_than_any_card_is_skipped_alone() -> None:
    content = b"BEGIN:VCARD\nFN:Big\nNOTE:" + b"x" * 1_000_001 + b"\nEND:VCARD\n" + GOOD
    reading = read_vcards(content)
    assert [card.name for card in reading.cards] == ["Good One"]
    assert [(skip.row, skip.why) for skip in reading.skipped] == [(1, "too_large")]


def test_a_card_without_a_readable_line_is_skipped() -> None:
    reading = read_vcards(b"BEGIN:VCARD\n: x\n" + b";;;\nEND:VCARD\n" + GOOD)
    assert [skip.why for skip in reading.skipped] == ["no_name"]


def test_a_cell_that_no_reader_takes_is_skipped_alone() -> None:
    head = "First Name,Last Name,URL,Connected On\n"
    rows = f"Ana,Reyes,a,\n{'x' * 200_000},y,z,\nBen,Osei,b,\n"
    reading = read_linkedin((head + rows).encode())
    assert [card.name for card in reading.cards] == ["Ana Reyes", "Ben Osei"]
    assert [(skip.row, skip.why) for skip in reading.skipped] == [(2, "unreadable")]


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"hello", "x.txt"), (b"", "x.csv"), (b"a,b,c\n1,2,3\n", "x.csv"), (b"\x00\x01", "x")],
)
def test_a_foreign_file_is_refused(content: bytes, name: str) -> None:
    with pytest.raises(Foreign):
        formats.read(content, name)


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "x.vcf"), (b"First Name,Last Name,Connected On\n", "Connections.csv")],
)
def test_a_file_with_nobody_in_it_is_told_from_a_foreign_one(content: bytes, name: str) -> None:
    with pytest.raises(Empty):
        formats.read(content, name)


def test_the_format_can_be_named() -> None:
    content = b"First Name,Last Name,Connected On,Labels\nAna,Reyes,04 Nov 2023,Alumni\n"
    assert formats.read(content, "x.csv").format == "linkedin"
    assert formats.read(content, "x.csv", "GOOGLE").cards[0].groups == ("Alumni",)
    with pytest.raises(Foreign):
        formats.read(content, "x.csv", "outlook")


def test_keepups_own_document_is_told_by_its_first_sign() -> None:
    assert formats.is_own(b'\xef\xbb\xbf \n{"contacts": {}}')
    assert not formats.is_own(GOOD)
