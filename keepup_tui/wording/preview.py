"""A quick-log line, said back piece by piece while it is typed."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog.dates import date_further_on
from keepup_tui.domain.quicklog.parsed import Mark, Named, Parsed, PieceKind
from keepup_tui.domain.quicklog.words import VERBS
from keepup_tui.domain.terms import Channel, Direction
from keepup_tui.wording.channels import INTENT
from keepup_tui.wording.dates import WEEKDAY_NAMES, day_month, full_day
from keepup_tui.wording.exchanges import kind_beside
from keepup_tui.wording.logged import Contacts, asked, told_by
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.promises import no_such_day
from keepup_tui.wording.spans import Role, Span, Spans
from keepup_tui.wording.topics import everybody, topic, without_who

ROLE: Final[dict[PieceKind, Role]] = {
    "date": "dim",
    "name": "leaf",
    "mention": "name",
    "unknown": "clay",
    "gave": "marigold",
    "received": "sky",
    "owe": "clay",
    "owed": "clay",
    "tag": "plum",
    "theirs": "sky",
}
"""The role in which each kind of piece is shown, in the line and below it."""

_CHANNEL: Final[dict[Channel, str]] = {
    "email": "mail",
    "call": "call",
    "video": "video",
    "chat": "chat",
    "text": "text message",
    "letter": "letter",
    "in_person": "in person",
    "social": "social media",
    "event": "event",
}
_DIRECTION: Final[dict[Direction, str]] = {
    "both": "",
    "from_me": "from you",
    "from_them": "from them",
}
_TOLD_BY_ITS_WORD: Final[frozenset[Channel]] = frozenset({"in_person", "event", "social"})
_COMMA: Final[Spans] = (("plain", ", "),)
_ONE_DAY: Final = timedelta(days=1)
_AGAIN: Final = {
    "unknown": "; enter again adds them.",
    "ambiguous": "; ctrl+n chooses, enter again keeps it to sort later.",
}
_LATER: Final = "; enter again keeps it to sort later."


class Row(Struct, frozen=True):
    """One piece of the line in words, under its label."""

    label: str
    spans: Spans


def painted(parsed: Parsed) -> Spans:
    """The line as it was typed, each piece in its role."""
    spans: list[Span] = []
    after = 0
    for piece in parsed.pieces:
        if piece.start > after:
            spans.append(("plain", parsed.line[after : piece.start]))
        spans.append((ROLE[piece.kind], parsed.line[piece.start : piece.end]))
        after = piece.end
    if after < len(parsed.line):
        spans.append(("plain", parsed.line[after:]))
    return tuple(spans)


def preview(parsed: Parsed, names: Names) -> tuple[Row, ...]:
    """What the line says, a row a piece; pieces that it lacks have none."""
    rows = [Row("when", _when(parsed)), Row("who", _who(parsed, names))]
    if how := _how(parsed):
        rows.append(Row("how", how))
    if about := _about(parsed, names.contacts):
        rows.append(Row("about", (("plain", about),)))
    rows += (_mark(mark, parsed.today) for mark in parsed.marks)
    if parsed.tags:
        rows.append(Row("tags", (("plum", ", ".join(parsed.tags)),)))
    return tuple(rows)


def said_day(day: date, today: date) -> str:
    """A day by its name and its date: "last Friday, 20 November", "tomorrow, Thursday 26 …"."""
    near = {0: "today", 1: "yesterday", -1: "tomorrow"}.get((today - day).days)
    if near:
        return f"{near}, {full_day(day, today)}"
    if _ONE_DAY < today - day <= 7 * _ONE_DAY:
        return f"last {WEEKDAY_NAMES[day.weekday()]}, {day_month(day, today)}"
    return full_day(day, today)


def _when(parsed: Parsed) -> Spans:
    if parsed.trouble and parsed.trouble.why == "date":
        return (("clay", f"“{parsed.trouble.text}” is a day that no calendar has"),)
    day = said_day(parsed.on, parsed.today)
    said: Spans = (("plain", f"{day}: a plan" if parsed.plan else day),)
    strayed = None if parsed.date_text else date_further_on(parsed.text or "", parsed.today)
    return (*said, ("dim", f" (a date leads the line: “{strayed} …”)")) if strayed else said


def _who(parsed: Parsed, names: Names) -> Spans:
    spans: list[Span] = []
    for span in _each(parsed, names):
        spans += [*_COMMA, *span] if spans else span
    if not spans:
        return (("dim", "nobody yet: name somebody you know"),)
    return tuple(spans)


def _each(parsed: Parsed, names: Names) -> Iterator[Spans]:
    seen: set[int] = set()
    for named in parsed.names:
        if named.mention or named.contact_id in seen:
            continue
        if named.contact_id is None:
            yield _open(named, names)
            continue
        seen.add(named.contact_id)
        note = told_by(named, names.contacts)
        name: Spans = (("leaf", names.contacts[named.contact_id].name),)
        yield (*name, ("dim", f" ({note})")) if note else name
    for key in parsed.contact_ids:
        if key not in seen and key in names.contacts:
            yield (("leaf", names.contacts[key].name),)


def _open(named: Named, names: Names) -> Spans:
    if named.candidates:
        options = listed([names.contacts[key].name for key in named.candidates[:4]], "or")
        return (("clay", named.text), ("dim", f" ({options}?)"))
    return (("clay", named.text), ("dim", " (new to you)"))


def _how(parsed: Parsed) -> Spans:
    parts = []
    if parsed.channel:
        parts.append(_CHANNEL[parsed.channel])
        if parsed.channel in _TOLD_BY_ITS_WORD and parsed.channel_word not in VERBS:
            parts.append(parsed.channel_word)
    parts.append("" if parsed.plan else _DIRECTION[parsed.direction])
    parts.append(INTENT[parsed.intent] if parsed.intent else "")
    words = ", ".join(dict.fromkeys(filter(None, parts)))
    spans: list[Span] = [("plain", words)] if words else []
    if parsed.awaits_reply:
        spans.append(("sky", ", waits for your reply" if words else "waits for your reply"))
    return tuple(spans)


def _about(parsed: Parsed, contacts: Contacts) -> str | None:
    together = everybody(contacts[key] for key in parsed.contact_ids if key in contacts)
    found = topic(parsed.text, together)
    return without_who(found, together) if found else None


def _mark(mark: Mark, today: date) -> Row:
    if mark.sign in "+-":
        role: Role = "marigold" if mark.sign == "+" else "sky"
        label = "you gave" if mark.sign == "+" else "you got"
        kind = kind_beside(mark.kind, mark.text)
        return Row(label, ((role, mark.text), *((("dim", f" ({kind})"),) if kind else ())))
    said: Spans = (("clay", mark.text),)
    if mark.due_on:
        said += (("clay", f", by {full_day(mark.due_on, today)}"),)
    hint = no_such_day(mark, today)
    more: Spans = (("dim", f" ({hint})"),) if hint else ()
    return Row("you owe" if mark.sign == "!" else "they owe", (*said, *more))


def trouble_said(parsed: Parsed, names: Names) -> Spans:
    """What stands in the way of keeping the line, and what enter does now; else nothing."""
    trouble = parsed.trouble
    if trouble is None:
        return ()
    return (*asked(trouble, names.contacts), ("dim", _AGAIN.get(trouble.why, _LATER)))
