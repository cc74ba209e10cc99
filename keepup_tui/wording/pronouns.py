"""How a sentence refers to a contact: by their pronouns, or without any where none are known."""

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.records import Contact


class Pronouns(Struct, frozen=True):
    """The forms a sentence needs; all None where the contact's pronouns are unknown."""

    subject: str | None = None
    object: str | None = None
    possessive: str | None = None

    def their(self, noun: str, without: str = "the") -> str:
        """`noun` as the contact's: "her birthday", or "the birthday" where unknown."""
        return f"{self.possessive or without} {noun}"

    def they(self, verb: str, without: str) -> str:
        """The contact doing `verb` (past or modal): "she promised", or `without`."""
        return f"{self.subject} {verb}" if self.subject else without

    def them(self, before: str, without: str, after: str = "") -> str:
        """A phrase about the contact as its object: "answer her", or `without`, then `after`."""
        return f"{before} {self.object}{after}" if self.object else f"{without}{after}"


_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")

UNKNOWN: Final = Pronouns()

_FORMS: Final[dict[str, Pronouns]] = {
    "she": Pronouns("she", "her", "her"),
    "her": Pronouns("she", "her", "her"),
    "hers": Pronouns("she", "her", "her"),
    "he": Pronouns("he", "him", "his"),
    "him": Pronouns("he", "him", "his"),
    "his": Pronouns("he", "him", "his"),
    "they": Pronouns("they", "them", "their"),
    "them": Pronouns("they", "them", "their"),
    "their": Pronouns("they", "them", "their"),
}


def pronouns_of(contact: Contact) -> Pronouns:
    """The contact's pronouns as English sentences use them: `she`, `she/her`, `they/them`."""
    words = (contact.pronouns or "").replace("/", " ").replace(",", " ").casefold().split()
    return _FORMS.get(words[0], UNKNOWN) if words else UNKNOWN


def unnamed(contacts: Iterable[Contact], text: str) -> list[Contact]:
    """Those of the contacts whom `text` does not name already, by full or first name."""
    words = {word.casefold() for word in _WORD.findall(text)}
    return [
        contact
        for contact in contacts
        if contact.name.casefold() not in text.casefold()
        and first_name(contact).casefold() not in words
    ]
