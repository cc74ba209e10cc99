"""The marks of a quick-log line: where each begins, and what it takes of the line."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

Sign = Literal["+", "-", "!", "?", "#", ">"]

_SIGN: Final = re.compile(r"(?:(?<=\s)|\A)([-+!?#>])(?=(\S?))")
ENDINGS: Final = ".,;:!?)]}\"'’”»…"


class Segment(Struct, frozen=True, gc=False):
    """A stretch of the line, `sign` the mark it belongs to, None for prose.

    `start` is where its text begins, after the sign; `end` where it ends.
    """

    sign: Sign | None
    start: int
    end: int


def segments(line: str, start: int, signs: str) -> Iterator[Segment]:
    """The line from `start` on, in stretches of prose and of marks; only `signs` count."""
    found = [at for at in _signs(line, start) if line[at] in signs]
    prose = start
    for index, at in enumerate(found):
        if prose < at:
            yield Segment(None, prose, at)
        end = found[index + 1] if index + 1 < len(found) else len(line)
        sign: Sign = line[at]  # type: ignore[assignment]
        taken = end if sign not in "#>" else at + 1
        if sign == "#":
            taken = _word_end(line, at + 1, end)
        yield Segment(sign, at + 1, taken)
        prose = taken
    if prose < len(line):
        yield Segment(None, prose, len(line))


def _signs(line: str, start: int) -> Iterator[int]:
    rest = line[start:]
    last = len(rest.rstrip())
    for match in _SIGN.finditer(rest):
        alone = match[1] == ">" and match.end(1) == last
        if match[2].isalpha() or alone:
            yield start + match.start(1)


def _word_end(line: str, start: int, end: int) -> int:
    word = line[start:end].split(None, 1)[0]
    return start + len(word.rstrip(ENDINGS))
