"""The quick-log line: from one typed line to what happened, with whom, and what is owed."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.names import Names
from keepup_tui.domain.names.folding import Word, words_of
from keepup_tui.domain.quicklog.dates import Leading, leading, trailing
from keepup_tui.domain.quicklog.marks import ENDINGS, Segment, Sign, segments
from keepup_tui.domain.quicklog.meaning import Prose, first_of
from keepup_tui.domain.quicklog.parsed import Mark, Named, Parsed, Piece, PieceKind, Trouble, Why
from keepup_tui.domain.quicklog.people import Cast, cast_of
from keepup_tui.domain.quicklog.settling import settled
from keepup_tui.domain.quicklog.words import INTENT_OF, KIND_OF

_ALL_SIGNS: Final = "+-!?#>"
_PLAN_SIGNS: Final = "!?"
_LEFT_BY_TAGS: Final = " .,;:"
_PIECES: Final[dict[Sign | None, PieceKind]] = {
    "+": "gave",
    "-": "received",
    "!": "owe",
    "?": "owed",
    "#": "tag",
    ">": "theirs",
}
_NOBODY: Final[Mapping[str, int]] = {}


def parse(
    line: str,
    names: Names,
    today: date,
    chosen: Mapping[str, int] = _NOBODY,
    *,
    context: tuple[int, ...] = (),
    undated: bool = False,
) -> Parsed:
    """What `line`, entered on `today`, says; it never fails, what is not understood is prose.

    `chosen` says whom a name means, by the name as it is typed; `context` are those it was
    with where the prose names nobody; `undated` reads a leading date as prose.
    """
    lead = None if undated else leading(line, today)
    on = lead.on if lead and lead.on else today
    parts = _parts(line, lead, plan=on > today)
    marks = [part for part in parts if part.sign and part.sign not in "#>"]
    theirs = any(part.sign == ">" for part in parts)
    words = tuple(_prose_words(line, parts))
    in_marks = [_mark_words(line, part) for part in marks]
    cast = cast_of(words, in_marks, names, _opening(line, lead), in_context=bool(context))
    people = settled(cast, names, today, chosen)
    took_part = [person.contact_id for person in people if not person.mention]
    ids = tuple(dict.fromkeys(key for key in took_part if key is not None))
    ids = ids if took_part else context
    about = _spoken_of(marks, people[len(cast.prose) :], ids)
    prose = Prose(words, cast.prose)
    channel = prose.channel
    intent = first_of(words, INTENT_OF, prose.taken)
    return Parsed(
        line=line,
        today=today,
        on=on,
        date_text=line[lead.start : lead.end] if lead else "",
        plan=on > today,
        contact_ids=ids,
        channel=channel[1] if channel else None,
        channel_word=channel[0].word if channel else "",
        direction="from_them" if theirs else prose.direction(),
        intent=intent[1] if intent else None,
        awaits_reply=theirs,
        text=_text(line, parts) or None,
        marks=tuple(_mark(line, part, about[part.start], today) for part in marks),
        tags=tuple(line[part.start : part.end] for part in parts if part.sign == "#"),
        names=people,
        pieces=tuple(sorted(_pieces(parts, cast, people, lead), key=lambda piece: piece.start)),
        trouble=_bad_date(line, lead) or _open_name(people) or (None if ids else Trouble("nobody")),
    )


def _parts(line: str, lead: Leading | None, *, plan: bool) -> list[Segment]:
    start = lead.end if lead else 0
    return list(segments(line, start, _PLAN_SIGNS if plan else _ALL_SIGNS))


def _opening(line: str, lead: Leading | None) -> int:
    start = lead.end if lead else 0
    return start + len(line[start:]) - len(line[start:].lstrip())


def _prose_words(line: str, parts: Iterable[Segment]) -> Iterator[Word]:
    before = ""
    for part in parts:
        if part.sign is None:
            yield from words_of(line[part.start : part.end], part.start, before)
        before = "#"


def _mark_words(line: str, part: Segment) -> tuple[Word, ...]:
    return tuple(words_of(line[part.start : part.end], part.start))


def _text(line: str, parts: Iterable[Segment]) -> str:
    text = ""
    for part in parts:
        said = line[part.start : part.end].strip() if part.sign is None else ""
        if text and not said.strip(_LEFT_BY_TAGS):
            continue
        text += f" {said}" if text and said and said[0] not in ENDINGS else said
    return text


def _spoken_of(
    marks: Sequence[Segment], people: Iterable[Named], took_part: Sequence[int]
) -> Mapping[int, tuple[int, ...]]:
    """Who is spoken of in each mark and took no part, by where the mark's text begins."""
    starts = [part.start for part in marks]
    found: dict[int, dict[int, None]] = {start: {} for start in starts}
    for person in people:
        if person.contact_id is not None and person.contact_id not in took_part:
            found[starts[bisect_right(starts, person.start) - 1]][person.contact_id] = None
    return {start: tuple(ids) for start, ids in found.items()}


def _mark(line: str, part: Segment, about: tuple[int, ...], today: date) -> Mark:
    assert part.sign is not None
    said = line[part.start : part.end].strip()
    owed = part.sign in _PLAN_SIGNS
    text, due = trailing(said, today) if owed else (said, None)
    kind = None if owed else first_of(_mark_words(line, part), KIND_OF)
    return Mark(
        sign=part.sign,
        text=text,
        kind=kind[1] if kind else None,
        due_on=due,
        due_text=said[len(text) :],
        about_ids=about,
    )


def _pieces(
    parts: Iterable[Segment], cast: Cast, people: Sequence[Named], lead: Leading | None
) -> Iterator[Piece]:
    if lead:
        yield Piece(lead.start, lead.end, "date")
    for part in parts:
        if part.sign:
            yield Piece(part.start - 1, part.end, _PIECES[part.sign])
    for person in people[: len(cast.prose)]:
        known: PieceKind = "mention" if person.mention else "name"
        yield Piece(person.start, person.end, known if _is_known(person) else "unknown")


def _is_known(person: Named) -> bool:
    return bool(person.candidates) or person.contact_id is not None


def _bad_date(line: str, lead: Leading | None) -> Trouble | None:
    if lead is None or lead.on:
        return None
    return Trouble("date", line[lead.start : lead.end - 1].strip())


def _open_name(people: Iterable[Named]) -> Trouble | None:
    for person in people:
        if person.contact_id is None and not person.mention:
            why: Why = "ambiguous" if person.candidates else "unknown"
            return Trouble(why, person.text, person.candidates)
    return None
