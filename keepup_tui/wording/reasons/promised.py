"""A promise as the gesture that keeps it."""

from typing import Final

from keepup_tui.wording.width import cell_width

COLUMN: Final = 20
"""The widest gesture, in cells."""


def gesture_of(text: str) -> str | None:
    """A promise's text as its own gesture, None where it is too long for the column."""
    text = text.strip()
    return text if text and cell_width(text) <= COLUMN else None
