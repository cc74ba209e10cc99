"""A promise inside a sentence, and as the gesture that keeps it."""

from typing import Final

from keepup_tui.wording.width import cell_width

COLUMN: Final = 20
"""The widest gesture, in cells."""

_THINGS: Final = frozenset({"the", "a", "an", "my", "our", "your", "her", "his", "their", "some"})


def promised(who: str, text: str) -> str:
    """Who promised what: "you promised the notes", "he promised: send the contract"."""
    if not text.strip():
        return f"{who} something"
    return f"{who} {text}" if _is_a_thing(text) else f"{who}: {text}"


def gesture_of(text: str) -> str | None:
    """A promise's text as its own gesture, None where it is a thing or too long for a column."""
    text = text.strip()
    fits = text and cell_width(text) <= COLUMN and not _is_a_thing(text)
    return text if fits else None


def _is_a_thing(text: str) -> bool:
    return text.split(maxsplit=1)[0].casefold() in _THINGS if text.strip() else False
