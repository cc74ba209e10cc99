"""Closing a question, a need or an offer; what a question brought to light becomes a fact."""

from collections.abc import Sequence

from keepup_tui.actions.missing import record_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Note
from keepup_tui.wording.record_added import record_added
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.spans import Spans, plain


def close_note(note_id: int, answer: str | None = None) -> Verb:
    """The verb that closes one note; a fact is not closed but marked as used today."""

    def run(edit: Edit, day: Day) -> Spans:
        note = record_in(edit, Note, note_id)
        if note.closed_on is not None:
            raise Refusal(plain("That note is closed already."))
        if note.kind == "fact":
            edit.patch(note, used_on=day.date)
            return _said("Used today", edit, note, day)
        edit.patch(note, closed_on=day.date, answer=answer or note.answer)
        if note.kind == "question" and answer:
            fact = Note(contact_id=note.contact_id, kind="fact", text=answer, made_on=day.date)
            return (("plain", "Asked. "), *record_added(edit.book, edit.add(fact), day.date))
        return _said("Asked" if note.kind == "question" else "Closed", edit, note, day)

    return run


def close_asked(edit: Edit, note_ids: Sequence[int], day: Day) -> None:
    """Closes the questions that a log says were asked; one that is closed already stays so."""
    for note_id in note_ids:
        if edit.book.notes[note_id].closed_on is None:
            close_note(note_id)(edit, day)


def _said(did: str, edit: Edit, note: Note, day: Day) -> Spans:
    return (("plain", f"{did}: "), *record_phrase(edit.book, note, day.date), ("plain", "."))
