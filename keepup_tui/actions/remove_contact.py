"""Removing somebody, with what was theirs alone."""

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.references import drop_with_references
from keepup_tui.wording.spans import Spans


def remove_contact(contact_id: int) -> Verb:
    """The verb that removes one contact; records shared with others stay, without them."""

    def run(edit: Edit, _: Day) -> Spans:
        contact = contact_in(edit, contact_id)
        drop_with_references(edit, contact)
        gone = sum(record is None for record in edit.changes.values()) - 1
        tail = f", with {gone} record{'s' if gone > 1 else ''} of theirs alone." if gone else "."
        return ("plain", "Removed "), ("name", contact.name), ("plain", tail)

    return run
