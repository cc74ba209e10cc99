"""What a sentence about a reason has at hand, and how it refers to what the reason is about."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason
from keepup_tui.domain.records import Circle, Contact, Promise, Record
from keepup_tui.domain.refs import parts
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.pronouns import Pronouns, pronouns_of, unnamed

R = TypeVar("R", bound=Record)


class Told:
    """A reason with its contact and the book behind it."""

    def __init__(self, reason: Reason, network: Network) -> None:
        self.reason = reason
        self.about: Particulars = reason.about
        self.network = network
        self.today: date = network.today

    @cached_property
    def contact(self) -> Contact:
        known = self.network.book.contacts.get(self.reason.contact_id)
        return known or Contact(id=self.reason.contact_id, name="somebody")

    @cached_property
    def pronouns(self) -> Pronouns:
        return pronouns_of(self.contact)

    @property
    def first_name(self) -> str:
        return first_name(self.contact)

    def record(self, kind: type[R], table: str) -> R | None:
        """The record that the reason is about, where its ref names one of `table`."""
        named, key, _ = parts(self.reason.ref)
        found = self.network.book.table(table).get(key or -1) if named == table else None
        return found if isinstance(found, kind) else None

    @property
    def circle(self) -> Circle | None:
        """The circle whose cadence it is, None for the contact's own."""
        named, key, _ = parts(self.reason.ref)
        return self.network.circles.get((key if named == "circles" else None) or -1)

    @property
    def put_off(self) -> bool:
        """Whether it was put off three times in a row and asks what should become of it."""
        return self.reason.put_off

    def names(self, ids: Sequence[int], text: str = "") -> list[str]:
        """The full names of some contacts other than this one, save those `text` names.

        Whoever has died or would rather not be contacted is in nobody's row.
        """
        contacts = self.network.book.contacts
        rest = [
            contacts[key]
            for key in ids
            if key in contacts
            and key != self.contact.id
            and boundary(contacts[key]) in {None, "archived"}
        ]
        return [contact.name for contact in unnamed(rest, text)]

    def with_others(self, ids: Sequence[int], text: str = "") -> str:
        """The others as the end of a sentence: " with Ben and Chloé"; nothing where alone."""
        names = self.names(ids, text)
        return f" with {listed(names)}" if names else ""


def made_on_of(promise: Promise, told: Told) -> date | None:
    """The day a promise was made: that of the talk it came with, else of its entry."""
    talk = told.network.book.interactions.get(promise.interaction_id or -1)
    return talk.on if talk else promise.made_on


Say = Callable[[Told], str]


class Saying(Struct, frozen=True, kw_only=True):
    """How a rule's reasons are said.

    `row` is the shortest that stands by itself; `beside` may lean on the gesture shown to
    its right, `short` is for where that has no room, `whole` says all that fits one line,
    `detail` has the exact dates.
    """

    row: Say
    short: Say | None = None
    beside: Say | None = None
    whole: Say | None = None
    detail: Say | None = None
