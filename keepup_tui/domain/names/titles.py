"""Titles around a name, and what a friend says without them."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.records import Contact

LEADING: Final = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame"})
TRAILING: Final = frozenset({"jr", "sr", "phd", "mba"})


def titles_before(words: Sequence[str]) -> int:
    """How many of the words of a name are titles before it; one word is always left."""
    count = 0
    while count + 1 < len(words) and words[count].casefold().rstrip(".") in LEADING:
        count += 1
    return count


def untitled(name: str) -> str:
    """The name without the titles before it, unless nothing else is left."""
    words = name.split()
    return " ".join(words[titles_before(words) :])


def first_name(contact: Contact) -> str:
    """What a friend calls the contact: the given name, else the first word of the name."""
    if contact.given and contact.given.strip():
        return untitled(contact.given)
    return untitled(contact.name).partition(" ")[0] or contact.name
