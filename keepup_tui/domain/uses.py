"""When something known was last brought up, or a question asked: marked, or seen in a log (G04)."""

import re
from datetime import date
from itertools import islice
from typing import Final

from msgspec.structs import replace

from keepup_tui.domain.matches import words_in
from keepup_tui.domain.names.folding import fold
from keepup_tui.domain.records import Interaction, Note
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import is_word_from_me

LOOKED_AT: Final = 100
"""How many interactions back a use is looked for."""


def rested_first(standing: Standing, kind: str) -> tuple[Note, ...]:
    """The open notes of a kind, the one longest not used first, each with its last use."""
    found = [
        _with_use(note, standing)
        for note in standing.notes
        if note.kind == kind and note.closed_on is None
    ]
    return tuple(sorted(found, key=lambda note: (note.used_on or date.min, note.id)))


def _with_use(note: Note, standing: Standing) -> Note:
    used = _seen_in_a_log(note, standing)
    later = used is not None and (note.used_on is None or used > note.used_on)
    return replace(note, used_on=used) if later else note


def _seen_in_a_log(note: Note, standing: Standing) -> date | None:
    """The last day on which the user's own words spoke of it.

    A fact is spoken of where a word of it that says something is there, a question where
    it stands as it is.
    """
    pattern = _pattern(note)
    if pattern is None:
        return None
    for row in islice(reversed(standing.interactions), LOOKED_AT):
        if note.made_on is not None and row.on < note.made_on:
            return None
        if _after(row, note) and row.text and pattern.search(fold(row.text)):
            return row.on
    return None


def _after(row: Interaction, note: Note) -> bool:
    return is_word_from_me(row) and (row.on != note.made_on or row.id > note.id)


def _pattern(note: Note) -> re.Pattern[str] | None:
    if note.kind == "question":
        words = [re.escape(word) for word in fold(note.text).strip(" ?").split()]
        return re.compile(r"\s+".join(words)) if words else None
    said = sorted(re.escape(fold(word)) for word in words_in(note.text))
    return re.compile(rf"\b(?:{'|'.join(said)})\b") if said else None
