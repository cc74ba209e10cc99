"""The signs: one cell each, and a plain one for every fancy one."""

import pytest
from msgspec.structs import asdict

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.records import Contact
from keepup_tui.wording.glyphs import (
    FANCY,
    GARDEN_WORDS,
    PLAIN,
    cadence_glyph,
    side_glyph,
)
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.width import cell_width


def test_every_fancy_sign_is_one_cell_wide_and_every_plain_one_is_ascii() -> None:
    for name, sign in asdict(FANCY).items():
        assert all(cell_width(each) == 1 for each in (sign if name == "heat" else (sign,)))
    for name, sign in asdict(PLAIN).items():
        assert "".join(sign).isascii()
        if name not in {"ask", "led_to", "more"}:
            assert all(cell_width(each) == 1 for each in (sign if name == "heat" else (sign,)))
    assert all(getattr(FANCY, state) for state in GARDEN_WORDS)


@pytest.mark.parametrize(
    ("r", "sign", "plain"),
    [
        (0.0, "○", "."),
        (0.89, "○", "."),
        (0.9, "◑", "o"),
        (1.1, "◑", "o"),
        (1.11, "◕", "O"),
        (1.99, "◕", "O"),
        (2.0, "●", "@"),
        (9.0, "●", "@"),
    ],
)
def test_lateness_in_a_sign(r: float, sign: str, plain: str) -> None:
    assert (cadence_glyph(r), cadence_glyph(r, PLAIN)) == (sign, plain)


def test_the_side_of_an_exchange() -> None:
    assert [side_glyph(side) for side in ("gave", "received", "asked")] == ["+", "-", "»"]


@pytest.mark.parametrize(
    ("written", "subject", "thing"),
    [
        ("she/her", "she", "her"),
        ("Hers", "she", "her"),
        ("he", "he", "his"),
        ("they/them", "they", "their"),
        ("xe/xem", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_pronouns(written: str | None, subject: str | None, thing: str | None) -> None:
    found = pronouns_of(Contact(name="Sam", pronouns=written))
    assert (found.subject, found.possessive) == (subject, thing)


def test_what_a_friend_calls_them() -> None:
    assert first_name(Contact(name="Ana Reyes")) == "Ana"
    assert first_name(Contact(name="Dr. Ana Reyes", given="Ana")) == "Ana"
    assert first_name(Contact(name="Prof. Alan Hale", given="Prof. Alan")) == "Alan"
    assert first_name(Contact(name="Prof. Dr. Alan Hale")) == "Alan"
    assert first_name(Contact(name="Dr.")) == "Dr."
    assert first_name(Contact(name=" ")) == " "
