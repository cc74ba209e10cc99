"""Taking the last change back, and taking that back."""

from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import plain


def undo(document: Document, day: Day) -> Outcome:
    """Undoes the last operation on the document. Raises NothingToUndo and UndoRefused."""
    undone = document.undo(ms=day.ms)
    return Outcome(changed=undone.changed, said=plain(f"Took back: {undone.label}"), undo=False)


def redo(document: Document, day: Day) -> Outcome:
    """Redoes the last undone operation. Raises NothingToRedo and UndoRefused."""
    redone = document.redo(ms=day.ms)
    return Outcome(changed=redone.changed, said=plain(f"Done again: {redone.label}"))
