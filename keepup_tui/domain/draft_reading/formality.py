"""Whether a draft is as formal as the contact likes it (G40); a missing salutation is fine."""

import re
from collections.abc import Iterator
from typing import Final

from keepup_tui.domain.draft_reading.finding import Finding
from keepup_tui.domain.names.folding import key_of
from keepup_tui.domain.parts import Style
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Formality

_GREETING: Final = re.compile(
    r"\s*((?:hi|hiya|hey|heya|hello|hallo|yo|howdy|dear|to whom|good (?:morning|afternoon|evening))"
    r"\b[^\n,:;.!?–—]{0,60}[,:!]?)",
    re.IGNORECASE,
)
_CASUAL: Final = re.compile(r"(?:hi|hiya|hey|heya|yo|howdy)\b", re.IGNORECASE)
_STIFF: Final = re.compile(
    r"to whom\b|dear (?:sir|madam|mr|mrs|ms|miss|dr|prof|professor)\b", re.IGNORECASE
)

_CASUAL_WORDS: Final[dict[str, str]] = {
    "cheers": "“with kind regards”",
    "xoxo": "“with kind regards”",
    "thx": "“thank you”",
    "gonna": "“going to”",
    "wanna": "“want to”",
    "gotta": "“have to”",
    "lol": "leave it out",
    "haha": "leave it out",
    "btw": "“by the way”",
    "fyi": "“for your information”",
    "tbh": "leave it out",
    "no worries": "“please do not worry”",
    "see ya": "“until soon”",
    "you guys": "“you all”",
}
_STIFF_WORDS: Final[dict[str, str]] = {
    "yours sincerely": "“warm wishes”",
    "yours faithfully": "“warm wishes”",
    "yours truly": "“warm wishes”",
    "respectfully yours": "“warm wishes”",
    "please find attached": "“here is”",
    "please find enclosed": "“here is”",
    "i am writing to you regarding": "say what it is about",
    "i am writing to inquire": "ask it",
    "i am writing to enquire": "ask it",
    "pursuant to": "“after”",
    "henceforth": "“from now on”",
    "the undersigned": "“I”",
}
REGISTERS: Final[dict[Formality, dict[str, str]]] = {
    "formal": _CASUAL_WORDS,
    "informal": _STIFF_WORDS,
}
_PATTERNS: Final = {
    formality: re.compile(
        rf"(?<![\w'-])(?:{'|'.join(map(re.escape, words))})(?![\w'-])".replace(r"\ ", r"\s+"),
        re.IGNORECASE,
    )
    for formality, words in REGISTERS.items()
}


def formality(text: str, contact: Contact) -> Iterator[Finding]:
    """The salutation and the words that are not in the contact's style; none without a style."""
    style = contact.style
    if style is None:
        return
    found = _GREETING.match(text)
    if found and not _suits(found[1], style, contact):
        yield Finding("salutation", found[1], found.start(1))
    if style.formality:
        words = REGISTERS[style.formality]
        for word in _PATTERNS[style.formality].finditer(text):
            said = " ".join(word[0].lower().split())
            yield Finding("register", word[0], word.start(), words[said])


def _suits(greeting: str, style: Style, contact: Contact) -> bool:
    if style.salutation:
        return key_of(greeting) == key_of(style.salutation)
    if style.formality == "formal":
        return not _CASUAL.match(greeting)
    if style.formality == "informal":
        whole = key_of(greeting)[1:] == key_of(contact.name) and " " in contact.name.strip()
        return not (_STIFF.match(greeting) or (whole and greeting[:4].lower() == "dear"))
    return True
