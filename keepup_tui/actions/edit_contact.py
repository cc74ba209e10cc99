"""Changing what is known of somebody, and the circles they are in."""

from msgspec import Struct

from keepup_tui.actions.begin_cadence import begun
from keepup_tui.actions.circles import circle_called, membership_in
from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.named_records import check_named
from keepup_tui.actions.verb import BadValue, Verb
from keepup_tui.domain.changes import Change, differing
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Contact
from keepup_tui.domain.settings import known_zone
from keepup_tui.wording.spans import Span, Spans


class Circles(Struct, frozen=True):
    """The circles, by name, that somebody joins and leaves."""

    join: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()


def edit_contact(contact_id: int, change: Change, circles: Circles = Circles()) -> Verb:  # noqa: B008 - frozen
    """The verb that changes one contact; a circle that is not there yet is made."""

    def run(edit: Edit, day: Day) -> Spans:
        before = contact_in(edit, contact_id)
        after, made = moved(edit, day, begun(change.applied(before), before, day), circles)
        fields = differing(before, after)
        if not after.name.strip():
            raise BadValue((("plain", "A contact needs a name."),))
        if "zone" in fields:
            check_zone(after)
        check_named(edit, after, before)
        if not fields:
            return ("plain", "Nothing to change for "), ("name", before.name), ("plain", ".")
        edit.put(after)
        changed = ", ".join(field.replace("_", " ") for field in fields)
        return ("plain", "Changed "), ("name", after.name), ("plain", f": {changed}."), *made

    return run


def check_zone(contact: Contact) -> None:
    """Raises Refusal where the contact's time zone is none."""
    if contact.zone is not None and not known_zone(contact.zone):
        said = f"“{contact.zone}” is no time zone; write it as Europe/Lisbon."
        raise BadValue((("plain", said),))


def moved(edit: Edit, day: Day, contact: Contact, circles: Circles) -> tuple[Contact, Spans]:
    """`contact` in and out of `circles`, and what to say of circles made on the way."""
    said: list[Span] = []
    leaving = [Membership(id=circle_called(edit.book, name).id) for name in circles.leave]
    joining = []
    for name in circles.join:
        circle, made = membership_in(edit, name)
        joining.append(Membership(id=circle.id, since=day.date))
        if made:
            said += [("plain", " New circle "), ("name", circle.name), ("plain", ", ")]
            said += [("plain", "without a cadence yet.")]
    change = Change(add={"circles": tuple(joining)}, take={"circles": tuple(leaving)})
    return (change.applied(contact) if joining or leaving else contact), tuple(said)
