"""Replacing the document by an exported one."""

from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import plain


def restore(document: Document, content: bytes, day: Day) -> Outcome:
    """Replaces the whole document by `content`, after a backup. Raises Damaged and others."""
    applied = document.restore(content, ms=day.ms, label="restored a document")
    return Outcome(changed=applied.changed, said=plain("Restored; keepup undo takes it back."))
