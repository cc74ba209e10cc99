"""A vCard file cut into cards, and each card into whole lines, before anything is parsed.

A card that is broken, nested or never ended harms no other: what a card holds is only what
stands between its own BEGIN and its END, or the next card's BEGIN.
"""

import re
from collections.abc import Iterator
from typing import Final

from keepup_tui.formats.cards import MOST_IN_A_CARD

_MOST_LINES: Final = 2_000
_NEWLINE: Final = re.compile(rb"\r\n|\r|\n")
_START: Final = re.compile(rb"\s*(?:[\w-]+\.)?([A-Za-z][\w-]*)\s*([:;])")
_EDGE: Final = re.compile(rb"\s*(?:BEGIN|END):\s*VCARD\s*\Z", re.IGNORECASE)
_AGENT: Final = re.compile(rb"(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*\Z", re.IGNORECASE)
_BASE64: Final = re.compile(rb"[^:]*;\s*(?:ENCODING=)?(?:B|BASE64)\s*[;:]", re.IGNORECASE)
_QUOTED: Final = re.compile(rb"[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_FOLDED_NEWLINE: Final = re.compile(rb"\A[ \t]+(?==0[AaDd])")
_PICTURES: Final = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY"})
_RUN_ON: Final = frozenset({b"FN", b"N", b"NOTE", b"ORG", b"TITLE", b"ADR", b"LABEL"})
_WORDS: Final = _RUN_ON | {b"NICKNAME", b"ROLE", b"EMAIL", b"TEL", b"URL", b"BDAY"}


class RawCard:
    """The whole lines of one card, still in bytes; those of an AGENT within it apart."""

    def __init__(self, row: int) -> None:
        self.row = row
        self.lines: list[bytes] = []
        self.agent: list[bytes] = []
        self.size = 0
        self.count = 0

    @property
    def too_large(self) -> bool:
        """Whether it holds more than any card should; what goes beyond is not kept."""
        return self.size > MOST_IN_A_CARD or self.count > _MOST_LINES


def split_cards(content: bytes) -> Iterator[RawCard]:
    """The cards of a vCard file in UTF-8 or an encoding that keeps ASCII, in their order."""
    card: RawCard | None = None
    row, inside, after_agent = 0, 0, False
    for line in whole_lines(content):
        head = line[:6].upper()
        if head == b"BEGIN:" and not after_agent and _EDGE.match(line):
            if card is None or card.count:
                if card is not None:
                    yield card
                row += 1
                card = RawCard(row)
            inside = 0
        elif card is None:
            continue
        elif head == b"BEGIN:":
            inside += 1
        elif head[:4] == b"END:":
            if inside == 0:
                yield card
                card = None
            inside = max(0, inside - 1)
        else:
            _keep(card, line, inside)
        after_agent = card is not None and line.rstrip()[-1:] == b":" and bool(_AGENT.match(line))
    if card is not None:
        yield card


def _keep(card: RawCard, line: bytes, inside: int) -> None:
    card.size += len(line)
    card.count += 1
    if card.too_large:
        return
    if inside == 0:
        card.lines.append(line)
    elif inside == 1:
        card.agent.append(line)


def whole_lines(content: bytes) -> Iterator[bytes]:
    """Lines without their folds and soft breaks; pictures and their like are left out."""
    parts: list[bytes] = []
    name = b""
    dropping = quoted = False
    for line in _physical(content):
        if quoted and parts[-1].endswith(b"=") and not _EDGE.match(line):
            parts[-1] = parts[-1][:-1]
            parts.append(_FOLDED_NEWLINE.sub(b"", line))
        elif not line.strip():
            dropping = False
        elif line[:1] in (b" ", b"\t") and (parts or dropping):
            if not dropping:
                parts.append(line[1:])
        elif start := _START.match(line):
            if parts:
                yield b"".join(parts)
            name, told = start[1].upper(), start[2] == b";"
            dropping = name in _PICTURES or (told and name not in _WORDS and _is_base64(line))
            quoted = told and not dropping and bool(_QUOTED.match(line))
            parts = [] if dropping else [line.lstrip()]
        elif parts and name in _RUN_ON:
            parts.append(b"\n" + line)
    if parts:
        yield b"".join(parts)


def _is_base64(line: bytes) -> bool:
    return bool(_BASE64.match(line))


def _physical(content: bytes) -> Iterator[bytes]:
    start = 0
    for end in _NEWLINE.finditer(content):
        yield content[start : end.start()]
        start = end.end()
    yield content[start:]
