"""Performing a verb on the document: alone, on what it holds at that moment."""

from collections.abc import Sequence

from keepup_tui.actions.verb import Outcome, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.store.document import Document
from keepup_tui.store.inbox import Entry
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.undoing import label_of


def perform(
    document: Document,
    verb: Verb,
    day: Day,
    wait: float = 10,
    *,
    label: str | None = None,
    backup: bool = False,
) -> Outcome:
    """Runs `verb` under the document's lock and writes what it changed.

    What waits in the inbox and is clear by now goes in before it, as a change of its own.

    `label` is what undo calls it, by default what the verb says; `backup` keeps a copy of
    the document first. Raises Refusal where the verb cannot do its
    work, Busy after `wait` seconds, and the other errors of the store; in each case nothing
    was written.
    """

    def operation(edit: Edit) -> Spans:
        return verb(edit, day)

    _fold(document, day, document.inbox.entries(), wait)
    called = label or label_of
    applied = document.apply(operation, ms=day.ms, label=called, wait=wait, backup=backup)
    return Outcome(changed=applied.changed, said=applied.result, undo=bool(applied.changed))


def perform_sorting(document: Document, entry: Entry, verb: Verb, day: Day) -> Outcome:
    """As `perform`, for a verb that logs what `entry` of the inbox says; undo puts that back."""

    def operation(edit: Edit) -> Spans:
        return verb(edit, day)

    _fold(document, day, [one for one in document.inbox.entries() if one.id != entry.id])
    applied = document.apply(operation, ms=day.ms, label=label_of, taking=lambda _: [entry])
    return Outcome(changed=applied.changed, said=applied.result, undo=bool(applied.changed))


def _fold(document: Document, day: Day, entries: Sequence[Entry], wait: float = 10) -> None:
    if not entries:
        return
    from keepup_tui.actions.fold_inbox import fold_inbox

    document.apply(
        lambda edit: fold_inbox(edit, entries),
        ms=day.ms,
        label="lines from the inbox",
        wait=wait,
        taking=lambda done: [entry for entry in entries if entry.id in done],
    )
