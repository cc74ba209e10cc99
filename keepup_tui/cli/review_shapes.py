"""The shapes of what `keepup review --json` prints."""

from datetime import date

from msgspec import Struct

from keepup_tui.cli.shapes import Candidate
from keepup_tui.domain.review.weeding import WeedKind
from keepup_tui.domain.terms import Channel, ExchangeKind


class CircleReach(Struct):
    circle_id: int
    circle: str
    people: int
    touched: list[Candidate]


class Leaning(Struct):
    """A contact, a circle or an organisation that leans to one side."""

    of: str
    name: str
    contact_ids: tuple[int, ...]
    balance: str


class Helped(Struct):
    """Something received; `thanked` is the day of the thanks, null where they do not know yet."""

    contact_id: int
    contact: str
    exchange_id: int
    on: date
    text: str | None
    kind: ExchangeKind | None
    thanked: date | None


class Awake(Struct):
    contact_id: int
    contact: str
    days: int


class Asked(Struct):
    """A question of a review, and what was written to it."""

    name: str
    question: str
    answer: str | None


class Before(Struct):
    """The review before this one: its day, and what was written in it."""

    on: date
    answers: dict[str, str]


class Week(Struct, kw_only=True):
    """The weekly reflection; `lopsided` is left empty while the ledger is hidden."""

    kind: str
    on: date
    since: date
    finished: bool
    touches: int
    people: int
    begun: int
    asked: int
    circles: list[CircleReach]
    lopsided: list[Leaning]
    helped: list[Helped]
    woken: list[Awake]
    drawn: Candidate | None
    questions: list[Asked]
    last: Before | None


class Share(Struct):
    some: int
    of: int


class KindShare(Struct):
    kind: ExchangeKind | None
    some: int
    of: int


class Ways(Struct):
    channel: Channel
    touches: int


class WayWith(Struct):
    """A way that was new with somebody, or the one way a tie knows and another to try."""

    contact_id: int
    contact: str
    channel: Channel
    other: Channel | None = None


class Moment(Struct):
    news_id: int
    on: date
    kind: str
    people: list[Candidate]
    text: str | None


class Figures(Struct, kw_only=True):
    """Three months: `kept` the user's promises, `response_days` a median, `help` by its kind."""

    since: date
    on: date
    kept: Share
    response_days: float | None
    answered: int
    help: list[KindShare]
    touches: int
    people: int
    circles: list[CircleReach]
    channels: list[Ways]
    new_ways: list[WayWith]
    one_way: list[WayWith]
    highs: list[Moment]
    lows: list[Moment]


class Season(Struct, kw_only=True):
    """The season review; `last` holds the figures of the last saved one, at its own date."""

    kind: str
    finished: bool
    figures: Figures
    questions: list[Asked]
    last: Before | None
    last_figures: Figures | None


class WeedItem(Struct):
    """Something to weed; `proposal` is unite, archive or cadence, and then `every` how often."""

    kind: WeedKind
    contact_id: int
    contact: str
    other_id: int | None
    why: str
    proposal: str
    every: str | None


class Weeds(Struct):
    items: list[WeedItem]


class TieItem(Struct):
    """A tie to decide about after a change of the user's own."""

    circle_id: int
    circle: str
    contact_id: int
    contact: str
    often: str


class Ties(Struct):
    """The ties that still wait, circle by circle; `news_id` is the change they follow."""

    news_id: int | None
    items: list[TieItem]
