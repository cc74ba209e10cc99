"""The one cleaner between stored text and a terminal."""

import re
from typing import Final
from unicodedata import category

from keepup_tui.wording.spans import Spans

DIRECTION: Final = "⇄"
INVISIBLE: Final = "◌"
UNKNOWN: Final = "\N{REPLACEMENT CHARACTER}"
RUN: Final = 4

_LINE_END: Final = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_FOLD: Final = re.compile(r"[^\S\n]*\n\s*")
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK_LETTERS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")
_MARKS: Final = frozenset({"Mn", "Me"})


def safe(text: str, *, lines: bool = False) -> str:
    """`text` with nothing in it that steers a terminal or hides from the eye.

    Controls (C0, DEL, C1), directional and invisible characters are shown as visible
    glyphs, at most four combining marks follow a letter, a tab is a space. Line ends
    become a space, or with `lines` a plain newline.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_END.sub("\n", text)
    if not lines:
        text = _FOLD.sub(" ", text)
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return _without_towers("".join(map(_shown, text)))


def safe_spans(spans: Spans) -> Spans:
    """`spans` with every text cleaned for one line."""
    return tuple((role, safe(text)) for role, text in spans)


def _shown(character: str) -> str:
    if character == "\n" or " " <= character <= "~":
        return character
    if character < " ":
        return " " if character == "\t" else chr(0x2400 + ord(character))
    if character == "\x7f":
        return "\N{SYMBOL FOR DELETE}"
    if character in _BIDI:
        return DIRECTION
    if character in _BLANK_LETTERS:
        return INVISIBLE
    kind = category(character)
    if kind == "Cf":
        return INVISIBLE
    return UNKNOWN if kind in {"Cc", "Cs", "Cn"} else character


def _without_towers(text: str) -> str:
    kept: list[str] = []
    marks = RUN
    for character in text:
        if category(character) not in _MARKS:
            marks = 0
        elif marks == RUN:
            continue
        else:
            marks += 1
        kept.append(character)
    return "".join(kept)
