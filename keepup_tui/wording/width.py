"""How many cells of a terminal a text takes, and how to make it fit."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final
from unicodedata import category, east_asian_width

from keepup_tui.wording.spans import Span, Spans

_NO_CELLS: Final = frozenset({"Mn", "Me", "Cf", "Cc"})
MORE: Final = "…"


@lru_cache(maxsize=8192)
def _cells(character: str) -> int:
    if category(character) in _NO_CELLS:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def cell_width(text: str) -> int:
    """The number of terminal cells that `text` takes on one line."""
    plain = text.isascii() and text.isprintable()
    return len(text) if plain else sum(map(_cells, text))


def spans_width(spans: Spans) -> int:
    """The number of terminal cells that `spans` take on one line."""
    return sum(cell_width(text) for _, text in spans)


def cut(text: str, width: int) -> str:
    """As much of the start of `text` as fits into `width` cells, words or not."""
    used = 0
    for place, character in enumerate(text):
        used += _cells(character)
        if used > width:
            return text[:place]
    return text


def fit_text(text: str, width: int, more: str = MORE) -> str:
    """`text` in at most `width` cells, shortened after a word, `more` standing for the rest."""
    return "".join(piece for _, piece in fit((("plain", text),), width, more))


def fit_parts(text: str, width: int) -> str:
    """`text` in at most `width` cells, shortened after a part of it, else after a word."""
    if cell_width(text) <= width:
        return text
    ends = [place + 2 for place in range(len(text)) if text.startswith((", ", "; "), place)]
    parts = (text[:end] + MORE for end in reversed(ends))
    return next((part for part in parts if cell_width(part) <= width), fit_text(text, width))


def fit(spans: Spans, width: int, more: str = MORE) -> Spans:
    """`spans` in at most `width` cells, shortened after a word, `more` standing for the rest.

    Only a first word that is itself too long is cut.
    """
    if spans_width(spans) <= width:
        return spans
    room = width - cell_width(more)
    kept: list[Span] = []
    used = whole = 0
    for role, piece in _words(spans):
        used += cell_width(piece)
        if used > room:
            break
        kept.append((role, piece))
        if piece.isspace():
            whole = len(kept)
    kept = kept[:whole]
    while kept and not any(character.isalnum() for character in kept[-1][1]):
        kept.pop()
    if not kept:
        return _first_word(spans, room, more)
    return _joined([*kept, (kept[-1][0], more)])


def _words(spans: Spans) -> Iterator[Span]:
    for role, text in spans:
        word = ""
        for character in text:
            if word and character.isspace() is not word[-1].isspace():
                yield role, word
                word = ""
            word += character
        if word:
            yield role, word


def _first_word(spans: Spans, room: int, more: str) -> Spans:
    if room < 1:
        return ()
    role, _ = spans[0]
    return ((role, cut("".join(text for _, text in spans), room).rstrip() + more),)


def _joined(pieces: list[Span]) -> Spans:
    joined: list[Span] = []
    for role, text in pieces:
        if joined and joined[-1][0] == role:
            joined[-1] = (role, joined[-1][1] + text)
        else:
            joined.append((role, text))
    return tuple(joined)
