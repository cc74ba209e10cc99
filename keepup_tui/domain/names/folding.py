"""How names are compared: without case, accents and punctuation."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

_ALIKE: Final = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"}
    | {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_QUOTES: Final = frozenset("'’")
_WORD: Final = re.compile(r"""[^\s,;:!?()\[\]{}<>"“”„«»…/\\|=+*&@#%^~—–]+""")


class Word(Struct, frozen=True, gc=False):
    """A word of a text: where it stands, and how it compares.

    `folded` is without case, accents, outer punctuation and a possessive ending, which
    `possessive` tells; `gap` is what stands between it and the word before.
    """

    start: int
    end: int
    text: str
    folded: str
    possessive: bool
    gap: str

    @property
    def lower(self) -> bool:
        """Whether it begins with a lower-case letter."""
        return self.text[:1].islower()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper() or self.text[:1].istitle()


def fold(text: str) -> str:
    """`text` without case and accents, any apostrophe as '."""
    if text.isascii():
        return text.lower().replace("`", "'")
    plain = unicodedata.normalize("NFC", text).casefold().translate(_ALIKE)
    apart = unicodedata.normalize("NFD", plain)
    bare = "".join(sign for sign in apart if not _accent(sign))
    return unicodedata.normalize("NFC", bare)


def words_of(text: str, offset: int = 0, before: str = "") -> Iterator[Word]:
    """The words of `text` in their order.

    Their places are counted from `offset`; `before` is put in front of the first one's gap.
    """
    after = 0
    for found in _WORD.finditer(text):
        start, end = _trimmed(text, *found.span())
        if start == end:
            continue
        gap, before = before + text[after:start], ""
        folded = fold(text[start:end])
        possessive = (
            text[end : end + 1] in _QUOTES and folded[-1:] == "s" and gap[-1:] not in _QUOTES
        )
        if folded.endswith("'s"):
            end, folded, possessive = end - 2, folded[:-2], True
        yield Word(offset + start, offset + end, text[start:end], folded, possessive, gap)
        after = end


def key_of(name: str) -> tuple[str, ...]:
    """The words by which `name` is known, as they compare."""
    if name.isascii() and name.replace(" ", "").isalpha():
        return tuple(name.lower().split())
    return tuple(word.folded for word in words_of(name))


def _accent(sign: str) -> bool:
    return unicodedata.combining(sign) >= 200


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not _letter(text[start]):
        start += 1
    while start < end and not _letter(text[end - 1]):
        end -= 1
    return start, end


def _letter(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign)[0] == "M"
