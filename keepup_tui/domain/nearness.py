"""How near a cadence is, by its relative lateness R: what its glyph and its words go by."""

from typing import Literal

Nearness = Literal["not_yet", "near", "past", "long_past"]


def nearness(r: float) -> Nearness:
    """Not yet below 0.9, near to 1.1, past to 2, then long past."""
    if r < 0.9:
        return "not_yet"
    if r <= 1.1:
        return "near"
    return "past" if r < 2 else "long_past"
