"""A form's draft: which field holds which words, as the one text that a draft keeps."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from keepup_tui.store.drafts import Draft, Left

FORM = "form"


def place_of(form: str) -> str:
    """The place of a form's draft; `form` says which one, and about whom."""
    return f"{FORM} {form}"


def as_text(texts: Mapping[str, str]) -> str:
    """The fields' texts as one; nothing where none of them holds a word."""
    return msgspec.json.encode(texts).decode() if any(map(str.strip, texts.values())) else ""


def fields_in(draft: Draft) -> dict[str, str]:
    """The fields' texts that a form's draft holds."""
    try:
        return msgspec.json.decode(draft.text, type=dict[str, str])
    except msgspec.DecodeError:
        return {}


def in_words(left: Left) -> Left:
    """A draft as a line can go on with it: a form's without the names of its fields."""
    if not left.draft.place.startswith(FORM):
        return left
    words = " ".join(fields_in(left.draft).values()) or left.draft.text
    return replace(left, draft=replace(left.draft, text=words))
