"""Today's queue as rows: by band, two lines a person while they are few, done ones last."""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.actions.inbox import Waiting
from keepup_tui.ui.agenda import Agenda
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_line import GAP
from keepup_tui.wording import today, today_aside
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.width import cell_width, spans_width
from keepup_tui.wording.wrapping import wrap

FEW: Final = 8
WORTHWHILE: Final = 24
INDENT: Final = 5
MARGINS: Final = 4
MORE: Final = " · and "
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
    """The lines to sort, the people, the events, who is done; `above` stands before them all.

    A person's key is their id.
    The first eight take two lines, and whoever's reason has no room on the one with the name.
    """
    queue, network = agenda.queue, agenda.network
    band: int | None = None
    rows = [
        Row(None, (Line(line),)) for said in above for line in wrap(said, room.columns - MARGINS)
    ]
    rows += [BLANK] if rows and not room.spacious else []
    if waiting:
        rows += _heading(TO_SORT, room, first=True)
    for one in waiting:
        said = plain(one.entry.line.strip())
        line = Line((("sky", glyphs.they_wrote), ("plain", " "), *said), (("sky", "sort it"),))
        rows.append(Row(ToSort(one.entry.id), (line,)))
    for number, nudge in enumerate(queue.nudges):
        if nudge.band != band:
            band = nudge.band
            rows += _heading(today.HEADINGS[band], room, first=not rows)
        told = today.row(nudge, network, glyphs)
        if nudge.contact_id in marked:
            told = replace(told, sign=(("key", glyphs.helped),))
        rows.append(_person(nudge.contact_id, told, room.columns, tall=number < FEW))
    if agenda.met:
        rows += _heading(today_aside.AFTER_AN_EVENT, room, first=not rows)
    for sheet in agenda.met:
        told = today_aside.event_line(sheet, agenda.today, glyphs)
        rows.append(_person(Met(sheet.met.id), told, room.columns, tall=len(queue.nudges) < FEW))
    if queue.finished:
        rows += _heading(today.DONE_TODAY, room, first=not rows)
    for finished in queue.finished:
        key = Done(finished.contact_id, finished.interaction_id)
        rows.append(
            _person(key, today.finished_row(finished, network, glyphs), room.columns, tall=False)
        )
    return Listing.of(rows)


def _person(key: int | Done | Met, said: today.Row, columns: int, *, tall: bool) -> Row:
    name: Spans = (*said.sign, ("plain", " "), *said.name)
    taken = MARGINS + spans_width(name) + spans_width(said.gesture) + GAP + GAP
    if tall or (said.why and columns - taken < min(WORTHWHILE, spans_width(said.why))):
        why = _briefly(said.why, columns - INDENT)
        return Row(key, (Line(name, said.gesture), Line((("plain", "  "), *why))))
    return Row(key, (Line(name, said.gesture, said.why),))


def _briefly(why: Spans, room: int) -> Spans:
    """The first reason; the words that count the others shrink, then go, where they do not fit."""
    words, count, rest = text_of(why).rpartition(MORE)
    if not count or spans_width(why) <= room:
        return why
    role, short = why[0][0], f"{words}{count}{rest.partition(' reason')[0]}"
    return ((role, short if cell_width(short) <= room else words),)


def _heading(said: str, room: Room, *, first: bool) -> list[Row]:
    heading = Row(None, (Line((("faint", said),)),))
    return [BLANK, heading] if room.spacious and not first else [heading]
