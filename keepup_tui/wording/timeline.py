"""A contact's past, newest first, by month: what happened, what was given, promised, learnt."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.edit import Place
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Exchange, Interaction, Milestone, News, Note, Promise
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.channels import INTENT, occasion, who_began
from keepup_tui.wording.dates import MONTH_NAMES, month_heading, when
from keepup_tui.wording.exchanges import exchange_words
from keepup_tui.wording.glyphs import FANCY, Glyphs, side_glyph
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.news import news_entry
from keepup_tui.wording.spans import Role, Span, Spans, text_of

Show = Literal["all", "touches", "notes"]
SHOWS: Final[tuple[Show, ...]] = ("all", "touches", "notes")

_SIDE_ROLE: Final[dict[str, Role]] = {"gave": "marigold", "received": "sky", "asked": "plum"}
_RECURRING: Final = frozenset({"birthday", "work_anniversary", "wedding"})


class Entry(Struct, frozen=True):
    """One thing that happened: its day, what it was, its purpose at the right, more below."""

    place: Place
    on: date
    what: Spans
    purpose: Spans
    below: tuple[Spans, ...]

    @property
    def day(self) -> Spans:
        return (("dim", f"{self.on.day:>2}"),)

    def holds(self, text: str) -> bool:
        """Whether every word of `text` is somewhere in it."""
        said = " ".join(map(text_of, (self.what, self.purpose, *self.below))).casefold()
        return all(word in said for word in text.casefold().split())


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


def _entries(standing: Standing, network: Network, show: Show, glyphs: Glyphs) -> Iterator[Entry]:
    if show != "notes":
        exchanges, promises = (
            _by_interaction(standing.exchanges),
            _by_interaction(standing.promises),
        )
        for row in standing.interactions:
            below = (*exchanges.get(row.id, ()), *promises.get(row.id, ()))
            yield _interaction(row, below, standing, network, glyphs)
    if show == "touches":
        return
    if show == "all":
        yield from _loose(standing, network, glyphs)
    yield from (_note(note, standing, glyphs) for note in standing.notes)


def _loose(standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Entry]:
    known = {row.id for row in standing.interactions}
    for news in standing.news:
        yield _news(news, glyphs)
    for exchange in standing.exchanges:
        if exchange.interaction_id not in known:
            lines = _exchange(exchange, network, glyphs)
            yield Entry(("exchanges", exchange.id), exchange.on, lines[0], (), lines[1:])
    for promise in standing.promises:
        if promise.interaction_id not in known and promise.made_on:
            what = _promise(promise, standing.today, glyphs)
            yield Entry(("promises", promise.id), promise.made_on, what, (), ())
    for milestone in standing.milestones:
        day = milestone.date.exact
        if day and day <= standing.today and milestone.kind not in _RECURRING:
            yield _milestone(milestone, day, glyphs)


def _by_interaction(
    rows: Sequence[Exchange] | Sequence[Promise],
) -> dict[int, list[Exchange | Promise]]:
    found: dict[int, list[Exchange | Promise]] = {}
    for row in rows:
        if row.interaction_id is not None:
            found.setdefault(row.interaction_id, []).append(row)
    return found


def _interaction(
    row: Interaction,
    rows: Sequence[Exchange | Promise],
    standing: Standing,
    network: Network,
    glyphs: Glyphs,
) -> Entry:
    below: list[Spans] = [(("plain", row.text),)] if row.text else []
    for each in rows:
        if isinstance(each, Promise):
            below.append(_promise(each, standing.today, glyphs))
        else:
            below += _exchange(each, network, glyphs)
    if row.noticed:
        below.append((("dim", f"you noticed: {row.noticed}"),))
    if row.tags:
        below.append((("plum", " ".join(f"{glyphs.tag}{tag}" for tag in row.tags)),))
    return Entry(
        ("interactions", row.id),
        row.on,
        _what(row, standing, network, glyphs),
        (("dim", INTENT[row.intent]),) if row.intent else (),
        tuple(below),
    )


def _what(row: Interaction, standing: Standing, network: Network, glyphs: Glyphs) -> Spans:
    began = who_began(row, standing.contact)
    what: list[Span] = [("name", ", ".join(filter(None, (occasion(row), began))))]
    contacts = network.book.contacts
    others = [
        contacts[key].name
        for key in row.contact_ids
        if key != standing.contact.id and key in contacts
    ]
    if others:
        what.append(("dim", f" · {', '.join(others)} too"))
    if row.broadcast:
        what.append(("dim", " · to many"))
    if row.awaits_reply and row.direction == "from_them":
        what.append(("sky", f" {glyphs.they_wrote}"))
    return tuple(what)


def _exchange(exchange: Exchange, network: Network, glyphs: Glyphs) -> tuple[Spans, ...]:
    role = _SIDE_ROLE[exchange.side]
    first: Spans = ((role, f"{side_glyph(exchange.side, glyphs)} {exchange_words(exchange)}"),)
    lines: list[Spans] = [first]
    if exchange.outcome == "helped":
        lines.append((("leaf", f"{glyphs.helped} it helped"),))
    elif exchange.outcome == "did_not":
        lines.append((("dim", f"{glyphs.did_not} it did not work out"),))
    for key in exchange.led_to:
        led_to = network.book.exchanges.get(key)
        if led_to:
            said = f"{glyphs.led_to} led to {exchange_words(led_to)}, {_month(led_to.on, exchange)}"
            lines.append((("leaf", said),))
    return tuple(lines)


def _month(day: date, exchange: Exchange) -> str:
    name = MONTH_NAMES[day.month - 1]
    return name if day.year == exchange.on.year else f"{name} {day.year}"


def _promise(promise: Promise, today: date, glyphs: Glyphs) -> Spans:
    mine = promise.by == "me"
    sign: Span = (
        ("clay", f"{glyphs.i_owe} {promise.text}")
        if mine
        else ("sky", f"{glyphs.they_owe} {promise.text}")
    )
    if promise.closed_on:
        done = {"kept": "kept", "released": "let go"}.get(promise.outcome or "", "closed")
        return (sign, ("dim", f" · {done}"))
    due = f" · {when(promise.due_on, today)}" if promise.due_on else ""
    return (sign, ("dim", due)) if due else (sign,)


def _news(news: News, glyphs: Glyphs) -> Entry:
    hard = news.kind == "setback"
    sign: Span = ("clay", f"{glyphs.owed} ") if hard else ("marigold", f"{glyphs.moment} ")
    role: Role = "clay" if hard else "marigold"
    return Entry(("news", news.id), news.on, (sign, (role, news_entry(news))), (), ())


def _milestone(milestone: Milestone, day: date, glyphs: Glyphs) -> Entry:
    label = f": {milestone.label}" if milestone.label else ""
    said = f"{glyphs.moment} {MILESTONE[milestone.kind]}{label}"
    return Entry(("milestones", milestone.id), day, (("marigold", said),), (), ())


def _note(note: Note, standing: Standing, glyphs: Glyphs) -> Entry:
    on = note.made_on or standing.today
    sign = {"fact": glyphs.dot, "question": glyphs.ask, "need": "needs", "offer": "offers"}
    role: Role = "plum" if note.kind == "question" else "dim"
    below: tuple[Spans, ...] = ((("plain", note.answer),),) if note.answer else ()
    what: Spans = ((role, f"{sign[note.kind]} "), ("plain", note.text))
    return Entry(("notes", note.id), on, what, (), below)
