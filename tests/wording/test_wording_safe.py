"""What may reach a terminal, and how wide it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keepup_tui.wording.safe import safe, safe_spans
from keepup_tui.wording.spans import Spans, text_of
from keepup_tui.wording.width import cell_width, cut, fit, fit_parts, fit_text, spans_width

HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("\x00\x1b\x9b\x07\r\n\t\u202e\u200b\u0301\ud800"))
)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Ana Reyes", "Ana Reyes"),
        ("Chloé Ångström 李", "Chloé Ångström 李"),
        ("\x1b[31mred", "␛[31mred"),
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\x9b31m", "�31m"),
        ("Ana\u202egnp.exe", "Ana⇄gnp.exe"),
        ("in\u200bvisible\ufeff", "in◌visible◌"),
        ("two\r\nlines", "two lines"),
        ("two  \n\n  lines", "two lines"),
        ("a\tb", "a b"),
        ("\ud800", "�"),
        ("e" + "\u0301" * 50, "e" + "\u0301" * 4),
        ("\u0301" * 9 + "a", "a"),
        ("[@click=app.quit]x[/]", "[@click=app.quit]x[/]"),
    ],
)
def test_what_is_shown(raw: str, shown: str) -> None:
    assert safe(raw) == shown


def test_lines_stay_where_they_may() -> None:
    assert safe("one\r\ntwo\x85three\u2028four", lines=True) == "one\ntwo\nthree\nfour"
    assert safe("one\ntwo", lines=True) == "one\ntwo"


@given(HOSTILE)
def test_nothing_that_steers_gets_through(raw: str) -> None:
    for character in safe(raw):
        assert unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
    for line in safe(raw, lines=True).split("\n"):
        assert safe(line) == line


def test_spans_keep_their_roles() -> None:
    assert safe_spans((("name", "A\x1bna"), ("dim", "ok"))) == (("name", "A␛na"), ("dim", "ok"))


@pytest.mark.parametrize(
    ("text", "cells"), [("Ana", 3), ("Chloé", 5), ("e\u0301", 1), ("李明", 4), ("✦", 1), ("", 0)]
)
def test_cells(text: str, cells: int) -> None:
    assert cell_width(text) == cells


@pytest.mark.parametrize(
    ("text", "width", "fitted"),
    [
        ("her mail of Monday", 18, "her mail of Monday"),
        ("her mail of Monday, about the panel", 25, "her mail of Monday,…"),
        ("mentors, each quarter · 12 days past", 25, "mentors, each quarter…"),
        ("Wolfeschlegelsteinhausen", 10, "Wolfeschl…"),
        ("word", 0, ""),
    ],
)
def test_a_line_is_shortened_after_a_word(text: str, width: int, fitted: str) -> None:
    assert fit_text(text, width) == fitted


def test_fitting_keeps_roles_and_can_be_plain() -> None:
    spans: Spans = (("name", "Ana Reyes"), ("dim", " · a long reason"))
    assert fit(spans, 16) == (("name", "Ana Reyes"), ("dim", " · a…"))
    assert text_of(fit(spans, 16, "...")) == "Ana Reyes..."


@given(HOSTILE.map(safe), st.integers(0, 30))
def test_what_is_fitted_fits(text: str, width: int) -> None:
    fitted = fit_text(text, width)
    assert cell_width(fitted) <= width
    assert fitted == text or fitted.removesuffix("…") in text
    assert spans_width((("plain", fitted),)) == cell_width(fitted)


def test_cutting_counts_wide_letters() -> None:
    assert (cut("李明", 3), cut("Ana", 9)) == ("李", "Ana")


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (60, "Mentors, Alumni; a new name makes one"),
        (20, "Mentors, Alumni; …"),
        (10, "Mentors, …"),
        (5, "Ment…"),
    ],
)
def test_a_hint_ends_with_one_of_its_parts(width: int, said: str) -> None:
    assert fit_parts("Mentors, Alumni; a new name makes one", width) == said
