"""Adding somebody to the network."""

from msgspec import structs

from keepup_tui.actions.edit_contact import Circles, check_zone, moved
from keepup_tui.actions.named_records import check_named
from keepup_tui.actions.verb import BadValue, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Milestone
from keepup_tui.wording.spans import Span, Spans


def add_contact(
    contact: Contact,
    circles: Circles = Circles(),  # noqa: B008 - frozen
    birthday: PartialDate | None = None,
) -> Verb:
    """The verb that adds `contact`, known from today on unless `added_on` says otherwise."""

    def run(edit: Edit, day: Day) -> Spans:
        if not contact.name.strip():
            raise BadValue((("plain", "A contact needs a name."),))
        check_zone(contact)
        check_named(edit, contact)
        namesakes = [row for row in edit.book.contacts.values() if row.name == contact.name]
        dated = structs.replace(contact, added_on=contact.added_on or day.date)
        added = edit.add(dated)
        joined, made = moved(edit, day, added, circles)
        if joined != added:
            edit.put(joined)
        if birthday is not None:
            edit.add(Milestone(contact_id=added.id, kind="birthday", date=birthday))
        return (
            ("plain", "Added "),
            ("name", contact.name),
            ("plain", "."),
            *made,
            *_twice(namesakes),
        )

    return run


def _twice(namesakes: list[Contact]) -> tuple[Span, ...]:
    if not namesakes:
        return ()
    other = f"#{namesakes[0].id}"
    return (("plain", f" There was one by that name already ({other}); if it is the same person, "),
            ("key", "keepup unite"), ("plain", " makes them one."))  # fmt: skip
