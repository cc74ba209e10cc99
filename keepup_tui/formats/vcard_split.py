"""A vCard file cut into cards, and each card into whole lines, before anything is parsed.

A card that is broken, nested or never ended harms no other: what a card holds is only what
stands between its own BEGIN and its END, or the next card's BEGIN.
"""

import re
from collections.abc import Iterator
from typing import Final

_NEWLINE: Final = re.compile(rb"\r\n|\r|\n")
_START: Final = re.compile(rb"\s*(?:[\w-]+\.)?([A-Za-z][\w-]*)\s*[:;]")
_PICTURE: Final = re.compile(rb"\s*(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)\s*[:;]", re.IGNORECASE)
_BASE64: Final = re.compile(rb"[^:]*;\s*(?:ENCODING=)?(?:B|BASE64)\s*[;:]", re.IGNORECASE)
_WORDS: Final = re.compile(
    rb"\s*(?:[\w-]+\.)?(?:FN|N|NICKNAME|NOTE|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|URL)\s*[:;]",
    re.IGNORECASE,
)
_RUNS_ON: Final = re.compile(
    rb"\s*(?:[\w-]+\.)?(?:FN|N|NOTE|ORG|TITLE|ADR|LABEL)\s*[:;]", re.IGNORECASE
)
_EDGE: Final = re.compile(rb"\s*(?:BEGIN|END):VCARD\s*\Z", re.IGNORECASE)
_QUOTED: Final = re.compile(rb"[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_AGENT: Final = re.compile(rb"\s*(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*\Z", re.IGNORECASE)


class RawCard:
    """The whole lines of one card, still in bytes; those of an AGENT within it apart."""

    def __init__(self, row: int) -> None:
        self.row = row
        self.lines: list[bytes] = []
        self.agent: list[bytes] = []
        self.size = 0


def split_cards(content: bytes) -> Iterator[RawCard]:
    """The cards of a vCard file in UTF-8 or an encoding that keeps ASCII, in their order."""
    card: RawCard | None = None
    row, inside, after_agent = 0, 0, False
    for line in whole_lines(content):
        word = line.strip().upper()
        opens = word.startswith(b"BEGIN:")
        if opens and word[6:].strip() == b"VCARD" and not after_agent:
            if card is None or card.lines:
                if card is not None:
                    yield card
                row += 1
                card = RawCard(row)
            inside = 0
        elif card is None:
            continue
        elif opens:
            inside += 1
        elif word.startswith(b"END:"):
            if inside == 0:
                yield card
                card = None
            inside = max(0, inside - 1)
        else:
            _keep(card, line, inside)
        after_agent = card is not None and bool(_AGENT.match(line))
    if card is not None:
        yield card


def _keep(card: RawCard, line: bytes, inside: int) -> None:
    card.size += len(line)
    if inside == 0:
        card.lines.append(line)
    elif inside == 1:
        card.agent.append(line)


def whole_lines(content: bytes) -> Iterator[bytes]:
    """Lines without their folds and soft breaks; pictures and their like are left out."""
    parts: list[bytes] = []
    dropping = quoted = False
    for line in _physical(content):
        if quoted and parts and parts[-1].endswith(b"=") and not _EDGE.match(line):
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif not line.strip():
            dropping = False
        elif line[:1] in (b" ", b"\t") and (parts or dropping):
            if not dropping:
                parts.append(line[1:])
        elif _START.match(line):
            if parts:
                yield b"".join(parts)
            dropping = _is_picture(line)
            quoted = not dropping and bool(_QUOTED.match(line))
            parts = [] if dropping else [line]
        elif parts and _RUNS_ON.match(parts[0]):
            parts.append(b"\n" + line)
    if parts:
        yield b"".join(parts)


def _is_picture(line: bytes) -> bool:
    return bool(_PICTURE.match(line) or (_BASE64.match(line) and not _WORDS.match(line)))


def _physical(content: bytes) -> Iterator[bytes]:
    start = 0
    for end in _NEWLINE.finditer(content):
        yield content[start : end.start()]
        start = end.end()
    yield content[start:]
