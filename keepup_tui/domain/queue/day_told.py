"""What there is to tell of a day beside its queue: what is planned, what was done, who heard."""

from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.event_sheet import EventSheet, met_many
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Nudge, Queue
from keepup_tui.domain.queue.settled import Settled, put_aside, settled
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.domain.words import words_since


class DayTold(Struct, frozen=True):
    """A day beside its queue; nothing of it is counted among who is left.

    `planned` are the day's open plans, `met` the events with more people than are asked after
    one by one, `settled` the morning's people who are done and whoever else was put aside,
    `logged` what else was entered, `heard` how many people had a word from the user.
    """

    planned: tuple[Plan, ...] = ()
    met: tuple[EventSheet, ...] = ()
    settled: tuple[Settled, ...] = ()
    logged: tuple[Interaction, ...] = ()
    heard: int = 0


def day_told(network: Network, queue: Queue, shown: Mapping[int, Nudge]) -> DayTold:
    """The network's day, of which the morning had `shown` these."""
    done = tuple(settled(one, network, shown.get(one.contact_id)) for one in queue.finished)
    told = {one.interaction.id for one in done if one.interaction}
    people = {one.contact_id for one in done}
    logged = tuple(_logged(network, told, people))
    known = {*shown, *(nudge.contact_id for nudge in queue.nudges)}
    known.update(key for word in logged for key in word.contact_ids)
    aside = (put_aside(key, network) for key in network.standings if key not in known)
    heard = sum(
        1
        for standing in network.standings.values()
        if any(True for _ in words_since(standing, network.today))
    )
    return DayTold(
        planned=planned_on(network),
        met=met_many(network),
        settled=(*done, *filter(None, aside)),
        logged=logged,
        heard=heard,
    )


def planned_on(network: Network) -> tuple[Plan, ...]:
    """The plans of the network's day that are open, in the order of their entry."""
    found = {
        plan.id: plan
        for standing in network.standings.values()
        if standing.plans and boundary(standing.contact) is None
        for plan in standing.plans
        if plan.on == network.today and plan.closed_on is None
    }
    return tuple(found[key] for key in sorted(found))


def _logged(
    network: Network, told: Collection[int], people: Collection[int]
) -> Iterator[Interaction]:
    """What was entered on the day and is told by none of these people's rows."""
    first, end = network.day.first_id, network.end_id
    entered = [
        row
        for key, row in network.book.interactions.items()
        if first <= key < end and row.on <= network.today and row.direction != "from_them"
    ]
    for row in entered:
        known = [key for key in row.contact_ids if key in network.standings]
        if row.id not in told and any(key not in people for key in known):
            yield row
