"""What to have in mind before meeting somebody: the material of the brief (G02)."""

from datetime import date
from typing import Final

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import (
    Contact,
    Interaction,
    Note,
    Plan,
    Promise,
    ShelfItem,
)
from keepup_tui.domain.rules import reply_owed, shelf_match
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.strip import Month, strip
from keepup_tui.domain.terms import Weekday
from keepup_tui.domain.uses import rested_first

RECENT: Final = 30
"""For how many days a fact is new."""


class Boundaries(Struct, frozen=True):
    """What somebody does not want: topics, days, being contacted at all."""

    off_limits: tuple[str, ...] = ()
    quiet_days: tuple[Weekday, ...] = ()
    do_not_contact: bool = False


class Brief(Struct, frozen=True, kw_only=True):
    """Everything about a contact that helps to pick the conversation up.

    `last` is the latest personal interaction, `owed` theirs that wait for an answer,
    `questions` and `facts` those rested longest first, `noticed` the latest thing noticed,
    `shelf` what lies there for them and they did not get yet.
    """

    contact: Contact
    today: date
    last: Interaction | None
    owed: tuple[Interaction, ...]
    promises: tuple[Promise, ...]
    plans: tuple[Plan, ...]
    questions: tuple[Note, ...]
    facts: tuple[Note, ...]
    noticed: Interaction | None
    shelf: ShelfItem | None
    year: tuple[Month, ...]
    boundaries: Boundaries


def brief(standing: Standing, network: Network) -> Brief:
    """The brief of a contact as of the standing's day."""
    contact = standing.contact
    personal = [row for row in standing.interactions if not row.broadcast]
    return Brief(
        contact=contact,
        today=standing.today,
        last=personal[-1] if personal else None,
        owed=reply_owed.unanswered(standing),
        promises=tuple(
            promise
            for promise in standing.promises
            if promise.closed_on is None and promise.outcome is None
        ),
        plans=tuple(
            plan
            for plan in standing.plans
            if plan.closed_on is None and plan.outcome is None and plan.on >= standing.today
        ),
        questions=rested_first(standing, "question"),
        facts=rested_first(standing, "fact"),
        noticed=next((row for row in reversed(personal) if row.noticed), None),
        shelf=_shelf(standing, network),
        year=strip(standing),
        boundaries=Boundaries(contact.off_limits, contact.quiet_days, contact.do_not_contact),
    )


def _shelf(standing: Standing, network: Network) -> ShelfItem | None:
    """What a shelf reason would propose now."""
    found = next(iter(shelf_match.find(standing, network)), None)
    return network.book.shelf.get(found.about.record_id or -1) if found else None
