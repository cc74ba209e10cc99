"""A plan whose meeting was logged already: it is not asked about, nor told twice."""

from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.logged import AS_PLANNED
from keepup_tui.wording.spans import Spans

_FACE_TO_FACE: Final[frozenset[Channel | None]] = frozenset({"in_person", "event", "social"})


def settle_plan(edit: Edit, made: Interaction, day: Day) -> Spans:
    """Closes the open plan that the interaction tells of, and says so; else says nothing."""
    for plan in edit.book.plans.values():
        if plan.closed_on is None and _tells_of(made, plan):
            edit.patch(plan, outcome="happened", closed_on=day.date, interaction_id=made.id)
            return AS_PLANNED
    return ()


def logged_already(plan: Plan, book: Book) -> Interaction | None:
    """The interaction that tells of the plan, where somebody logged it on its own."""
    return next((row for row in book.interactions.values() if _tells_of(row, plan)), None)


def _tells_of(row: Interaction, plan: Plan) -> bool:
    """Whether it is of the plan's day, with all its people, and in a channel that fits."""
    return (
        row.on == plan.on
        and set(plan.contact_ids) <= set(row.contact_ids)
        and _fits(row.channel, plan.channel)
    )


def _fits(channel: Channel | None, planned: Channel | None) -> bool:
    if None in {channel, planned}:
        return True
    return channel == planned or {channel, planned} <= _FACE_TO_FACE
