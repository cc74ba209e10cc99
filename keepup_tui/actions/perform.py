"""Performing a verb on the document: alone, on what it holds at that moment."""

from keepup_tui.actions.verb import Outcome, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import Spans


def perform(document: Document, verb: Verb, day: Day, wait: float = 10) -> Outcome:
    """Runs `verb` under the document's lock and writes what it changed.

    Raises Refusal where the verb cannot do its work, Busy after `wait` seconds, and the
    other errors of the store; in each case nothing was written.
    """

    def operation(edit: Edit) -> Spans:
        return verb(edit, day)

    applied = document.apply(operation, ms=day.ms, label="", wait=wait)
    return Outcome(changed=applied.changed, said=applied.result, undo=bool(applied.changed))
