"""How a draft sounds: demanding, blaming, empty or roundabout phrases (G38)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from keepup_tui.domain.draft_reading.finding import Finding
from keepup_tui.domain.draft_reading.phrases import PHRASES, Phrase

ONE_SIGN: Final = "one sign is enough"

_NEAR: Final = 40
_SIGNS: Final = re.compile(r"[!?]{2,}")
_LAST_WORD: Final = re.compile(r"([\w'-]+)[^\w.!?]*\Z")
_FIRST_WORD: Final = re.compile(r"\W*([\w'-]+)")
_STRAIGHT: Final = str.maketrans("’‘ʼ`´", "'''''")


def tone(text: str) -> Iterator[Finding]:
    """Each phrase that another wording would serve better, and signs that shout."""
    straight = text.translate(_STRAIGHT)
    by_way, pattern = _table()
    for found in pattern.finditer(straight):
        start, end = found.span()
        phrase = by_way[_spaced(found[0])]
        if _is_meant(phrase, straight[max(0, start - _NEAR) : start], straight[end : end + _NEAR]):
            yield Finding(phrase.kind, text[start:end], start, phrase.instead)
    for found in _SIGNS.finditer(straight):
        yield Finding("demanding", found[0], found.start(), ONE_SIGN)


def _is_meant(phrase: Phrase, before: str, after: str) -> bool:
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    fine = last is not None and last[1].lower() in phrase.not_after
    return not fine and not (first is not None and first[1].lower() in phrase.not_before)


@cache
def _table() -> tuple[dict[str, Phrase], re.Pattern[str]]:
    """Every way of saying, and the pattern that finds the longest of them."""
    by_way = {way: phrase for phrase in PHRASES for way in phrase.ways}
    longest_first = sorted(by_way, key=len, reverse=True)
    any_way = "|".join(r",?\s+".join(map(re.escape, way.split())) for way in longest_first)
    return by_way, re.compile(rf"(?<![\w'-])(?:{any_way})(?![\w'-])", re.IGNORECASE)


def _spaced(found: str) -> str:
    return " ".join(found.replace(",", " ").lower().split())
