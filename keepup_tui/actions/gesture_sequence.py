"""What follows a gesture: after the mail of thanks for a project, a handwritten note."""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.occurrences import occurrences
from keepup_tui.domain.records import Interaction, Step
from keepup_tui.domain.settings import settings_of
from keepup_tui.domain.touches import is_word_from_me
from keepup_tui.domain.working_days import WorkingDays

LETTER_AFTER: Final = timedelta(days=5)
_BELATED: Final = timedelta(days=14)


def steps_after_thanks(edit: Edit, interaction: Interaction, day: Day) -> tuple[Step, ...]:
    """Writes a letter of thanks five days after a mail that thanked for the end of a project.

    It is called wherever thanks are logged, once they are in the edit; for any other
    interaction, or one that was followed already, it writes nothing.
    """
    if interaction.intent != "thanks" or interaction.channel != "email":
        return ()
    if not is_word_from_me(interaction):
        return ()
    return tuple(
        edit.add(
            Step(
                interaction_id=interaction.id,
                contact_id=contact_id,
                due_on=interaction.on + LETTER_AFTER,
                intent="thanks",
                text=label,
                channel="letter",
            )
        )
        for contact_id, label in _projects(edit, interaction, day).items()
        if not _followed(edit, interaction, contact_id)
    )


def _projects(edit: Edit, thanks: Interaction, day: Day) -> dict[int, str | None]:
    week = WorkingDays(settings_of(edit.book).days_off)
    found: dict[int, str | None] = {}
    for milestone in edit.book.milestones.values():
        contact = edit.book.contacts.get(milestone.contact_id)
        if milestone.kind != "project_end" or contact is None:
            continue
        if contact.id in thanks.contact_ids:
            added_on = contact.added_on or day.entered_on(contact.id)
            first = thanks.on - _BELATED
            if any(occurrences(milestone, added_on, first, thanks.on, week)):
                found[contact.id] = milestone.label
    return found


def _followed(edit: Edit, thanks: Interaction, contact_id: int) -> bool:
    """Whether a letter for the same end of a project is written down or was sent already."""
    return any(
        step.contact_id == contact_id
        and step.news_id is None
        and step.channel == "letter"
        and abs(step.due_on - thanks.on) <= _BELATED + LETTER_AFTER
        for step in edit.book.steps.values()
    )
