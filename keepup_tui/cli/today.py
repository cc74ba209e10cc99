"""Today as lines of text, as the screen shows it."""

from collections.abc import Iterator

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.day_told import DayTold
from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.domain.travel import journey_on
from keepup_tui.wording import today, today_aside, today_told
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.places import travelling
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import fit, spans_width


def today_lines(
    queue: Queue, network: Network, told: DayTold, width: int, glyphs: Glyphs
) -> Iterator[Spans]:
    """The day, its people by band with why, what else there is, and the honest line below."""
    yield (("name", "KeepUp"), ("plain", "  "), *today.header(queue.on))
    band = None
    for nudge in queue.nudges:
        if nudge.band != band:
            band = nudge.band
            yield ()
            yield (("faint", f"  {today.heading(band, queue.nudges)}"),)
        yield from _row(today.row(nudge, network, glyphs), width)
    if not queue.nudges:
        yield ()
        for line in today.empty_day(queue, glyphs, heard=told.heard)[:1]:
            yield (("plain", "  "), *line)
    planned = [today_told.planned_row(plan, network, glyphs) for plan in told.planned]
    met = [today_aside.event_line(sheet, queue.on, glyphs) for sheet in told.met]
    done = [today_told.settled_row(one, network, glyphs) for one in told.settled]
    done += [today_told.logged_row(word, network, glyphs) for word in told.logged]
    yield from _section(today_told.PLANNED, planned, width)
    yield from _section(today_aside.AFTER_AN_EVENT, met, width)
    yield from _section(today_told.DONE_TODAY, done, width)
    yield ()
    lines = (today.line(queue), today.stretch(queue), today.unstarted(queue))
    for said in (_away(queue, network), _travelling(network), *lines):
        if said:
            yield (("plain", "  "), *said)


def _section(heading: str, rows: list[today.Row], width: int) -> Iterator[Spans]:
    if rows:
        yield ()
        yield (("faint", f"  {heading}"),)
    for row in rows:
        yield from _row(row, width)


def _away(queue: Queue, network: Network) -> Spans:
    return today.away(network.away.until(queue.on), queue.on) if queue.away else ()


def _travelling(network: Network) -> Spans:
    journey = journey_on(network.today, network.book)
    return travelling(*journey, network.today) if journey else ()


def _row(row: today.Row, width: int) -> Iterator[Spans]:
    room = width - 6 - spans_width(row.gesture)
    name = fit(row.name, max(room, 8))
    gap = " " * max(2, width - 6 - spans_width(name) - spans_width(row.gesture))
    yield (("plain", "  "), *row.sign, ("plain", " "), *name, ("plain", gap), *row.gesture)
    if any(text for _, text in row.why):
        yield (("plain", "    "), *fit(today.why_within(row, width - 6), width - 6))
