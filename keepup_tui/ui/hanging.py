"""Lines that go on below their own words, not below their sign or their key."""

import re
from typing import Final

from keepup_tui.wording.spans import Span, Spans, text_of
from keepup_tui.wording.width import cell_width, spans_width
from keepup_tui.wording.wrapping import wrap

_LEAD: Final = re.compile(r" *(?:\S.{0,15}?  +|[^\w\s] +)?(?=\S)")
"""A margin, then perhaps a short word and a wide gap, or a sign."""


def hanging(line: Spans, width: int) -> tuple[Spans, ...]:
    """`line` in pieces of at most `width` cells, all but the first moved in."""
    if spans_width(line) <= width:
        return wrap(line, width)
    found = _LEAD.match(text_of(line))
    length = found.end() if found else 0
    indent = cell_width(text_of(line)[:length])
    if not indent or indent > width // 2:
        return wrap(line, width)
    lead, said = _parted(line, length)
    first, *more = wrap(said, width - indent)
    margin: Spans = (("plain", " " * indent),)
    return ((*lead, *first), *((*margin, *piece) for piece in more))


def _parted(line: Spans, length: int) -> tuple[Spans, Spans]:
    lead: list[Span] = []
    for place, (role, text) in enumerate(line):
        if len(text) > length:
            return (*lead, (role, text[:length])), ((role, text[length:]), *line[place + 1 :])
        lead.append((role, text))
        length -= len(text)
    return tuple(lead), ()
