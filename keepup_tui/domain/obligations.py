"""What the user has set themselves for a contact: the cadences that apply."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from msgspec import Struct

from keepup_tui.domain.day import Day
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact
from keepup_tui.domain.terms import IMPORTANCE_WEIGHT, Channel


class Obligation(Struct, frozen=True):
    """One cadence that applies to a contact; `circle` is None for their own.

    `channel` is the one a touch must go through, where that is strict; `began` the latest
    known day on which the cadence began, `anchor` the day from which it counts before the
    first touch; `weight` its importance.
    """

    circle: Circle | None
    period: Period
    calendar: bool
    protected: bool
    channel: Channel | None
    weight: float
    began: date
    anchor: date

    @property
    def ref(self) -> str | None:
        """What a reason and an answer call it."""
        return None if self.circle is None else f"circles:{self.circle.id}"


def obligations(
    contact: Contact, circles: Mapping[int, Circle], day: Day
) -> tuple[Obligation, ...]:
    """The contact's own cadence where there is one, else each of their circles'."""
    if contact.cadence is not None:
        return (_obligation(contact, None, contact.cadence, None, day),)
    found = []
    for membership in contact.circles:
        circle = circles.get(membership.id)
        if circle is not None and circle.cadence is not None:
            found.append(_obligation(contact, circle, circle.cadence, membership.since, day))
    return tuple(found)


def anchor_of(contact: Contact, day: Day, *others: date | None) -> date:
    """The latest known of the days on which the tie began; none known: the id's own day."""
    known = [when for when in (contact.added_on, contact.met_on, *others) if when is not None]
    return max(known) if known else day.entered_on(contact.id)


def _obligation(
    contact: Contact, circle: Circle | None, cadence: Cadence, joined: date | None, day: Day
) -> Obligation:
    anchor = anchor_of(contact, day, joined, cadence.since)
    begun = [when for when in (joined, cadence.since) if when is not None]
    return Obligation(
        circle=circle,
        period=cadence.every,
        calendar=cadence.mode == "calendar",
        protected=cadence.protected,
        channel=circle.channel if circle is not None and circle.strict else None,
        weight=_weight(contact, circle),
        began=max(begun) if begun else anchor,
        anchor=anchor,
    )


_NORMAL: Final = "normal"


def _weight(contact: Contact, circle: Circle | None) -> float:
    """The contact's own importance where it says something, else the circle's."""
    if circle is None or contact.importance != _NORMAL:
        return IMPORTANCE_WEIGHT[contact.importance]
    return IMPORTANCE_WEIGHT[circle.importance]
