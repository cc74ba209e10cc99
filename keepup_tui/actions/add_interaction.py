"""Entering an interaction field by field, with all that follows a logged line."""

from keepup_tui.actions.log_interaction import follow_up
from keepup_tui.actions.records import add_record
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Interaction
from keepup_tui.wording.spans import Spans


def add_interaction(interaction: Interaction) -> Verb:
    """The verb that adds one interaction."""
    add = add_record(interaction)

    def run(edit: Edit, day: Day) -> Spans:
        said = add(edit, day)
        _, added = edit.changed[-1]
        return (*said, *follow_up(edit, edit.book.interactions[added], day))

    return run
