"""Contacts as vCards 4.0 (RFC 6350), folded and escaped as it asks."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Milestone
from keepup_tui.formats.shelved import by_contact, circles_of

UID: Final = "urn:keepup:contact:"
_OCTETS: Final = 75
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPES: Final = str.maketrans({"\\": r"\\", "\n": r"\n", ",": r"\,", ";": r"\;"})
_CARETS: Final = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})
_TYPES: Final = {"work": "work", "home": "home", "mobile": "cell", "cell": "cell", "fax": "fax"}
_OWN_NAMES: Final = re.compile(r"X-[A-Z0-9-]+\Z")


def vcards(book: Book) -> str:
    """Every contact as a vCard, with their dates, facts and circles."""
    days, notes = by_contact(book.milestones.values()), by_contact(book.notes.values())
    lines: list[str] = []
    for contact in book.contacts.values():
        facts = [note.text for note in notes.get(contact.id, ()) if note.kind == "fact"]
        lines += ("BEGIN:VCARD", "VERSION:4.0", f"UID:{UID}{contact.id}")
        lines += _who(contact)
        lines += _reached(contact)
        lines += _about(contact, circles_of(book, contact), facts)
        lines += _days(days.get(contact.id, ()))
        lines.append("END:VCARD")
    return "".join(f"{folded(line)}\r\n" for line in lines)


def folded(line: str) -> str:
    """A content line in pieces of 75 octets at most, no character cut in two."""
    pieces, size = [""], 0
    for sign in line:
        octets = len(sign.encode("utf-8", "replace"))
        if size + octets > _OCTETS:
            pieces.append("")
            size = 1
        pieces[-1] += sign
        size += octets
    return "\r\n ".join(pieces)


def _text(value: str) -> str:
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", value).translate(_ESCAPES)


def _who(contact: Contact) -> Iterator[str]:
    words = contact.name.split()
    given = contact.given or " ".join(words[:1])
    family = contact.name.replace(given, "", 1) if given else contact.name
    yield f"FN:{_text(contact.name)}"
    yield f"N:{_text(' '.join(family.split()))};{_text(given)};;;"
    if contact.aliases:
        yield f"NICKNAME:{','.join(map(_text, contact.aliases))}"
    if contact.pronouns:
        yield f"PRONOUNS:{_text(contact.pronouns)}"
    if contact.deceased:
        yield "DEATHDATE;VALUE=text:unknown"


def _reached(contact: Contact) -> Iterator[str]:
    for number, email in enumerate(contact.emails):
        if not email.stale:
            yield from _labelled("EMAIL", email.address, email.label, f"mail{number}")
    for number, phone in enumerate(contact.phones):
        if not phone.stale:
            yield from _labelled("TEL", phone.number, phone.label, f"phone{number}")
    if contact.post or contact.place:
        label = _CONTROL.sub("", contact.post or "").translate(_CARETS)
        street = _text((contact.post or "").replace("\n", ", "))
        told = f';LABEL="{label}"' if label else ""
        yield f"ADR{told}:;;{street};{_text(contact.place or '')};;;"
    for link in contact.links:
        yield f"URL:{_text(link)}"


def _labelled(name: str, value: str, label: str | None, group: str) -> Iterator[str]:
    words = (label or "").lower().split()
    if all(word in _TYPES for word in words):
        kinds = "".join(f";TYPE={_TYPES[word]}" for word in words)
        yield f"{name}{kinds}:{_text(value)}"
    else:
        yield f"{group}.{name}:{_text(value)}"
        yield f"{group}.X-ABLABEL:{_text(label or '')}"


def _about(contact: Contact, circles: Iterable[str], facts: Iterable[str]) -> Iterator[str]:
    if contact.organisation:
        yield f"ORG:{_text(contact.organisation)}"
    if contact.title:
        yield f"TITLE:{_text(contact.title)}"
    if contact.zone:
        yield f"TZ:{_text(contact.zone)}"
    for interest in contact.interests:
        yield f"INTEREST:{_text(interest)}"
    if told := ",".join(map(_text, circles)):
        yield f"CATEGORIES:{told}"
    for fact in facts:
        yield f"NOTE:{_text(fact)}"
    for name, value in contact.extra.items():
        if _OWN_NAMES.match(name) and isinstance(value, str):
            yield f"{name}:{_text(value)}"


def _days(milestones: Iterable[Milestone]) -> Iterator[str]:
    seen: set[str] = set()
    for number, day in enumerate(milestones):
        name = {"birthday": "BDAY", "wedding": "ANNIVERSARY"}.get(day.kind)
        if name and name not in seen:
            seen.add(name)
            yield f"{name}:{_date(day.date)}"
        else:
            yield f"date{number}.X-ABDATE:{day.date}"
            yield f"date{number}.X-ABLABEL:{_text(_label(day))}"


def _label(day: Milestone) -> str:
    kind = day.kind.replace("_", " ")
    told = (day.label,) if day.kind == "other" and day.label else (kind, day.label)
    return ": ".join(part for part in told if part)


def _date(date: PartialDate) -> str:
    """The date in the basic format, but for a year with its month, which has none."""
    if date.year and not date.day:
        return date
    return date.replace("-", "") if date.year else f"--{date[2:].replace('-', '')}"
