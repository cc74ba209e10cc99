"""All that is known of a contact, as labelled lines."""

from collections.abc import Iterator

from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Email, Phone, Role
from keepup_tui.domain.records import Contact
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.channels import LIKES
from keepup_tui.wording.dates import day_month, partial
from keepup_tui.wording.known import limits_of
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Spans

Line = tuple[str, Spans]
"""A label, empty where it is the one above, and what stands beside it."""


def about(standing: Standing, network: Network) -> tuple[Line, ...]:
    """Everything kept about a contact, the ways of reaching them first."""
    contact = standing.contact
    lines = [
        *_reach(contact),
        *_work(contact),
        *_tie(contact, network),
        *_days(standing),
        *_manner(contact),
    ]
    return tuple(_without_repeats(lines))


def _without_repeats(lines: list[Line]) -> Iterator[Line]:
    above = ""
    for label, spans in lines:
        yield ("" if label == above else label), spans
        above = label


def _reach(contact: Contact) -> Iterator[Line]:
    yield from (("mail", _way(email, email.address)) for email in contact.emails)
    yield from (("phone", _way(phone, phone.number)) for phone in contact.phones)
    if contact.post:
        yield "post", (("plain", contact.post),)
    yield from (("link", (("plain", link),)) for link in contact.links)


def _way(way: Email | Phone, text: str) -> Spans:
    notes = ", ".join(filter(None, (way.label, "no longer used" if way.stale else None)))
    said: Spans = (("dim" if way.stale else "plain", text),)
    return (*said, ("dim", f" · {notes}")) if notes else said


def _work(contact: Contact) -> Iterator[Line]:
    work = " at ".join(filter(None, (contact.title, contact.organisation)))
    if work:
        yield "work", (("plain", work),)
    yield from (("before", _role(role)) for role in reversed(contact.roles))
    place = " · ".join(filter(None, (contact.place, contact.zone)))
    if place:
        yield "place", (("plain", place),)


def _role(role: Role) -> Spans:
    work = " at ".join(filter(None, (role.title, role.organisation)))
    begin = partial(role.from_) if role.from_ else ""
    end = partial(role.to) if role.to else ""
    years = (
        f"{begin} to {end}" if begin and end else f"since {begin}" if begin else end and f"to {end}"
    )
    return (("plain", work), ("dim", f" · {years}")) if years else (("plain", work),)


def _tie(contact: Contact, network: Network) -> Iterator[Line]:
    circles = network.circles
    names = [circles[place.id].name for place in contact.circles if place.id in circles]
    if names:
        yield "circles", (("plain", listed(names)),)
    if contact.cadence:
        yield "cadence", (("plain", cadence_words(contact.cadence)),)
    met = ", ".join(
        filter(
            None,
            (day_month(contact.met_on, network.today) if contact.met_on else None, contact.met_how),
        )
    )
    if met:
        yield "met", (("plain", met),)
    introducer = network.book.contacts.get(contact.introduced_by or -1)
    if introducer:
        yield "through", (("plain", introducer.name),)
    if contact.household:
        yield "household", (("plain", contact.household),)


def _days(standing: Standing) -> Iterator[Line]:
    for milestone in standing.milestones:
        label = f" · {milestone.label}" if milestone.label else ""
        said: Spans = (("plain", partial(milestone.date)), ("dim", label))
        yield MILESTONE[milestone.kind], said if label else said[:1]


def _manner(contact: Contact) -> Iterator[Line]:
    if contact.pronouns:
        yield "pronouns", (("plain", contact.pronouns),)
    if contact.aliases:
        yield "also", (("plain", listed(contact.aliases)),)
    if contact.channels:
        yield "likes", (("plain", listed([LIKES[each] for each in contact.channels])),)
    if contact.interests:
        yield "cares for", (("plain", listed(contact.interests)),)
    style = contact.style
    if style:
        words = (style.formality, style.salutation, style.language)
        yield "style", (("plain", ", ".join(filter(None, words))),)
    yield from (("limits", line) for line in limits_of(contact))
    if contact.archived:
        yield "archived", (("dim", "out of the lists, kept in the book"),)
