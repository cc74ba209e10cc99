"""A day's queue with the network it was made from, worked out beside the screens."""

from collections.abc import Collection
from datetime import date
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.day_told import DayTold, day_told, planned_on
from keepup_tui.domain.queue.forecast import forecast
from keepup_tui.domain.queue.morning import morning_of, told
from keepup_tui.domain.queue.nudges import Finished, Queue
from keepup_tui.domain.queue.settled import Settled
from keepup_tui.domain.silence import silence
from keepup_tui.ui.reading import Reading
from keepup_tui.wording.today import Coming

AHEAD: Final = (2, 8)
"""How many days are looked through for the next people: the day after first, then the week."""


class Agenda(NamedTuple):
    """Who to reach out to on a day; `network` is what the rows are worded from.

    `coming` is the next day with people where this one has none, `silent` the first and the
    last of the days before it in which nothing was entered, `chosen` who was of the morning,
    `told` what there is beside the people who are left.
    """

    network: Network
    queue: Queue
    coming: Coming | None = None
    silent: tuple[date, date] | None = None
    chosen: frozenset[int] = frozenset()
    told: DayTold = DayTold()

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
        beside = day_told(network, now, morning.shown)
        return Agenda(network, now, coming, silent, chosen, beside)
    day = Day(noon(on, today.zone), today.zone, today.rollover)
    network = Network(reading.book, day)
    if on > today.date:
        ahead = forecast(reading.network, (on - today.date).days + 1)[-1]
        return Agenda(network, ahead, told=DayTold(planned=planned_on(network)))
    morning = morning_of(network, more)
    was = told(network, morning)
    return Agenda(network, was, told=replace(day_told(network, was, morning.shown), met=()))


def _coming(reading: Reading) -> Coming | None:
    for days in AHEAD:
        for ahead in forecast(reading.network, days)[1:]:
            if ahead.nudges:
                return Coming(ahead.on, len(ahead.nudges))
    return None


def without(agenda: Agenda, contact_ids: Collection[int], written: Collection[int] = ()) -> Agenda:
    """The agenda as it will be once these people are done, of whom some had a word `written`."""
    shown = agenda.queue
    left = tuple(nudge for nudge in shown.nudges if nudge.contact_id not in contact_ids)
    done = tuple(
        Settled(
            contact_id=nudge.contact_id, how="word" if nudge.contact_id in written else "on_its_way"
        )
        for nudge in shown.nudges
        if nudge.contact_id in contact_ids and nudge.contact_id in agenda.chosen
    )
    finished = (*shown.finished, *(Finished(one.contact_id) for one in done))
    return agenda._replace(
        queue=replace(shown, nudges=left, finished=finished),
        told=replace(agenda.told, settled=(*agenda.told.settled, *done)),
    )
