"""The look back over three months: rates and medians stand here and nowhere else (G52)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from statistics import median
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import News, Promise
from keepup_tui.domain.review.coverage import Coverage, coverage
from keepup_tui.domain.review.new_ways import Rut, Tried, ruts, tried
from keepup_tui.domain.review.response import response_days
from keepup_tui.domain.terms import GOOD_NEWS, Channel, ExchangeKind, NewsKind

SeasonName = Literal["word", "help", "reach", "ways", "moments", "ahead"]
QUESTIONS: Final[tuple[SeasonName, ...]] = ("word", "help", "reach", "ways", "moments", "ahead")
THREE_MONTHS: Final = Period("3 months")
_LOW: Final = frozenset[NewsKind]({"setback"})


class Share(Struct, frozen=True):
    """So many of so many."""

    some: int
    of: int


class Season(Struct, frozen=True):
    """What the last three months were like.

    `kept` are the user's promises, `response` the median of the days until an answer over
    `answered` letters, `help` what became of the help given, by kind, `channels` the touches
    by their way, the most used first.
    """

    first: date
    on: date
    kept: Share
    response: float | None
    answered: int
    help: tuple[tuple[ExchangeKind | None, Share], ...]
    coverage: Coverage
    channels: tuple[tuple[Channel, int], ...]
    tried: tuple[Tried, ...]
    ruts: tuple[Rut, ...]
    highs: tuple[News, ...]
    lows: tuple[News, ...]


def season(network: Network) -> Season:
    """The three months up to and with today."""
    first = first_day(network.today)
    reached = coverage(network, first)
    days = response_days(network, first)
    ways = Counter(row.channel for row in reached.touches if row.channel is not None)
    news = _news(network, first)
    return Season(
        first=first,
        on=network.today,
        kept=_kept(network, first),
        response=median(days) if days else None,
        answered=len(days),
        help=tuple(_help(network, first)),
        coverage=reached,
        channels=tuple(ways.most_common()),
        tried=tried(network, first),
        ruts=ruts(network),
        highs=tuple(row for row in news if row.kind in GOOD_NEWS),
        lows=tuple(row for row in news if row.kind in _LOW),
    )


def first_day(on: date) -> date:
    """The first of the three months that end on a day."""
    return THREE_MONTHS.after(on, -1) + timedelta(days=1)


def _kept(network: Network, first: date) -> Share:
    """Promises that were closed since, or should have been; who was let off is not counted."""
    mine = {
        row.id: row
        for standing in network.standings.values()
        for row in standing.promises
        if row.by == "me" and _counts(row, first, network.today)
    }
    return Share(sum(row.outcome == "kept" for row in mine.values()), len(mine))


def _counts(row: Promise, first: date, today: date) -> bool:
    if row.closed_on is None:
        return row.due_on is not None and first <= row.due_on < today
    return first <= row.closed_on and row.outcome in {"kept", "broken"}


def _help(network: Network, first: date) -> Iterator[tuple[ExchangeKind | None, Share]]:
    known = {
        row.id: row
        for standing in network.standings.values()
        for row in standing.exchanges
        if row.side == "gave" and row.outcome is not None and (row.outcome_on or row.on) >= first
    }
    kinds = Counter(row.kind for row in known.values())
    for kind, of in kinds.most_common():
        rows = [row for row in known.values() if row.kind == kind]
        yield kind, Share(sum(row.outcome == "helped" for row in rows), of)


def _news(network: Network, first: date) -> list[News]:
    found = {
        row.id: row
        for standing in network.standings.values()
        for row in standing.news
        if row.on >= first
    }
    return sorted(found.values(), key=lambda row: (row.on, row.id))
