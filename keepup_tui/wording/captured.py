"""Where a line that could not be logged is kept, and what to do about it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from keepup_tui.wording.spans import Spans, text_of

_REASON: Final[Mapping[str, str]] = {
    "busy": "The document is in use",
    "unwritable": "The document cannot be written",
    "damaged": "The document cannot be read",
}


def kept(why: str, said: Spans, path: Path) -> Spans:
    """Why the line waits in the inbox, the file that keeps it, and what takes it from there."""
    if why in _REASON:
        words = f"{_REASON[why]}: your line is kept and goes in with the next change"
        reason: Spans = (("plain", words),)
    else:
        words = f"{text_of(said).rstrip('.')}: your line is kept, "
        reason = (("plain", words), ("key", "keepup inbox"), ("plain", " sorts it"))
    return (*reason, ("plain", "."), ("dim", f" {path}"))


def lines_wait_again(count: int) -> Spans:
    """What became of the lines of the inbox that an undo took out of the document."""
    if not count:
        return ()
    lines = "The line waits" if count == 1 else "The lines wait"
    return ("plain", f" {lines} in the inbox again: "), ("key", "keepup inbox"), ("plain", ".")
