"""A promise inside a sentence, and as the gesture that keeps it."""

from datetime import date
from typing import Final

from keepup_tui.domain.quicklog.dates import leading
from keepup_tui.domain.quicklog.parsed import Mark
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


def no_such_day(mark: Mark, today: date) -> str:
    """What is wrong with the day a promise ends in; empty where it has one, or ends in none."""
    if mark.due_on is not None or mark.sign not in "!?":
        return ""
    words = mark.text.rstrip(".,;)").split()
    for count in range(min(3, len(words) - 1), 0, -1):
        said = " ".join(words[-count:])
        found = leading(f"{said}:", today)
        if found and found.on is None:
            return f"“{said}” is a day that no calendar has, so the promise has none"
    return ""


def _is_a_thing(text: str) -> bool:
    return text.split(maxsplit=1)[0].casefold() in _THINGS if text.strip() else False
