"""What an interaction was about, told in a few words out of its text."""

import re
from collections.abc import Iterable
from typing import Final

from keepup_tui.domain.records import Contact

_ABOUT: Final = re.compile(r"\b(?:about|regarding)\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_SHORTENED: Final = ("dr", "prof", "mr", "mrs", "ms", "mx", "st", "jr", "sr", "vs", "approx")
_SENTENCE_END: Final = re.compile(
    r"(?<=[.?…])(?<!\b[^\W\d_]\.)"
    + "".join(rf"(?<!\b{word}\.)" for word in _SHORTENED)
    + r"\s+|\n",
    re.IGNORECASE,
)
"""White space after a stop that is no shortened word's ("Prof.") and no single letter's ("J.")."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SAYS_NOTHING: Final = frozenset({
    "a", "an", "and", "at", "breakfast", "by", "call", "called", "chat", "chatted", "coffee",
    "dinner", "drink", "drinks", "e", "email", "for", "from", "had", "he", "her", "him", "his",
    "i", "in", "it", "letter", "lunch", "mail", "mailed", "me", "meeting", "message", "met", "my",
    "note", "of", "on", "phone", "phoned", "rang", "saw", "she", "tea", "text", "the", "their",
    "them", "they", "to", "us", "video", "we", "with", "write", "wrote", "zoom",
})  # fmt: skip


def first_sentence(text: str) -> str:
    """The first sentence or line of a text, without the full stop that ends it."""
    sentence = _SENTENCE_END.split(text.strip(), maxsplit=1)[0].strip()
    return unended(sentence)


def topic(text: str | None, contact: Contact) -> str | None:
    """What `text` is about: what follows its "about", else its first sentence.

    None where it says no more than who and how ("mail from Priya").
    """
    if not text or not text.strip():
        return None
    found = _ABOUT.search(text)
    if found:
        return first_sentence(found[1])
    named = " ".join(_names(contact)).casefold()
    words = {word.casefold() for word in _WORD.findall(text)}
    if not words - _SAYS_NOTHING - set(_WORD.findall(named)):
        return None
    return first_sentence(text)


def without_who(said: str, contact: Contact) -> str:
    """`said` from after the contact's name, where no more than who and how stand before it."""
    named = {word.casefold() for name in _names(contact) for word in _WORD.findall(name)}
    end = 0
    for found in _WORD.finditer(said):
        word = found[0].casefold()
        if word in named:
            end = found.end()
        elif word not in _SAYS_NOTHING:
            break
    rest = said[end:].lstrip(" ,:;-") if not said[end : end + 2].startswith(("'", "’")) else ""
    return rest or said


def said_of(text: str | None, contact: Contact) -> str:
    """What `text` says beside the contact's name; empty where it is no more than who and how."""
    return without_who(text.strip(), contact) if text and topic(text, contact) else ""


def unopened(text: str, contact: Contact) -> str:
    """`text` without the words "with Ana Reyes" that begin a line about her."""
    rest = text.removeprefix(f"with {contact.name}")
    return rest.lstrip(" ,:;") if rest != text and rest[:1] in {" ", ",", ":", ";"} else text


def everybody(people: Iterable[Contact]) -> Contact:
    """Several people as one with all their names, for what is said of them together."""
    names = [name for one in people for name in _names(one) if name]
    return Contact(name=" ".join(names))


def _names(contact: Contact) -> tuple[str, ...]:
    return (contact.name, contact.given or "", *contact.aliases)


def tail(text: str | None, contact: Contact) -> str:
    """The topic of `text` as the end of a sentence: ", about the panel", ": can we meet?"."""
    found = topic(text, contact)
    if not found:
        return ""
    if text and _ABOUT.search(text):
        return f", about {found}"
    return f": {without_who(found, contact)}"


def lower_first(text: str) -> str:
    """`text` as it stands inside a sentence: a capital goes, unless the word keeps it."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    return text[:1].lower() + text[1:] if word[1:].islower() and text[:1].isupper() else text


def ended(said: str) -> str:
    """`said` with a full stop, unless it ends a sentence already."""
    return said if said.rstrip()[-1:] in {".", "?", "!", "…"} else f"{said}."


def sentence(said: str) -> str:
    """`said` as a sentence of its own: a capital first, a stop at its end."""
    return f"{said[:1].upper()}{ended(said)[1:]}"


def unended(said: str) -> str:
    """`said` without the one full stop that ends it, as it stands inside quotation marks."""
    said = said.strip()
    return said[:-1] if said.endswith(".") and not said.endswith("..") else said
