"""How a story of the sample network is told: a person, touches, notes, exchanges."""

from datetime import date
from typing import Any

from msgspec import Struct

from keepup_tui.demo.diary import Diary
from keepup_tui.domain.parts import Email, Membership
from keepup_tui.domain.records import Circle, Contact, Exchange, Interaction, Note
from keepup_tui.domain.terms import Channel, Direction, Intent


class Circles(Struct, frozen=True):
    """The circles of the sample network."""

    mentors: Circle
    old_team: Circle
    clients: Circle
    alumni: Circle


class Storyteller:
    """Writes people and what happened with them into a diary."""

    def __init__(self, diary: Diary, circles: Circles) -> None:
        self.diary = diary
        self.circles = circles

    def person(self, name: str, since: date, **fields: Any) -> Contact:
        address = f"{name.split(maxsplit=1)[0].casefold().replace('á', 'a')}@example.com"
        email = Email(address=address, label="work")
        told = {"emails": (email,), **fields}
        contact = Contact(name=name, added_on=since, **told)
        return self.diary.enter(contact, since)

    def kindness(self, contact: Contact) -> None:
        """A word of appreciation and an offer to be of use, as most ties have had in a year."""
        praise = self.touch(160, contact, "in_person", "Said what the work meant.")
        self.exchange(praise, side="gave", kind="appreciation", text="for the work of the year")
        self.touch(158, contact, "call", "Asked what would help most.", intent="ask")

    def touch(
        self,
        days_ago: int,
        contact: Contact,
        channel: Channel,
        text: str,
        *,
        intent: Intent = "catch_up",
        direction: Direction = "both",
        **fields: Any,
    ) -> Interaction:
        on = self.diary.ago(days_ago)
        touch = Interaction(
            contact_ids=(contact.id,),
            on=on,
            channel=channel,
            direction=direction,
            intent=intent,
            text=text,
            **fields,
        )
        return self.diary.enter(touch, on)

    def note(self, contact: Contact, days_ago: int, **fields: Any) -> None:
        made = self.diary.ago(days_ago)
        self.diary.enter(Note(contact_id=contact.id, made_on=made, **fields), made)

    def gave(self, touch: Interaction, kind: Any, text: str, **fields: Any) -> Exchange:
        return self.exchange(touch, side="gave", kind=kind, text=text, **fields)

    def got(self, touch: Interaction, kind: Any, text: str, **fields: Any) -> Exchange:
        return self.exchange(touch, side="received", kind=kind, text=text, **fields)

    def exchange(self, touch: Interaction, **fields: Any) -> Exchange:
        exchange = Exchange(
            contact_ids=touch.contact_ids, on=touch.on, interaction_id=touch.id, **fields
        )
        return self.diary.enter(exchange, touch.on)

    def member(self, circle: Circle, since: date) -> Membership:
        return Membership(id=circle.id, since=since)
