"""Spans over several lines, broken between words."""

from collections.abc import Iterator
from typing import Final

from keepup_tui.wording.dates import MONTH_NAMES
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.width import cell_width, cut

_MONTHS: Final = frozenset({*MONTH_NAMES, *(name[:3] for name in MONTH_NAMES)})


def wrap(spans: Spans, width: int) -> tuple[Spans, ...]:
    """`spans` in lines of at most `width` cells; a word that is longer is broken.

    A day stays with its month, and a dot with what comes after it.
    """
    lines: list[list[Span]] = [[]]
    used = 0
    for group in _groups(spans, max(1, width)):
        taken = cell_width("".join(word for _, word in group).rstrip())
        if group[0][1] == "\n" or (used and used + taken > width):
            lines.append([])
            used = 0
        if group[0][1] != "\n":
            lines[-1] += group
            used += cell_width("".join(word for _, word in group))
    return tuple(_joined(line) for line in lines)


def _groups(spans: Spans, width: int) -> Iterator[list[Span]]:
    """Words that stay on one line."""
    group: list[Span] = []
    for span in _words(spans, width):
        together = cell_width("".join(word for _, word in (*group, span)).rstrip()) <= width
        if group and not (together and _holds(group[-1][1], span[1])):
            yield group
            group = []
        group.append(span)
    if group:
        yield group


def _holds(word: str, following: str) -> bool:
    """Whether a line does not break between two words."""
    first, second = word.strip(), following.strip(" ,.;:?")
    if first == "·":
        return following != "\n"
    if second in _MONTHS:
        return first.isdecimal()
    return first in _MONTHS and second.isdecimal() and len(second) == 4


def _words(spans: Spans, width: int) -> Iterator[Span]:
    """The words of `spans`, each with the blanks behind it; a line end is a word of its own."""
    for role, text in spans:
        for number, line in enumerate(text.splitlines() or [""]):
            if number:
                yield role, "\n"
            start = 0
            while start < len(line):
                end = line.find(" ", start)
                end = len(line) if end < 0 else end
                while end < len(line) and line[end] == " ":
                    end += 1
                word = line[start:end]
                while cell_width(word.rstrip()) > width:
                    piece = cut(word, width)
                    if not piece:
                        break
                    yield role, piece
                    word = word[len(piece) :]
                yield role, word
                start = end


def _joined(line: list[Span]) -> Spans:
    joined: list[Span] = []
    for role, word in line:
        if joined and joined[-1][0] == role:
            joined[-1] = (role, joined[-1][1] + word)
        else:
            joined.append((role, word))
    if joined:
        joined[-1] = (joined[-1][0], joined[-1][1].rstrip())
    return tuple(joined)
