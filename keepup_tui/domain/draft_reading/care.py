"""Cheer and asks in a draft to somebody who suffered a setback lately (G45)."""

import re
from collections.abc import Iterator
from typing import Final

from keepup_tui.domain.draft_reading.finding import Finding

_CHEER: Final = (
    "congratulations", "congrats", "congratulate", "well done", "way to go", "hooray", "cheers to",
    "great news", "good news", "exciting times", "celebrate", "big day", "everything happens for",
    "every cloud has", "look on the bright side", "on the bright side", "at least you",
)  # fmt: skip
_ASKS: Final = (
    "could you", "can you", "would you", "will you", "may i ask", "could i ask", "can i ask",
    "a favour", "a favor", "i need", "i'd need", "do you have time to", "would it be possible",
)  # fmt: skip
_WORDS: Final = re.compile(
    rf"(?<![\w'-])(?:{'|'.join(map(re.escape, (*_CHEER, *_ASKS)))})(?![\w'-])", re.IGNORECASE
)


def care(text: str) -> Iterator[Finding]:
    """Each phrase that cheers or asks, where a kind word is all that is due."""
    for found in _WORDS.finditer(text.replace("’", "'")):
        start, end = found.span()
        yield Finding("care", text[start:end], start)
