"""What a card adds to somebody: only what is missing, never over what is there."""

from typing import Any, Final

from msgspec.structs import replace

from keepup_tui.actions.known_people import OWN_KEY, Person
from keepup_tui.domain.names.alike import bare_name, link_key, mail_key, name_key, phone_key
from keepup_tui.domain.parts import Source
from keepup_tui.domain.records import Contact
from keepup_tui.formats.cards import Card

_PLAIN: Final = ("pronouns", "post", "place", "zone", "met_how")
_ONCE: Final = frozenset({"birthday", "wedding"})


def fill_in(person: Person, card: Card, file_format: str) -> tuple[str, ...]:
    """Gives the person what the card knows beyond; returns the names of what was added."""
    before = person.contact
    source = Source(format=file_format, key=card.key)
    first_time = source not in _bare(person)
    fields = {
        **_lists(before, card),
        **_single(before, card),
        **_work(before, card),
    }
    added = [*fields, *_days(person, card), *_facts(person, card)]
    if first_time:
        added += _groups(person, card)
        if (added or person.is_new) and not card.key.startswith(OWN_KEY):
            person.new_sources.append(source)
    if person.is_new and "@" in before.name:
        fields["name"] = card.name
    person.contact = replace(before, **fields)
    person.changed = person.changed or bool(added)
    return tuple(dict.fromkeys(added))


def somebody_new(card: Card) -> Person:
    """The person whom a card alone knows, before anything is filled in.

    Somebody called "Dr. Ana Reyes, PhD" is also to be found as Ana Reyes.
    """
    said = bare_name(card.name)
    aliases = (said,) if said != card.name and " " in said else ()
    return Person(Contact(name=card.name, aliases=aliases), card.row)


def _bare(person: Person) -> set[Source]:
    held = (*person.contact.sources, *person.new_sources)
    return {Source(format=source.format, key=source.key) for source in held}


def _lists(contact: Contact, card: Card) -> dict[str, Any]:
    mails = {mail_key(email.address) for email in contact.emails}
    digits = {phone_key(phone.number) or phone.number for phone in contact.phones}
    links = {link_key(link) for link in contact.links}
    called = {name_key(name) for name in (contact.name, *contact.aliases)}
    names = [name for name in (card.name, *card.aliases) if "@" not in name]
    found: dict[str, tuple[Any, ...]] = {
        "emails": tuple(e for e in card.emails if mail_key(e.address) not in mails),
        "phones": tuple(p for p in card.phones if (phone_key(p.number) or p.number) not in digits),
        "links": tuple(link for link in card.links if link_key(link) not in links),
        "aliases": tuple(name for name in names if name_key(name) not in called),
        "interests": tuple(word for word in card.interests if word not in contact.interests),
    }
    return {name: (*getattr(contact, name), *new) for name, new in found.items() if new}


def _single(contact: Contact, card: Card) -> dict[str, Any]:
    found: dict[str, Any] = {name: getattr(card, name) for name in _PLAIN}
    if card.given != (contact.name.split() or [""])[0]:
        found["given"] = card.given
    found["met_on"] = card.met_on.exact if card.met_on else None
    new = {name: value for name, value in found.items() if value and not getattr(contact, name)}
    if contact.met_on and not contact.met_how:
        new.pop("met_how", None)
    if card.deceased and not contact.deceased:
        new["deceased"] = True
    if extra := {name: value for name, value in card.extra.items() if name not in contact.extra}:
        new["extra"] = {**contact.extra, **extra}
    return new


def _work(contact: Contact, card: Card) -> dict[str, Any]:
    """The organisation and the title belong together: a title of another place is not taken."""
    ours, theirs = card.organisation, contact.organisation
    new: dict[str, Any] = {}
    if ours and not theirs:
        new["organisation"] = ours
    at_the_same = not theirs or (ours or theirs).casefold() == theirs.casefold()
    if card.title and not contact.title and at_the_same:
        new["title"] = card.title
    return new


def _days(person: Person, card: Card) -> list[str]:
    added: list[str] = []
    for day in card.days:
        once = day.kind in _ONCE and any(known.kind == day.kind for known in person.days)
        if not once and day not in person.days:
            person.days.append(day)
            person.new_days.append(day)
            added.append(day.kind if day.kind in _ONCE else "date")
    return added


def _facts(person: Person, card: Card) -> list[str]:
    new = [fact for fact in card.facts if fact not in person.facts]
    person.facts.update(new)
    person.new_facts.extend(new)
    return ["fact"] * bool(new)


def _groups(person: Person, card: Card) -> list[str]:
    new = [group for group in card.groups if group.casefold() not in person.groups]
    person.groups.update(group.casefold() for group in new)
    person.new_groups.extend(new)
    return ["circle"] * bool(new)
