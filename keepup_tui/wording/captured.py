"""Where a line that could not be logged is kept, and what to do about it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from keepup_tui.wording.spans import Spans, text_of
from keepup_tui.wording.topics import lower_first

_REASON: Final[Mapping[str, str]] = {
    "busy": "The document is in use",
    "unwritable": "The document cannot be written",
    "damaged": "The document cannot be read",
    "newer": "A newer KeepUp wrote the document",
    "undone": "Taken out again",
}
_THEN: Final[Mapping[str, str]] = {
    "newer": "once this one is updated",
    "undone": "when `keepup inbox take` says so",
}
_BY_HAND: Final = frozenset({"ambiguous", "nobody", "date"})


def kept(why: str, said: Spans, path: Path) -> Spans:
    """Why the line waits in the inbox, the file that keeps it, and what takes it from there."""
    if why in _REASON:
        words = f"{_REASON[why]}: your line is kept and goes in {_then(why)}"
        reason: Spans = (("plain", words),)
    else:
        words = f"{text_of(said).rstrip('.')}: your line is kept, "
        reason = (("plain", words), ("key", "keepup inbox"), ("plain", " sorts it"))
    return (*reason, ("plain", "."), ("dim", f" {path}"))


def waits(why: str, asked: Spans) -> str:
    """Why a line is still in the inbox, in a few words; `asked` is what a name or day leaves open.

    Without either it goes in with the next change.
    """
    if asked:
        return lower_first(text_of(asked))
    if why in _REASON:
        return f"{lower_first(_REASON[why])}; it goes in {_then(why)}"
    if why in _BY_HAND:
        return "`keepup inbox take` sorts it"
    return "it is clear by now, and goes in with the next change"


def _then(why: str) -> str:
    return _THEN.get(why, "with the next change")


def lines_wait_again(count: int) -> Spans:
    """What became of the lines of the inbox that an undo took out of the document."""
    if not count:
        return ()
    lines = "The line waits" if count == 1 else "The lines wait"
    return ("plain", f" {lines} in the inbox again: "), ("key", "keepup inbox"), ("plain", ".")
