"""The records of the document, one type a table, fields in the order in which they are stored.

Every type carries `id`, which the document keeps as the record's key, and `changed_at`
(UTC milliseconds, what a merge decides by).
"""

from datetime import date
from typing import Any

from msgspec import Struct, field

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import (
    Cadence,
    Email,
    Membership,
    Phone,
    Role,
    Source,
    Style,
)
from keepup_tui.domain.terms import (
    AnswerVerb,
    Channel,
    Direction,
    ExchangeKind,
    ExchangeOutcome,
    Importance,
    Intent,
    LeaveKind,
    MilestoneKind,
    NewsKind,
    NoteKind,
    Party,
    PlanOutcome,
    PromiseOutcome,
    ReviewKind,
    Side,
    Tone,
    Weekday,
)


class Record(Struct, frozen=True, omit_defaults=True, kw_only=True, gc=False):
    """One line of the document; `id` is its key there."""

    id: int = 0
    changed_at: int | None = None


class Contact(Record, frozen=True, kw_only=True):
    name: str
    given: str | None = None
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    post: str | None = None
    links: tuple[str, ...] = ()
    organisation: str | None = None
    title: str | None = None
    roles: tuple[Role, ...] = ()
    circles: tuple[Membership, ...] = ()
    cadence: Cadence | None = None
    added_on: date | None = None
    channels: tuple[Channel, ...] = ()
    importance: Importance = "normal"
    met_on: date | None = None
    met_how: str | None = None
    introduced_by: int | None = None
    place: str | None = None
    zone: str | None = None
    household: str | None = None
    interests: tuple[str, ...] = ()
    style: Style | None = None
    quiet_days: tuple[Weekday, ...] = ()
    off_limits: tuple[str, ...] = ()
    do_not_contact: bool = False
    deceased: bool = False
    archived: bool = False
    sources: tuple[Source, ...] = ()
    extra: dict[str, Any] = {}


class Circle(Record, frozen=True, kw_only=True):
    name: str
    cadence: Cadence | None = None
    channel: Channel | None = None
    strict: bool = False
    importance: Importance = "normal"


class Interaction(Record, frozen=True, kw_only=True):
    contact_ids: tuple[int, ...]
    on: date
    channel: Channel | None = None
    direction: Direction = "both"
    intent: Intent | None = None
    text: str | None = None
    tags: tuple[str, ...] = ()
    broadcast: bool = False
    awaits_reply: bool = False
    answers_id: int | None = None
    noticed: str | None = None
    event: str | None = None
    line: str | None = None


class Exchange(Record, frozen=True, kw_only=True):
    contact_ids: tuple[int, ...]
    on: date
    side: Side
    kind: ExchangeKind | None = None
    text: str | None = None
    interaction_id: int | None = None
    shelf_id: int | None = None
    about_ids: tuple[int, ...] = ()
    outcome: ExchangeOutcome | None = None
    outcome_on: date | None = None
    led_to: tuple[int, ...] = ()
    public: bool = False
    tone: Tone | None = None


class Promise(Record, frozen=True, kw_only=True):
    contact_ids: tuple[int, ...]
    text: str
    by: Party = "me"
    due_on: date | None = None
    made_on: date | None = None
    interaction_id: int | None = None
    closed_on: date | None = None
    outcome: PromiseOutcome | None = None


class Milestone(Record, frozen=True, kw_only=True):
    contact_id: int
    kind: MilestoneKind
    date: PartialDate
    label: str | None = None
    lead_days: int | None = None
    until: PartialDate | None = None


class News(Record, frozen=True, kw_only=True):
    """What changed for somebody; without contacts, for the user."""

    contact_ids: tuple[int, ...] = ()
    kind: NewsKind
    on: date
    text: str | None = None
    organisation: str | None = None
    title: str | None = None
    place: str | None = None


class Step(Record, frozen=True, kw_only=True):
    """A dated step of a playbook or of a gesture sequence."""

    news_id: int | None = None
    interaction_id: int | None = None
    contact_id: int
    due_on: date
    intent: Intent
    text: str | None = None
    channel: Channel | None = None
    closed_on: date | None = None
    dropped: bool = False


class Plan(Record, frozen=True, kw_only=True):
    contact_ids: tuple[int, ...]
    on: date
    text: str | None = None
    channel: Channel | None = None
    line: str | None = None
    outcome: PlanOutcome | None = None
    interaction_id: int | None = None
    closed_on: date | None = None


class Goal(Record, frozen=True, kw_only=True):
    contact_ids: tuple[int, ...]
    text: str
    next_check: date | None = None
    closed_on: date | None = None


class ShelfItem(Record, frozen=True, kw_only=True):
    title: str
    url: str | None = None
    topics: tuple[str, ...] = ()
    text: str | None = None
    closed_on: date | None = None


class Note(Record, frozen=True, kw_only=True):
    """Something known, to be asked, needed or offered; without a contact, the user's own."""

    contact_id: int | None = None
    kind: NoteKind
    text: str
    made_on: date | None = None
    used_on: date | None = None
    closed_on: date | None = None
    answer: str | None = None


class Repair(Record, frozen=True, kw_only=True):
    contact_id: int
    on: date
    text: str
    settled_on: date | None = None


class Answer(Record, frozen=True, kw_only=True):
    """What the user answered to a nudge; `ref` names the reason's occurrence."""

    contact_id: int
    rule: str
    ref: str | None = None
    verb: AnswerVerb
    on: date
    until: date | None = None


class Leave(Record, frozen=True, kw_only=True):
    """Days away, both ends included."""

    from_: date = field(name="from")
    to: date
    kind: LeaveKind = "away"
    place: str | None = None


class Review(Record, frozen=True, kw_only=True):
    kind: ReviewKind
    on: date
    answers: dict[str, Any] = {}


class Batch(Record, frozen=True, kw_only=True):
    on: date
    format: str
    file: str | None = None
    count: int = 0


class Conflict(Record, frozen=True, kw_only=True):
    table: str
    record_id: int
    at: int
    lost: Any = None


class Tombstone(Record, frozen=True, kw_only=True):
    table: str
    record_id: int
    at: int


class Setting(Record, frozen=True, kw_only=True):
    key: str
    value: Any = None


class Meta(Record, frozen=True, kw_only=True):
    format: str = "keepup"
    schema: int = 1


TABLES: dict[str, type[Record]] = {
    "contacts": Contact,
    "circles": Circle,
    "interactions": Interaction,
    "exchanges": Exchange,
    "promises": Promise,
    "milestones": Milestone,
    "news": News,
    "steps": Step,
    "plans": Plan,
    "goals": Goal,
    "shelf": ShelfItem,
    "notes": Note,
    "repairs": Repair,
    "answers": Answer,
    "leave": Leave,
    "reviews": Review,
    "batches": Batch,
    "conflicts": Conflict,
    "tombstones": Tombstone,
    "settings": Setting,
    "meta": Meta,
}
