"""Today's queue as rows: by band, two lines a person while they are few, done ones last."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.actions.inbox import Waiting
from keepup_tui.ui.agenda import Agenda
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_line import GAP
from keepup_tui.wording import today, today_aside, today_told
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.width import cut, spans_width
from keepup_tui.wording.wrapping import wrap

FEW: Final = 8
WORTHWHILE: Final = 24
INDENT: Final = 5
SIGN: Final = 2
MARGINS: Final = 4
TO_SORT: Final = "To sort"
BLANK: Final = Row(None, (Line(()),))


class Done(NamedTuple):
    """The key of a row of what was done today."""

    contact_id: int
    interaction_id: int | None


class ToSort(NamedTuple):
    """The key of a line that waits in the inbox."""

    entry_id: int


class Met(NamedTuple):
    """The key of an event whose people wait for a word; `met_id` is its last interaction."""

    met_id: int


class Planned(NamedTuple):
    """The key of a plan of the day, with the first of its people."""

    contact_id: int
    plan_id: int


class Room(NamedTuple):
    """What the list has: its columns, its lines, and whether a blank one parts the sections."""

    columns: int
    lines: int
    spacious: bool = False


def rows_of(
    agenda: Agenda,
    glyphs: Glyphs,
    room: Room,
    marked: Collection[int] = (),
    waiting: Sequence[Waiting] = (),
    above: Sequence[Spans] = (),
) -> Listing:
    """The lines to sort, the people, then what `_beside` tells; `above` stands before them all.

    A person's key is their id. Everybody takes two lines where the list has room for that, else
    the first eight do, and whoever's reason has no room on the line with the name.
    """
    head = _above(above, room) + _to_sort(waiting, glyphs, room)
    everybody = len(agenda.queue.nudges)
    for tall in (everybody, FEW) if everybody > FEW else (FEW,):
        people = _people(agenda, glyphs, room, marked, tall, first=not head)
        rest = _beside(agenda, glyphs, room, first=not (head or people))
        listing = Listing.of([*head, *people, *rest])
        if listing.height <= room.lines:
            break
    return listing


def _above(above: Sequence[Spans], room: Room) -> list[Row]:
    rows = [
        Row(None, (Line(line),)) for said in above for line in wrap(said, room.columns - MARGINS)
    ]
    return [*rows, BLANK] if rows and not room.spacious else rows


def _to_sort(waiting: Sequence[Waiting], glyphs: Glyphs, room: Room) -> list[Row]:
    rows = _heading(TO_SORT, room, first=True) if waiting else []
    for one in waiting:
        said = plain(one.entry.line.strip())
        line = Line((("sky", glyphs.they_wrote), ("plain", " "), *said), (("sky", "sort it"),))
        rows.append(Row(ToSort(one.entry.id), (line,)))
    return rows


def _people(
    agenda: Agenda, glyphs: Glyphs, room: Room, marked: Collection[int], tall: int, *, first: bool
) -> list[Row]:
    """The people by band, the first `tall` of them on two lines each."""
    queue, network = agenda.queue, agenda.network
    band: int | None = None
    rows: list[Row] = []
    for number, nudge in enumerate(queue.nudges):
        if nudge.band != band:
            band = nudge.band
            rows += _heading(today.heading(band, queue.nudges), room, first=first and not rows)
        told = today.row(nudge, network, glyphs)
        if nudge.contact_id in marked:
            told = replace(told, sign=(("key", glyphs.helped),))
        rows.append(_person(nudge.contact_id, told, room.columns, tall=number < tall))
    return rows


def _beside(agenda: Agenda, glyphs: Glyphs, room: Room, *, first: bool) -> Iterator[Row]:
    """The day's plans, the events whose people wait for a word, and what was done."""
    network, told = agenda.network, agenda.told
    if told.planned:
        yield from _heading(today_told.PLANNED, room, first=first)
    for plan in told.planned:
        key = Planned(plan.contact_ids[0], plan.id)
        row = today_told.planned_row(plan, network, glyphs)
        yield _person(key, row, room.columns, tall=False)
    if told.met:
        first = first and not told.planned
        yield from _heading(today_aside.AFTER_AN_EVENT, room, first=first)
    for sheet in told.met:
        row = today_aside.event_line(sheet, agenda.today, glyphs)
        yield _person(Met(sheet.met.id), row, room.columns, tall=True)
    if told.settled or told.logged:
        first = first and not (told.planned or told.met)
        yield from _heading(today_told.DONE_TODAY, room, first=first)
    for one in told.settled:
        done = Done(one.contact_id, one.interaction.id if one.interaction else None)
        row = today_told.settled_row(one, network, glyphs)
        yield _person(done, row, room.columns, tall=False)
    for word in told.logged:
        done = Done(word.contact_ids[0], word.id)
        row = today_told.logged_row(word, network, glyphs)
        yield _person(done, row, room.columns, tall=False)


def _person(key: int | Done | Met | Planned, said: today.Row, columns: int, *, tall: bool) -> Row:
    name: Spans = (*said.sign, ("plain", " "), *_shortened(said, columns - MARGINS - SIGN))
    taken = MARGINS + spans_width(name) + spans_width(said.gesture) + GAP + GAP
    if tall or (said.why and columns - taken < min(WORTHWHILE, spans_width(said.why))):
        room = columns - INDENT
        why = today.why_within(said, room)
        return Row(key, (Line(name, said.gesture), Line((("plain", "  "), *why))))
    return Row(key, (Line(name, said.gesture, said.why),))


def _shortened(said: today.Row, room: int) -> Spans:
    """The name beside its gesture in `room`, its last word cut rather than left out."""
    wide = spans_width(said.name)
    left = room - min(spans_width(said.gesture), max(room // 2, room - wide))
    if wide <= left:
        return said.name
    role, text = said.name[0][0], text_of(said.name)
    return ((role, f"{cut(text, max(left - GAP, 1)).rstrip(' -')}…"),)


def _heading(said: str, room: Room, *, first: bool) -> list[Row]:
    heading = Row(None, (Line((("faint", said),)),))
    return [BLANK, heading] if room.spacious and not first else [heading]
