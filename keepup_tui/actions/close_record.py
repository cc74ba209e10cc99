"""Closing what was open: a promise kept, a goal reached, a step done."""

from typing import Any

from keepup_tui.actions.missing import record_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES
from keepup_tui.wording.dates import on
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.spans import Span, Spans


def close_record(table: str, record_id: int, word: str, **fields: Any) -> Verb:
    """The verb that closes one record today with `fields`; `word` says how: "Kept"."""

    def run(edit: Edit, day: Day) -> Spans:
        record = record_in(edit, TABLES[table], record_id)
        closed = getattr(record, "closed_on", None)
        if closed is not None:
            said: Span = ("plain", f"That was closed {on(closed, day.date)}: ")
            raise Refusal((said, *record_phrase(edit.book, record, day.date), ("plain", ".")))
        after = edit.patch(record, closed_on=day.date, **fields)
        return (("plain", f"{word}: "), *record_phrase(edit.book, after, day.date), ("plain", "."))

    return run
