"""Words that one key puts in, one after the other."""

import pytest

from keepup_tui.ui.words_in_turn import WordsInTurn


def test_each_press_brings_the_next_and_the_last_the_line_as_it_was() -> None:
    words = WordsInTurn(("Hi Ana, hello.", "how was Porto?"))
    text, cursor = "mailed Ana", 10
    seen = []
    for _ in range(4):
        put = words.put_into(text, cursor)
        assert put
        text, cursor = put
        seen.append((text, cursor))
    first = ("mailed Ana: Hi Ana, hello.", 26)
    assert seen == [first, ("mailed Ana: how was Porto?", 26), ("mailed Ana", 10), first]


@pytest.mark.parametrize(
    ("text", "cursor", "expected"),
    [
        ("", 0, "hello"),
        ("  ", 2, "hello"),
        ("Dear Ana, ", 10, "Dear Ana, hello"),
        ("tea with Ana today", 12, "tea with Ana: hello today"),
    ],
)
def test_they_stand_where_the_cursor_stands(text: str, cursor: int, expected: str) -> None:
    put = WordsInTurn(("hello",)).put_into(text, cursor)
    assert put
    assert put.text == expected
    assert expected[: put.cursor].endswith("hello")


def test_a_line_that_was_changed_since_begins_anew() -> None:
    words = WordsInTurn(("one", "two"))
    words.put_into("Ana", 3)
    assert words.stand_in("Ana: one")
    assert not words.stand_in("Ana: one more")
    put = words.put_into("Ana: one more", 13)
    assert put
    assert put.text == "Ana: one more: one"


def test_without_words_nothing_happens() -> None:
    assert WordsInTurn().put_into("Ana", 3) is None
