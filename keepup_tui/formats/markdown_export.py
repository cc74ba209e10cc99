"""The document as a diary to read: a chapter a contact, the newest entries first."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Contact, Exchange, Interaction, Milestone, Note, Promise
from keepup_tui.formats.shelved import by_contact, circles_of

_SIGNS: Final = re.compile(r"([\\`*_\[\]<>#|~])")
_SIDES: Final = {"gave": "gave", "received": "received", "asked": "asked for"}


def diary(book: Book) -> str:
    """Everybody by name; what was only noticed is left out, as from all that is shared."""
    people = sorted(book.contacts.values(), key=_by_name)
    days, notes = by_contact(book.milestones.values()), by_contact(book.notes.values())
    chapters = [
        _chapter(
            contact,
            _about(contact, circles_of(book, contact), days.get(contact.id, [])),
            notes.get(contact.id, []),
            told,
        )
        for contact, told in _with_entries(book, people)
    ]
    return "\n".join(["# KeepUp\n", *chapters])


def _by_name(contact: Contact) -> tuple[str, int]:
    return contact.name.casefold(), contact.id


def _with_entries(
    book: Book, people: Iterable[Contact]
) -> Iterator[tuple[Contact, list[tuple[date, str]]]]:
    interactions = by_contact(book.interactions.values())
    exchanges = by_contact(book.exchanges.values())
    promises = by_contact(book.promises.values())
    for contact in people:
        entries = [(row.on, _interaction(row)) for row in interactions.get(contact.id, ())]
        entries += [(row.on, _exchange(row)) for row in exchanges.get(contact.id, ())]
        entries += [
            (row.made_on or row.due_on or date.min, _promise(row))
            for row in promises.get(contact.id, ())
        ]
        entries.sort(key=lambda entry: entry[0], reverse=True)
        yield contact, entries


def _chapter(
    contact: Contact, about: Mapping[str, str], notes: list[Note], entries: list[tuple[date, str]]
) -> str:
    lines = [f"## {_escaped(contact.name)}\n"]
    known = [f"- {name}: {_escaped(value)}" for name, value in about.items() if value]
    known += [f"- {note.kind}: {_escaped(note.text)}" for note in notes]
    lines += [*known, ""] if known else []
    lines += [f"- {'' if on == date.min else f'**{on}** '}{told}" for on, told in entries]
    return "\n".join([*lines, ""] if entries else lines)


def _about(
    contact: Contact, circles: tuple[str, ...], milestones: list[Milestone]
) -> Mapping[str, str]:
    work = [part for part in (contact.title, contact.organisation) if part]
    days = [f"{mark.label or mark.kind.replace('_', ' ')} {mark.date}" for mark in milestones]
    return {
        "work": ", ".join(work),
        "mail": ", ".join(email.address for email in contact.emails if not email.stale),
        "phone": ", ".join(phone.number for phone in contact.phones if not phone.stale),
        "post": contact.post or "",
        "place": contact.place or "",
        "circles": ", ".join(circles),
        "dates": ", ".join(days),
    }


def _interaction(row: Interaction) -> str:
    words = [part.replace("_", " ") for part in (row.channel, row.intent) if part]
    told = ", ".join(words) or "in touch"
    return f"{told}: {_escaped(row.text)}" if row.text else told


def _exchange(row: Exchange) -> str:
    told = " ".join(part for part in (_SIDES[row.side], row.kind) if part)
    return f"{told}: {_escaped(row.text)}" if row.text else told


def _promise(row: Promise) -> str:
    told = "I promised" if row.by == "me" else "they promised"
    due = f" (by {row.due_on})" if row.due_on else ""
    closed = f", {row.outcome or 'closed'} {row.closed_on}" if row.closed_on else ""
    return f"{told}: {_escaped(row.text)}{due}{closed}"


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is; its further lines stay in their entry."""
    return _SIGNS.sub(r"\\\1", text.strip()).replace("\n", "  \n  ")
