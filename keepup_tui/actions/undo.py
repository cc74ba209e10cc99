"""Taking the last change back, and taking that back."""

from collections.abc import Callable, Sequence

from keepup_tui.actions.verb import Outcome, Refusal
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Place
from keepup_tui.store.document import Document
from keepup_tui.store.errors import UndoRefused
from keepup_tui.store.rewind import Undone
from keepup_tui.wording.captured import lines_wait_again
from keepup_tui.wording.errors import undo_refused
from keepup_tui.wording.records import NOUN, record_text
from keepup_tui.wording.spans import plain
from keepup_tui.wording.undoing import done_again, taken_back


def undo(document: Document, day: Day) -> Outcome:
    """Undoes the last operation on the document. Raises NothingToUndo and Refusal."""
    undone = _tried(document.undo, document, day, "Not undone")
    waits = lines_wait_again(undone.lines)
    return Outcome(undone.changed, (*taken_back(undone.label), *waits), undo=False)


def redo(document: Document, day: Day) -> Outcome:
    """Redoes the last undone operation. Raises NothingToRedo and Refusal."""
    redone = _tried(document.redo, document, day, "Not done again")
    return Outcome(changed=redone.changed, said=done_again(redone.label))


def _tried(step: Callable[..., Undone], document: Document, day: Day, lead: str) -> Undone:
    """What `step` did; what stands in its way is named by its words, not by its number."""
    try:
        return step(ms=day.ms)
    except UndoRefused as refused:
        names = _named(document, refused.places, day)
        said = undo_refused(refused.label, refused.places, names, lead)
        raise Refusal(plain(said)) from refused


def _named(document: Document, places: Sequence[Place], day: Day) -> list[str]:
    """The records at `places` in words; those that are gone by their kind and number."""
    book, found = document.read(), []
    for table, key in places:
        record = book.table(table).get(key) if table in NOUN else None
        words = record_text(book, record, day.date) if record is not None else ""
        found.append(words or f"the {NOUN.get(table, 'record')} #{key}")
    return found if len(found) <= 3 else [*found[:3], f"{len(found) - 3} more"]
