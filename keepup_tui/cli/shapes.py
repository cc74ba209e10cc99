"""The shapes of what `--json` prints, published by `keepup schema NAME`."""

from datetime import date
from typing import Any

from msgspec import Struct

from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Interaction,
    Milestone,
    Note,
    Plan,
    Promise,
)
from keepup_tui.domain.terms import Channel, Weekday


class Place(Struct):
    table: str
    id: int


class Changed(Struct):
    """What a verb changed, what it says of it, and whether `undo` takes it back."""

    changed: list[Place]
    said: str
    undo: bool = True


class Decided(Struct):
    """What is decided about your days, or the one thing that was asked for."""

    cap: int | None = None
    days_off: list[Weekday] = []
    rollover: str = "04:00"
    zone: str | None = None
    ledger_hidden: bool = False
    away_offer: bool = True
    kinds_off: list[str] = []


class Candidate(Struct):
    contact_id: int
    contact: str


class Logged(Changed):
    """A logged line; `kept` says where it is on disk."""

    kept: str = "document"
    candidates: list[Candidate] = []


class Items(Struct):
    """A list of records, each with its id and the fields of its table."""

    items: list[Any]


class Reason(Struct):
    rule: str
    practice: str
    ref: str | None
    text: str
    since: date


class Nudge(Struct):
    contact_id: int
    contact: str
    band: int
    due_on: date
    gesture: str
    channel: Channel | None
    reasons: list[Reason]


class Finished(Struct):
    """Somebody of this morning who is done; without an interaction skipped or snoozed."""

    contact_id: int
    contact: str
    interaction_id: int | None


class Due(Struct):
    """The people to reach out to on a day, best first."""

    on: date
    cap: int
    done: int
    held_back: int
    unstarted: int
    nudges: list[Nudge]
    finished: list[Finished]


class EventSheet(Struct):
    """An event, whom to follow up with, and who has had a word; `id` is an interaction's."""

    id: int
    event: str
    on: date
    waiting: list[Candidate]
    heard: list[Candidate]


class EventSheets(Struct):
    items: list[EventSheet]


class Show(Struct):
    """All that is known of a contact."""

    contact: Contact
    circles: list[Circle]
    due_on: date | None
    interactions: list[Interaction]
    exchanges: list[Exchange]
    promises: list[Promise]
    milestones: list[Milestone]
    plans: list[Plan]
    notes: list[Note]


class Open(Struct):
    """Something that waits: a promise, a reply, a plan, a goal, a repair."""

    table: str
    id: int
    text: str
    due_on: date | None = None
    by: str | None = None


class Boundaries(Struct):
    do_not_contact: bool
    off_limits: tuple[str, ...]
    quiet_days: tuple[Weekday, ...]
    channels: tuple[Channel, ...]
    formality: str | None
    salutation: str | None
    language: str | None


class Brief(Struct):
    """What to know before meeting somebody."""

    contact_id: int
    contact: str
    last: Interaction | None
    open: list[Open]
    questions: list[Note]
    facts: list[Note]
    noticed: str | None
    boundaries: Boundaries
    reasons: list[Reason]


class LedgerItem(Struct, omit_defaults=True):
    """How giving and receiving stand with a contact; no balance while the ledger is hidden."""

    contact_id: int
    contact: str
    balance: str | None = None


class LedgerItems(Struct):
    items: list[LedgerItem]


class Ledger(Struct, omit_defaults=True, kw_only=True):
    """What was given to a contact and received from them."""

    contact_id: int
    contact: str
    balance: str | None = None
    gave: list[Exchange]
    received: list[Exchange]


class Held(Struct):
    """A reason that something else silences today."""

    rule: str
    text: str
    because: str


class Why(Struct):
    """Every term of a nudge's presence and rank."""

    contact_id: int
    contact: str
    on: date
    shown: bool
    due_on: date | None
    last: date | None
    period: str | None
    r: float | None
    importance: float
    cap: int
    ahead: int | None
    reasons: list[Reason]
    held: list[Held]
