"""Capturing a line so that it is never lost: in the document, else in the inbox."""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from keepup_tui.actions.log_interaction import NOTHING, Unsorted, log_line
from keepup_tui.actions.perform import perform
from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit, Place
from keepup_tui.domain.ids import RANDOM_BITS, id_at
from keepup_tui.store.document import Document
from keepup_tui.store.errors import (
    Busy,
    Damaged,
    Foreign,
    Newer,
    StoreError,
    Unreadable,
    Unwritable,
)
from keepup_tui.store.inbox import Entry, Why
from keepup_tui.store.lock import locked
from keepup_tui.store.surrogates import mended_text
from keepup_tui.wording.captured import kept
from keepup_tui.wording.spans import Spans

WAIT: Final = 2.0
"""The seconds for which a line waits for a busy document."""

_WHY: Final[dict[type[StoreError], Why]] = {
    Busy: "busy",
    Unwritable: "unwritable",
    Newer: "newer",
    Unreadable: "damaged",
    Damaged: "damaged",
    Foreign: "damaged",
}


class Captured(Struct, frozen=True, kw_only=True):
    """Where a line is kept, and in words.

    `outcome` is what it changed in the document; in the inbox `path` is its file, `why` the
    reason, and `candidates` whom an ambiguous name fits.
    """

    kept: Literal["document", "inbox"]
    said: Spans
    outcome: Outcome | None = None
    path: Path | None = None
    why: Why | None = None
    candidates: tuple[int, ...] = ()


def capture(  # noqa: PLR0913 - a line and all that is settled about it already
    document: Document,
    line: str,
    day: Day,
    *,
    chosen: Mapping[str, int] = NOTHING,
    add_unknown: bool = False,
    fields: Mapping[str, Any] = NOTHING,
    context: tuple[int, ...] = (),
    asked: tuple[int, ...] = (),
    wait: float = WAIT,
) -> Captured:
    """Logs `line` as `log_line` does, or keeps it in the inbox where that cannot be.

    In the inbox a line that names nobody is still about its `context`.
    Raises Refusal for an empty line, Unwritable where even the inbox takes nothing.
    """
    line = mended_text(line)
    settled: dict[str, Any] = {"chosen": chosen, "add_unknown": add_unknown, "fields": fields}
    log = log_line(line, **settled, context=context, asked=asked)
    entry = Entry(id=0, line=line, ms=day.ms, zone=day.zone, why="busy", about=context)
    tried: list[Place] = []

    def run(edit: Edit, day: Day) -> Spans:
        said = log(edit, day)
        tried[:] = edit.changed
        return said

    try:
        outcome = perform(document, run, day, wait)
    except Unsorted as unclear:
        why, may_be = unclear.trouble.why, unclear.trouble.candidates
        path = _put(document, replace(entry, why=why, candidates=may_be))
        said = kept(why, unclear.said, path)
        return Captured(kept="inbox", said=said, path=path, why=why, candidates=may_be)
    except StoreError as error:
        wait_for = _WHY.get(type(error), "unwritable")
        waits = replace(entry, why=wait_for, candidates=tuple(chosen.values()))
        path = _put(document, waits, _tried_as(tried))
        return Captured(kept="inbox", said=kept(wait_for, (), path), path=path, why=wait_for)
    return Captured(kept="document", said=outcome.said, outcome=outcome)


def _put(document: Document, entry: Entry, record_id: int | None = None) -> Path:
    """Keeps the entry under the id its record was tried with, else under one of its own."""
    with contextlib.ExitStack() as turn:
        with contextlib.suppress(StoreError):
            turn.enter_context(locked(document.home / "inbox", WAIT))
        ms = _free_moment(document, entry.ms)
        own = id_at(ms, int.from_bytes(os.urandom(2)) >> (16 - RANDOM_BITS))
        return document.inbox.put(replace(entry, id=own if record_id is None else record_id, ms=ms))


def _free_moment(document: Document, ms: int) -> int:
    """`ms`, or the first millisecond after it in which no line was typed: it keeps the order."""
    taken = {entry.ms for entry in document.inbox.entries()}
    while ms in taken:
        ms += 1
    return ms


def _tried_as(places: list[Place]) -> int | None:
    """The id under which the line was about to be written, or was before the disk failed."""
    return next((key for table, key in places if table in {"interactions", "plans"}), None)
