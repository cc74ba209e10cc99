"""Replacing the document by an exported one."""

from pathlib import Path

from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.store.document import Document
from keepup_tui.wording.dates import plural
from keepup_tui.wording.spans import plain


def restore(document: Document, content: bytes, source: Path, day: Day) -> Outcome:
    """Replaces the whole document by `content`, read from `source`, after a backup.

    Raises Damaged, Foreign, Busy and Unwritable.
    """
    label, before = f"restore of {source.name or source}", document.stamp()
    applied = document.restore(content, ms=day.ms, label=label, source=source)
    if document.stamp() == before:
        return Outcome(changed=(), said=plain("The document holds exactly that."), undo=False)
    held = plural(len(document.read().contacts), "contact")
    said = plain(f"Restored: {held}; `keepup undo` takes it back.")
    return Outcome(changed=applied.changed, said=said)
