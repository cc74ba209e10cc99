"""The formats that KeepUp imports; the first that knows a file reads it."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from keepup_tui.formats import google, linkedin, vcard
from keepup_tui.formats.cards import MOST_BYTES, MOST_LINES, Empty, Foreign, Reading, TooLarge
from keepup_tui.formats.encodings import text_of, utf8

HEAD: Final = 16_384
OWN: Final = "keepup"


class Format(Struct, frozen=True, kw_only=True):
    """A file format: its name for `--from`, what people call it, how it is told and read."""

    name: str
    title: str
    recognises: Callable[[str, str], bool]
    read: Callable[[bytes], Reading]


FORMATS: Final[tuple[Format, ...]] = (
    Format(
        name=vcard.FORMAT,
        title="vCard",
        recognises=vcard.recognises,
        read=vcard.read_vcards,
    ),
    Format(
        name=linkedin.FORMAT,
        title="LinkedIn's Connections.csv",
        recognises=linkedin.recognises,
        read=linkedin.read_linkedin,
    ),
    Format(
        name=google.FORMAT,
        title="Google's contacts as CSV",
        recognises=google.recognises,
        read=google.read_google,
    ),
)


def is_own(head: bytes) -> bool:
    """Whether a file that begins with `head` looks like KeepUp's own document."""
    return text_of(utf8(head)).lstrip().startswith("{")


def recognise(head: bytes, name: str) -> Format:
    """The format of a file that begins with `head` and is called `name`. Raises Foreign."""
    text = text_of(utf8(head[:HEAD]))
    for known in FORMATS:
        if known.recognises(text, name):
            return known
    raise Foreign


def format_called(name: str) -> Format:
    """The format of that name. Raises Foreign."""
    for known in FORMATS:
        if known.name == name.lower():
            return known
    raise Foreign


def read(content: bytes, name: str, format_name: str | None = None) -> Reading:
    """What a file called `name` holds. Raises TooLarge, Foreign or Empty."""
    if len(content) > MOST_BYTES or max(content.count(b"\n"), content.count(b"\r")) > MOST_LINES:
        raise TooLarge
    known = format_called(format_name) if format_name else recognise(content[:HEAD], name)
    reading = known.read(content)
    if not reading.cards and not reading.skipped:
        raise Empty
    return reading
