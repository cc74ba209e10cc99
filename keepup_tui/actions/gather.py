"""Putting people into a circle, or taking them out, however many at once."""

from collections.abc import Sequence

from msgspec import Struct, structs

from keepup_tui.actions.circles import members, membership_in
from keepup_tui.actions.missing import contact_in, record_in
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.records import Circle, Contact
from keepup_tui.wording.circles import put_into
from keepup_tui.wording.directory import who
from keepup_tui.wording.spans import Spans


class NewCircle(Struct, frozen=True):
    """A circle to be made, unless there is one of that name."""

    name: str
    cadence: Cadence | None = None


def gather(contact_ids: Sequence[int], circle: int | NewCircle) -> Verb:
    """The verb that puts contacts into a circle, by its id or a new one."""

    def run(edit: Edit, day: Day) -> Spans:
        into = _circle(edit, circle, day)
        contacts = [contact_in(edit, contact_id) for contact_id in contact_ids]
        for contact in contacts:
            if all(place.id != into.id for place in contact.circles):
                place = Membership(id=into.id, since=day.date)
                edit.patch(contact, circles=(*contact.circles, place))
        names = who([contact.name for contact in contacts])
        return put_into(names, into, _others_too(edit, into, circle, len(contacts)))

    return run


def let_go(contact_ids: Sequence[int], circle_id: int) -> Verb:
    """The verb that takes contacts out of a circle."""

    def run(edit: Edit, _: Day) -> Spans:
        circle = record_in(edit, Circle, circle_id)
        contacts = [contact_in(edit, contact_id) for contact_id in contact_ids]
        for contact in contacts:
            edit.patch(contact, circles=_without(contact, circle_id))
        return (
            ("plain", "Took "),
            *who([contact.name for contact in contacts]),
            ("plain", " out of "),
            ("name", circle.name),
            ("plain", "."),
        )

    return run


def _circle(edit: Edit, circle: int | NewCircle, day: Day) -> Circle:
    if isinstance(circle, int):
        return record_in(edit, Circle, circle)
    into, _ = membership_in(edit, circle.name)
    if circle.cadence is None:
        return into
    cadence = structs.replace(circle.cadence, since=day.date)
    return edit.patch(into, cadence=cadence)


def _others_too(edit: Edit, into: Circle, asked: int | NewCircle, few: int) -> int | None:
    """How many a circle's new cadence is for, where there are others than those put into it."""
    if not isinstance(asked, NewCircle) or asked.cadence is None:
        return None
    everybody = members(edit.book, into)
    return everybody if everybody > few else None


def _without(contact: Contact, circle_id: int) -> tuple[Membership, ...]:
    return tuple(place for place in contact.circles if place.id != circle_id)
