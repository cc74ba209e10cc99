"""Today's queue as rows: by band, two lines a person while they are few, done ones last."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from keepup_tui.domain.queue.nudges import Nudge
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


def rows_of(
    agenda: Agenda, glyphs: Glyphs, *, spacious: bool, marked: Collection[int] = ()
) -> Listing:
    """The agenda's rows; a person's key is their id. `spacious` parts the sections by a line."""
    return Listing.of(_spaced(_rows(agenda, glyphs, marked), spacious))


def _rows(agenda: Agenda, glyphs: Glyphs, marked: Collection[int]) -> Iterator[Row]:
    queue, network = agenda.queue, agenda.network
    tall = len(queue.nudges) <= FEW
    band: int | None = None
    for nudge in queue.nudges:
        if nudge.band != band:
            band = nudge.band
            yield _heading(today.HEADINGS[band])
        yield _person(nudge, agenda, glyphs, tall=tall, marked=nudge.contact_id in marked)
    if queue.finished:
        yield _heading(today.DONE_TODAY)
    for finished in queue.finished:
        said = today.finished_row(finished, network, glyphs)
        line = _line(said.sign, said.name, said.gesture, said.why)
        yield Row(Done(finished.contact_id, finished.interaction_id), (line,))


def _person(nudge: Nudge, agenda: Agenda, glyphs: Glyphs, *, tall: bool, marked: bool) -> Row:
    said = today.row(nudge, agenda.network, glyphs)
    sign: Spans = (("key", glyphs.helped),) if marked else said.sign
    if not tall:
        return Row(nudge.contact_id, (_line(sign, said.name, said.gesture, said.why),))
    first = Line((*sign, ("plain", " "), *said.name), said.gesture)
    return Row(nudge.contact_id, (first, Line((("plain", "  "), *said.why))))


def _line(sign: Spans, name: Spans, gesture: Spans, why: Spans) -> Line:
    return Line((*sign, ("plain", " "), *name, ("plain", "  "), *why), gesture)


def _heading(said: str) -> Row:
    return Row(None, (Line((("faint", said),)),))


def _spaced(rows: Iterator[Row], spacious: bool) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if spacious and number and row.key is None:
            yield BLANK
        yield row
