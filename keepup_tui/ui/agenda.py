"""A day's queue with the network it was made from, worked out beside the screens."""

from datetime import date
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.event_sheet import EventSheet, event_sheets
from keepup_tui.domain.follow_ups import MOST_MET
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.forecast import forecast
from keepup_tui.domain.queue.morning import morning_of, queue, told
from keepup_tui.domain.queue.nudges import Finished, Queue
from keepup_tui.domain.silence import silence
from keepup_tui.ui.reading import Reading
from keepup_tui.wording.today import Coming

WAITS: Final = 0
"""The id of an interaction that is on its way to the document."""
AHEAD: Final = (2, 8)
"""How many days are looked through for the next people: the day after first, then the week."""


class Agenda(NamedTuple):
    """Who to reach out to on a day; `network` is what the rows are worded from.

    `coming` is the next day with people where this one has none, `silent` the first and the
    last of the days before it in which nothing was entered, `chosen` who was of the morning,
    `met` the events with more people than are asked after one by one.
    """

    network: Network
    queue: Queue
    coming: Coming | None = None
    silent: tuple[date, date] | None = None
    chosen: frozenset[int] = frozenset()
    met: tuple[EventSheet, ...] = ()

    @property
    def today(self) -> date:
        return self.network.today


def agenda_of(reading: Reading, on: date, more: int = 0) -> Agenda:
    """The agenda of `on`; for a day ahead, all shown before it is taken as done."""
    today = reading.day
    if on == today.date:
        network = reading.network
        morning = morning_of(network, more)
        now = told(network, morning)
        coming = None if now.nudges or now.finished else _coming(reading)
        silent, chosen = silence(reading.book, today), frozenset(morning.shown)
        return Agenda(network, now, coming, silent, chosen, _met_many(network))
    day = Day(noon(on, today.zone), today.zone, today.rollover)
    network = Network(reading.book, day)
    if on > today.date:
        return Agenda(network, forecast(reading.network, (on - today.date).days + 1)[-1])
    return Agenda(network, queue(network, more))


def _met_many(network: Network) -> tuple[EventSheet, ...]:
    return tuple(
        sheet
        for sheet in event_sheets(network)
        if sheet.on < network.today and len(sheet.waiting) + len(sheet.heard) > MOST_MET
    )


def _coming(reading: Reading) -> Coming | None:
    for days in AHEAD:
        for ahead in forecast(reading.network, days)[1:]:
            if ahead.nudges:
                return Coming(ahead.on, len(ahead.nudges))
    return None


def without(agenda: Agenda, contact_ids: tuple[int, ...]) -> Agenda:
    """The agenda as it will be once these people are done."""
    shown = agenda.queue
    left = tuple(nudge for nudge in shown.nudges if nudge.contact_id not in contact_ids)
    done = tuple(
        Finished(nudge.contact_id, WAITS)
        for nudge in shown.nudges
        if nudge.contact_id in contact_ids and nudge.contact_id in agenda.chosen
    )
    return agenda._replace(queue=replace(shown, nudges=left, finished=(*shown.finished, *done)))
