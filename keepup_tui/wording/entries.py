"""One thing that happened, as an entry of a contact's timeline."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from keepup_tui.domain.edit import Place
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Exchange, Interaction, Milestone, News, Note, Promise
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.channels import INTENT, occasion, who_began
from keepup_tui.wording.dates import MONTH_NAMES, when
from keepup_tui.wording.exchanges import exchange_words, introduced
from keepup_tui.wording.glyphs import Glyphs, side_glyph
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.news import news_entry
from keepup_tui.wording.spans import Role, Span, Spans, text_of
from keepup_tui.wording.topics import unopened

_SIDE_ROLE: Final[dict[str, Role]] = {"gave": "marigold", "received": "sky", "asked": "plum"}


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


def of_interaction(
    row: Interaction,
    rows: Sequence[Exchange | Promise],
    standing: Standing,
    network: Network,
    glyphs: Glyphs,
) -> Entry:
    """An interaction with what was given, received and promised in it."""
    text = unopened(row.text, standing.contact) if row.text else ""
    below: list[Spans] = [(("plain", text),)] if text else []
    for each in rows:
        if isinstance(each, Promise):
            below.append(promise_line(each, standing.today, glyphs))
        else:
            below += exchange_lines(each, network, glyphs)
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
    what: list[Span] = [("plain", ", ".join(filter(None, (occasion(row), began))))]
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


def exchange_lines(exchange: Exchange, network: Network, glyphs: Glyphs) -> tuple[Spans, ...]:
    """What was given or received, and below it what became of it."""
    role = _SIDE_ROLE[exchange.side]
    what = introduced(exchange, network.book.contacts) or exchange_words(exchange)
    first: Spans = ((role, f"{side_glyph(exchange.side, glyphs)} {what}"),)
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


def promise_line(promise: Promise, today: date, glyphs: Glyphs) -> Spans:
    """A promise with its day, or with how it ended."""
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


def of_news(news: News, glyphs: Glyphs) -> Entry:
    """What changed for the contact."""
    hard = news.kind == "setback"
    sign: Span = ("clay", f"{glyphs.owed} ") if hard else ("marigold", f"{glyphs.moment} ")
    role: Role = "clay" if hard else "marigold"
    return Entry(("news", news.id), news.on, (sign, (role, news_entry(news))), (), ())


def of_milestone(milestone: Milestone, day: date, glyphs: Glyphs) -> Entry:
    """A day worth marking that has passed."""
    label = f": {milestone.label}" if milestone.label else ""
    said = f"{glyphs.moment} {MILESTONE[milestone.kind]}{label}"
    return Entry(("milestones", milestone.id), day, (("marigold", said),), (), ())


def of_note(note: Note, network: Network, glyphs: Glyphs) -> Entry:
    """Something learnt, to be asked, needed or offered."""
    on = network.made_on(note)
    sign = {"fact": glyphs.dot, "question": glyphs.ask, "need": "needs", "offer": "offers"}
    role: Role = "plum" if note.kind == "question" else "dim"
    below: tuple[Spans, ...] = ((("plain", note.answer),),) if note.answer else ()
    what: Spans = ((role, f"{sign[note.kind]} "), ("plain", note.text))
    return Entry(("notes", note.id), on, what, (), below)
