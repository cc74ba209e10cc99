"""A contact's past, newest first, by month: what happened, what was given, promised, learnt."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Exchange, Promise
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.dates import month_heading
from keepup_tui.wording.entries import (
    Entry,
    exchange_lines,
    of_interaction,
    of_milestone,
    of_news,
    of_note,
    promise_line,
)
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import counted
from keepup_tui.wording.spans import Spans

__all__ = ["SHOWS", "Entry", "MonthOf", "Show", "in_all", "timeline"]

Show = Literal["all", "touches", "notes"]
SHOWS: Final[tuple[Show, ...]] = ("all", "touches", "notes")

_RECURRING: Final = frozenset({"birthday", "work_anniversary", "wedding"})


class MonthOf(Struct, frozen=True):
    """The entries of one month under its heading."""

    heading: str
    entries: tuple[Entry, ...]


def timeline(
    standing: Standing,
    network: Network,
    show: Show = "all",
    holding: str = "",
    glyphs: Glyphs = FANCY,
) -> tuple[MonthOf, ...]:
    """The contact's past by month, the newest first; `holding` keeps what has these words."""
    entries = [each for each in _entries(standing, network, show, glyphs) if each.holds(holding)]
    entries.sort(key=lambda each: (each.on, each.place[1]), reverse=True)
    months: list[MonthOf] = []
    last: date | None = None
    for entry in entries:
        if last is None or (entry.on.year, entry.on.month) != (last.year, last.month):
            months.append(MonthOf(month_heading(entry.on, last), ()))
        months[-1] = MonthOf(months[-1].heading, (*months[-1].entries, entry))
        last = entry.on
    return tuple(months)


def in_all(standing: Standing, network: Network) -> Spans:
    """The tie in one line: "42 touches since 2019; Tomás Berg introduced you"."""
    days = [row.on for row in standing.interactions if not row.broadcast]
    said = []
    if days:
        said.append(
            f"{counted(len(days))} touch{'' if len(days) == 1 else 'es'} since {days[0].year}"
        )
    introducer = network.book.contacts.get(standing.contact.introduced_by or -1)
    if introducer:
        said.append(f"{introducer.name} introduced you")
    return (("dim", "; ".join(said)),) if said else ()


def _entries(standing: Standing, network: Network, show: Show, glyphs: Glyphs) -> Iterator[Entry]:
    if show != "notes":
        exchanges, promises = (
            _by_interaction(standing.exchanges),
            _by_interaction(standing.promises),
        )
        for row in standing.interactions:
            below = (*exchanges.get(row.id, ()), *promises.get(row.id, ()))
            yield of_interaction(row, below, standing, network, glyphs)
    if show == "touches":
        return
    if show == "all":
        yield from _loose(standing, network, glyphs)
    yield from (of_note(note, network, glyphs) for note in standing.notes)


def _loose(standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Entry]:
    known = {row.id for row in standing.interactions}
    for news in standing.news:
        yield of_news(news, glyphs)
    for exchange in standing.exchanges:
        if exchange.interaction_id not in known:
            lines = exchange_lines(exchange, network, glyphs)
            yield Entry(("exchanges", exchange.id), exchange.on, lines[0], (), lines[1:])
    for promise in standing.promises:
        if promise.interaction_id not in known and promise.made_on:
            what = promise_line(promise, standing.today, glyphs)
            yield Entry(("promises", promise.id), promise.made_on, what, (), ())
    for milestone in standing.milestones:
        day = milestone.date.exact
        if day and day <= standing.today and milestone.kind not in _RECURRING:
            yield of_milestone(milestone, day, glyphs)


def _by_interaction(
    rows: Sequence[Exchange] | Sequence[Promise],
) -> dict[int, list[Exchange | Promise]]:
    found: dict[int, list[Exchange | Promise]] = {}
    for row in rows:
        if row.interaction_id is not None:
            found.setdefault(row.interaction_id, []).append(row)
    return found
