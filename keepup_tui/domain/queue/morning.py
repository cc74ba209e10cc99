"""The queue of a day, chosen as of its morning and told as of now."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import dues
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.capacity import cap, need, stretch
from keepup_tui.domain.queue.holds import hold
from keepup_tui.domain.queue.nudges import Because, Finished, Nudge, Queue
from keepup_tui.domain.queue.placement import place
from keepup_tui.domain.queue.rank import best_first, row
from keepup_tui.domain.queue.suggestions import weeks_two
from keepup_tui.domain.reasons import Key, Reason
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing

_STRONG: Final = tuple(rule for rule in RULES if rule.band < 4)


class Morning(Struct, frozen=True):
    """What was chosen for a day before anything of it was done."""

    network: Network
    asked: float
    cap: int
    stretch: float
    waiting: tuple[Nudge, ...]
    because: Mapping[int, Because]
    shown: Mapping[int, Nudge]
    unstarted: int


def queue(network: Network, more: int = 0) -> Queue:
    """Who to reach out to on the network's day; `more` takes that many from those who wait."""
    return told(network, morning_of(network, more))


def morning_of(network: Network, more: int = 0, *, suggesting: bool = True) -> Morning:
    """What the network's day looked like in the morning.

    Where not `suggesting`, band 4 is left out: it makes nobody count who would not without it.
    """
    morning = network.morning
    rows = {nudge.contact_id: nudge for nudge in _strong_rows(morning)}
    asked = need(morning)
    people = cap(morning, asked)
    placed = place(rows.values(), people, morning.standings, more)
    shown = _with_suggestions(placed.shown, rows, morning) if suggesting else placed.shown
    return Morning(
        network=morning,
        asked=float(asked),
        cap=people,
        stretch=stretch(asked, people),
        waiting=placed.waiting,
        because=placed.because,
        shown={nudge.contact_id: nudge for nudge in shown},
        unstarted=sum(
            1
            for key, standing in morning.standings.items()
            if key not in rows and is_unstarted(standing, morning)
        ),
    )


def told(network: Network, morning: Morning) -> Queue:
    """The morning's choice as it stands now, with what has arisen in bands 0 and 1 since."""
    before = morning.network
    quiet = _is_quiet(network, before)
    nudges = []
    for key, standing in network.standings.items():
        chosen = morning.shown.get(key)
        if chosen is None and standing is before.standings.get(key):
            continue
        now = chosen if quiet else _as_it_stands(standing, network, chosen)
        if now is not None and (now.band <= 1 or (chosen is not None and _goes_on(now, chosen))):
            nudges.append(now)
    still = {nudge.contact_id for nudge in nudges}
    return Queue(
        on=network.today,
        cap=morning.cap,
        need=morning.asked,
        stretch=morning.stretch,
        nudges=tuple(best_first(nudges)),
        finished=tuple(
            Finished(key, _done_by(network, key)) for key in morning.shown if key not in still
        ),
        held_back=len(morning.waiting),
        unstarted=morning.unstarted,
        away=network.today in network.away,
    )


def found(standing: Standing, network: Network, rules: Iterable[Rule] = RULES) -> list[Reason]:
    """All that the rules see for a contact, before anything is held back."""
    reasons: list[Reason] = []
    for rule in rules:
        if seen := rule.find(standing, network):
            reasons += seen
    return reasons


def row_of(standing: Standing, network: Network, rules: Iterable[Rule] = RULES) -> Nudge | None:
    """The contact's row where there is a reason for one."""
    if boundary(standing.contact) is not None:
        return None
    reasons = found(standing, network, rules)
    if not reasons:
        return None
    kept, _ = hold(reasons, standing, network)
    return row(kept, standing, network) if kept else None


def row_now(standing: Standing, network: Network) -> Nudge | None:
    """The contact's row as it stands, whether or not the day shows it."""
    before = network.morning
    earlier = before.standings.get(standing.contact.id)
    return _as_it_stands(standing, network, row_of(earlier, before) if earlier else None)


def _as_it_stands(standing: Standing, network: Network, chosen: Nudge | None) -> Nudge | None:
    """What is left of the morning's row, and what has come up since; ideas join no answered one."""
    now = row_of(standing, network)
    if now is None or chosen is None:
        return now
    open_now, known = _keys(now.reasons), _keys(chosen.reasons)
    if known <= open_now:
        return now
    kept = [one for one in now.reasons if one.band < 4 or one.key in known]
    return row(kept, standing, network) if kept else None


def is_unstarted(standing: Standing, network: Network) -> bool:
    """Whether the contact was never in touch and no cadence of theirs has had its turn."""
    each = dues(standing, network)
    if not each or each[0].last is not None:
        return False
    return boundary(standing.contact) is None and all(
        due.last is None
        and due.start <= due.obligation.anchor
        and (not due.begun or due.due_on > standing.today)
        for due in each
    )


def _strong_rows(network: Network) -> Iterator[Nudge]:
    """The rows that stand by themselves; suggestions join once it is known who is shown."""
    for standing in network.standings.values():
        nudge = row_of(standing, network, _STRONG)
        if nudge is not None:
            yield nudge


def _with_suggestions(
    placed: Iterable[Nudge], rows: Container[int], network: Network
) -> Iterator[Nudge]:
    """The rows that are shown with what band 4 adds to them, then the week's two."""
    keys = [nudge.contact_id for nudge in placed]
    keys += [key for key in weeks_two(network) if key in network.standings and key not in rows]
    for key in keys:
        nudge = row_of(network.standings[key], network)
        if nudge is not None:
            yield nudge


def _is_quiet(network: Network, morning: Network) -> bool:
    """Whether nothing that a rule could see has changed since the morning."""
    return (
        network.own_notes == morning.own_notes
        and network.shelf == morning.shelf
        and len(network.standings) == len(morning.standings)
        and all(found is morning.standings[key] for key, found in network.standings.items())
    )


def _goes_on(now: Nudge, chosen: Nudge) -> bool:
    """Whether something that the morning chose the row for is still open."""
    weakest = 4 if chosen.band == 4 else 3
    return not _keys(chosen.reasons).isdisjoint(
        _keys(reason for reason in now.reasons if reason.band <= weakest)
    )


def _keys(reasons: Iterable[Reason]) -> set[Key]:
    return {reason.key for reason in reasons}


def _done_by(network: Network, contact_id: int) -> int | None:
    """The latest interaction that is dated or was entered today, None where there is none."""
    standing = network.standings.get(contact_id)
    if standing is None:
        return None
    today, first_id = network.today, network.day.first_id
    for latest in reversed(standing.interactions):
        if latest.on == today or first_id <= latest.id < network.end_id:
            return latest.id
    return None
