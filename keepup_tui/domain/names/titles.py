"""Titles around a name, and what a friend says without them."""

from typing import Final

from keepup_tui.domain.records import Contact

LEADING: Final = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame"})
TRAILING: Final = frozenset({"jr", "sr", "phd", "mba"})


def untitled(name: str) -> str:
    """The name without the titles before it, unless nothing else is left."""
    words = name.split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in LEADING:
        words = words[1:]
    return " ".join(words)


def first_name(contact: Contact) -> str:
    """What a friend calls the contact: the given name, else the first word of the name."""
    if contact.given and contact.given.strip():
        return untitled(contact.given)
    return untitled(contact.name).partition(" ")[0] or contact.name
