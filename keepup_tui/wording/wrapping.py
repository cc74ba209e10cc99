"""Spans over several lines, broken between words."""

from collections.abc import Iterator

from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.width import cell_width, cut


def wrap(spans: Spans, width: int) -> tuple[Spans, ...]:
    """`spans` in lines of at most `width` cells; a word that is longer is broken."""
    lines: list[list[Span]] = [[]]
    used = 0
    for role, word in _words(spans, max(1, width)):
        taken = cell_width(word.rstrip())
        if word == "\n" or (used and used + taken > width):
            lines.append([])
            used = 0
        if word != "\n":
            lines[-1].append((role, word))
            used += cell_width(word)
    return tuple(_joined(line) for line in lines)


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
