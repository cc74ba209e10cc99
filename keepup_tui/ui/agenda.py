"""A day's queue with the network it was made from, worked out beside the screens."""

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.forecast import forecast
from keepup_tui.domain.queue.morning import morning_of, told
from keepup_tui.domain.queue.nudges import Finished, Queue
from keepup_tui.ui.reading import Reading


class Agenda(NamedTuple):
    """Who to reach out to on a day; `network` is what the rows are worded from."""

    network: Network
    queue: Queue

    @property
    def today(self) -> date:
        return self.network.today


def agenda_of(reading: Reading, on: date, more: int = 0) -> Agenda:
    """The agenda of `on`; for a day ahead, all shown before it is taken as done."""
    today = reading.day
    if on == today.date:
        network = reading.network
        return Agenda(network, told(network, morning_of(network, more)))
    day = Day(noon(on, today.zone), today.zone, today.rollover)
    network = Network(reading.book, day)
    if on > today.date:
        return Agenda(network, forecast(reading.book, today, (on - today.date).days + 1)[-1])
    return Agenda(network, told(network, morning_of(network, more)))


def without(agenda: Agenda, contact_ids: tuple[int, ...]) -> Agenda:
    """The agenda as it will be once these people are done."""
    queue = agenda.queue
    left = tuple(nudge for nudge in queue.nudges if nudge.contact_id not in contact_ids)
    done = tuple(
        Finished(nudge.contact_id) for nudge in queue.nudges if nudge.contact_id in contact_ids
    )
    return agenda._replace(queue=replace(queue, nudges=left, finished=(*queue.finished, *done)))
