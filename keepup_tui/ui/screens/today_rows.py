"""Today's queue as rows: by band, two lines a person while they are few, done ones last."""

from collections.abc import Collection
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.ui.agenda import Agenda
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.wording import today
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans

FEW: Final = 8
BLANK: Final = Row(None, (Line(()),))


class Done(NamedTuple):
    """The key of a row of what was done today."""

    contact_id: int
    interaction_id: int | None


class Room(NamedTuple):
    """What the list has: its lines, and whether a blank one parts the sections."""

    lines: int
    spacious: bool = False


def rows_of(agenda: Agenda, glyphs: Glyphs, room: Room, marked: Collection[int] = ()) -> Listing:
    """The agenda's rows; a person's key is their id.

    The first eight take two lines while all others can still be seen, one line each.
    """
    queue, network = agenda.queue, agenda.network
    tall = _how_many_tall(queue, room)
    band: int | None = None
    rows: list[Row] = []
    for number, nudge in enumerate(queue.nudges):
        if nudge.band != band:
            band = nudge.band
            rows += _heading(today.HEADINGS[band], room, first=not rows)
        said = today.row(nudge, network, glyphs)
        if nudge.contact_id in marked:
            said = replace(said, sign=(("key", glyphs.helped),))
        rows.append(_person(nudge.contact_id, said, tall=number < tall))
    if queue.finished:
        rows += _heading(today.DONE_TODAY, room, first=not rows)
    for finished in queue.finished:
        key = Done(finished.contact_id, finished.interaction_id)
        rows.append(_person(key, today.finished_row(finished, network, glyphs), tall=False))
    return Listing.of(rows)


def _how_many_tall(queue: Queue, room: Room) -> int:
    sections = len({nudge.band for nudge in queue.nudges}) + bool(queue.finished)
    headings = sections + (sections - 1 if room.spacious else 0)
    spare = room.lines - headings - len(queue.nudges) - len(queue.finished)
    return FEW if spare < 0 and len(queue.nudges) <= FEW else max(0, min(spare, FEW))


def _person(key: int | Done, said: today.Row, *, tall: bool) -> Row:
    name: Spans = (*said.sign, ("plain", " "), *said.name)
    if tall:
        return Row(key, (Line(name, said.gesture), Line((("plain", "  "), *said.why))))
    return Row(key, (Line(name, said.gesture, said.why),))


def _heading(said: str, room: Room, *, first: bool) -> list[Row]:
    heading = Row(None, (Line((("faint", said),)),))
    return [BLANK, heading] if room.spacious and not first else [heading]
