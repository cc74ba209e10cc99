"""What an address book holds in KeepUp's terms: a card a person, whatever the file's format."""

from hashlib import sha256
from typing import Any, Final, Literal

from msgspec import Struct

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Phone
from keepup_tui.domain.terms import MilestoneKind

MOST_BYTES: Final = 64 * 2**20
MOST_LINES: Final = 1_500_000
MOST_CARDS: Final = 20_000
MOST_IN_A_CARD: Final = 1_000_000

Why = Literal["no_name", "company", "group", "unreadable", "too_large"]


class Day(Struct, frozen=True):
    """A date worth marking that a card names."""

    kind: MilestoneKind
    date: PartialDate
    label: str | None = None


class Card(Struct, frozen=True, kw_only=True):
    """One person of an address book; `row` counts from 1, `key` names them in that book."""

    row: int
    key: str
    name: str
    given: str | None = None
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    post: str | None = None
    place: str | None = None
    zone: str | None = None
    links: tuple[str, ...] = ()
    organisation: str | None = None
    title: str | None = None
    interests: tuple[str, ...] = ()
    days: tuple[Day, ...] = ()
    met_on: PartialDate | None = None
    met_how: str | None = None
    deceased: bool = False
    facts: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    extra: dict[str, Any] = {}


class Skipped(Struct, frozen=True):
    """A row that becomes nobody: `name` is what it can be told by."""

    row: int
    name: str
    why: Why


class Reading(Struct, frozen=True, kw_only=True):
    """What a file held: its cards in their order, and the rows that are no person."""

    format: str
    cards: tuple[Card, ...] = ()
    skipped: tuple[Skipped, ...] = ()


class BadFile(Exception):
    """A file that cannot be imported."""


class TooLarge(BadFile):
    """More bytes, or more rows, than an address book has."""


class Foreign(BadFile):
    """A file in no format that KeepUp reads."""


class Empty(BadFile):
    """A file of a known format in which nobody is found."""


def key_of(*identity: str | None) -> str:
    """A stable key for a row whose file gives it none."""
    words = "\n".join((part or "").strip().casefold() for part in identity)
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:16]
