"""Lines of words: nothing lost, nothing wider than asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keepup_tui.wording.spans import Spans, text_of
from keepup_tui.wording.width import spans_width
from keepup_tui.wording.wrapping import wrap


@pytest.mark.parametrize(
    ("said", "width", "lines"),
    [
        ("The reorg, and whether to move", 12, ["The reorg,", "and whether", "to move"]),
        ("short", 20, ["short"]),
        ("", 20, [""]),
        ("two\nlines", 20, ["two", "lines"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("you promised it · Friday", 18, ["you promised it", "· Friday"]),
        ("lunch on 4 December 2027, again", 12, ["lunch on", "4 December", "2027, again"]),
        ("lunch on 4 December 2027, again", 16, ["lunch on", "4 December 2027,", "again"]),
        ("日本語の長い名前", 6, ["日本語", "の長い", "名前"]),
    ],
)
def test_lines(said: str, width: int, lines: list[str]) -> None:
    assert [text_of(line) for line in wrap((("plain", said),), width)] == lines


def test_a_line_may_change_its_role() -> None:
    spans: Spans = (("dim", "you noticed: "), ("plain", "tired, but well"))
    assert wrap(spans, 19) == (
        (("dim", "you noticed: "), ("plain", "tired,")),
        (("plain", "but well"),),
    )


@given(st.text(max_size=80), st.integers(2, 30))
def test_nothing_is_lost_and_nothing_is_wider(said: str, width: int) -> None:
    lines = wrap((("plain", said),), width)
    assert all(spans_width(line) <= width for line in lines)
    assert "".join("".join(map(text_of, lines)).split()) == "".join(said.split())
