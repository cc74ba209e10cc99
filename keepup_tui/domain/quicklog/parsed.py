"""What a quick-log line was understood to say."""

from datetime import date
from typing import Literal

from msgspec import Struct

from keepup_tui.domain.quicklog.marks import Sign
from keepup_tui.domain.terms import Channel, Direction, ExchangeKind, Intent

PieceKind = Literal[
    "date", "name", "unknown", "mention", "gave", "received", "owe", "owed", "tag", "theirs"
]
Why = Literal["ambiguous", "unknown", "nobody", "date"]
Because = Literal["company", "recent", "chosen", "same"]


class Piece(Struct, frozen=True, gc=False):
    """A stretch of the line that means something; what no piece covers is prose."""

    start: int
    end: int
    kind: PieceKind


class Named(Struct, frozen=True, gc=False):
    """A name in the line: whom it fits, and the one it was taken for.

    `because` tells why, where it fitted several; `company` are those it was told by.
    """

    start: int
    end: int
    text: str
    candidates: tuple[int, ...]
    contact_id: int | None = None
    because: Because | None = None
    company: tuple[int, ...] = ()
    mention: bool = False


class Mark(Struct, frozen=True, gc=False):
    """Something given, received or promised: its words, and the date a promise ends in."""

    sign: Sign
    text: str
    kind: ExchangeKind | None = None
    due_on: date | None = None
    due_text: str = ""
    about_ids: tuple[int, ...] = ()


class Trouble(Struct, frozen=True, gc=False):
    """Why the line cannot be kept as a record yet.

    `text` is the name or the date at fault, `candidates` whom an ambiguous name fits.
    """

    why: Why
    text: str = ""
    candidates: tuple[int, ...] = ()


class Parsed(Struct, frozen=True, kw_only=True):
    """A quick-log line, piece by piece.

    A plan lies ahead of `today`, the day of entry; everything else has happened on `on`.
    `text` is the line without its date and its marks, `date_text` the words of its date.
    """

    line: str
    today: date
    on: date
    date_text: str = ""
    plan: bool = False
    contact_ids: tuple[int, ...] = ()
    channel: Channel | None = None
    channel_word: str = ""
    direction: Direction = "both"
    intent: Intent | None = None
    awaits_reply: bool = False
    text: str | None = None
    marks: tuple[Mark, ...] = ()
    tags: tuple[str, ...] = ()
    names: tuple[Named, ...] = ()
    pieces: tuple[Piece, ...] = ()
    trouble: Trouble | None = None
