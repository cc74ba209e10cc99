"""Today as lines of text, as the screen shows it."""

from collections.abc import Iterator

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.wording import today
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import fit, spans_width


def today_lines(queue: Queue, network: Network, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    """The day, its people by band with why, what was done, and the honest line below."""
    yield (("name", "KeepUp"), ("plain", "  "), *today.header(queue.on))
    band = None
    for nudge in queue.nudges:
        if nudge.band != band:
            band = nudge.band
            yield ()
            yield (("faint", f"  {today.HEADINGS[band]}"),)
        yield from _row(today.row(nudge, network, glyphs), width)
    if not queue.nudges:
        yield ()
        for line in today.empty_day(queue, glyphs)[:1]:
            yield (("plain", "  "), *line)
    if queue.finished:
        yield ()
        yield (("faint", f"  {today.DONE_TODAY}"),)
        for finished in queue.finished:
            yield from _row(today.finished_row(finished, network, glyphs), width)
    yield ()
    for said in (today.line(queue), today.stretch(queue), today.unstarted(queue.unstarted)):
        if said:
            yield (("plain", "  "), *said)


def _row(row: today.Row, width: int) -> Iterator[Spans]:
    room = width - 6 - spans_width(row.gesture)
    name = fit(row.name, max(room, 8))
    gap = " " * max(2, width - 6 - spans_width(name) - spans_width(row.gesture))
    yield (("plain", "  "), *row.sign, ("plain", " "), *name, ("plain", gap), *row.gesture)
    if any(text for _, text in row.why):
        yield (("plain", "    "), *fit(row.why, width - 6))
