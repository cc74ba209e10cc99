"""Archiving people, bringing them back, and removing several at once."""

from collections.abc import Sequence

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.references import drop_with_references
from keepup_tui.wording.directory import who
from keepup_tui.wording.spans import Spans


def archive(contact_ids: Sequence[int], *, archived: bool = True) -> Verb:
    """The verb that takes contacts out of the lists, or brings them back."""

    def run(edit: Edit, _: Day) -> Spans:
        contacts = [contact_in(edit, contact_id) for contact_id in contact_ids]
        for contact in contacts:
            edit.patch(contact, archived=archived)
        names = who([contact.name for contact in contacts])
        if archived:
            return (
                ("plain", "Archived "),
                *names,
                ("plain", ": out of the lists, kept in the book."),
            )
        return ("plain", "Brought "), *names, ("plain", " back.")

    return run


def remove_contacts(contact_ids: Sequence[int]) -> Verb:
    """The verb that removes contacts with what is theirs alone."""

    def run(edit: Edit, _: Day) -> Spans:
        contacts = [contact_in(edit, contact_id) for contact_id in contact_ids]
        for contact in contacts:
            drop_with_references(edit, contact)
        names = who([contact.name for contact in contacts])
        return ("plain", "Removed "), *names, ("plain", " with what was theirs alone.")

    return run
