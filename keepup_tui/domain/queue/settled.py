"""How each of the morning's people was settled, as the records of the day tell it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Finished, Nudge
from keepup_tui.domain.queue.refusals import back_day, of_everything, of_reasons
from keepup_tui.domain.reasons import Ask, Reason
from keepup_tui.domain.records import (
    Answer,
    Exchange,
    Goal,
    Interaction,
    Plan,
    Promise,
    Repair,
    Step,
)
from keepup_tui.domain.refs import parts
from keepup_tui.domain.terms import AnswerVerb
from keepup_tui.domain.words import words_since

How = Literal[
    "word",
    "theirs",
    "others",
    "skipped",
    "snoozed",
    "dismissed",
    "kept",
    "released",
    "broken",
    "happened",
    "did_not",
    "moved",
    "planned",
    "helped",
    "did_not_help",
    "not_yet",
    "done",
    "dropped",
    "gone",
    "on_its_way",
]
DONE: Final[frozenset[How]] = frozenset({"word", "others", "kept", "happened", "done"})
"""Those that tell of something done."""

_ASIDE: Final[dict[AnswerVerb, How]] = {
    "skip": "skipped",
    "snooze": "snoozed",
    "dismiss": "dismissed",
}


class Settled(Struct, frozen=True, kw_only=True):
    """One of the morning's people who is done, and by what.

    `interaction` is the word, theirs or mine; `text` what a promise or a plan was about,
    `until` the day it comes back or moved to, `others` whose log it was that closed it.
    """

    contact_id: int = 0
    how: How
    interaction: Interaction | None = None
    text: str | None = None
    until: date | None = None
    others: tuple[int, ...] = ()


def settled(finished: Finished, network: Network, chosen: Nudge | None) -> Settled:
    """What became of a row that the morning had `chosen`."""
    key = finished.contact_id
    word = network.book.interactions.get(finished.interaction_id or -1)
    reasons = chosen.reasons if chosen else ()
    aside = of_reasons(key, reasons, network)
    if aside and (word is None or aside[-1].id > word.id):
        return _set_aside(aside, network)
    if word is not None and word.direction != "from_them":
        return Settled(contact_id=key, how="word", interaction=word)
    closed = next(filter(None, (_closed(reason, network) for reason in reasons)), None)
    if closed is not None:
        return closed
    if word is not None:
        return Settled(contact_id=key, how="theirs", interaction=word)
    return _planned(key, network) or Settled(contact_id=key, how="gone")


def put_aside(contact_id: int, network: Network) -> Settled | None:
    """What became today of somebody beyond the morning, where they were refused all but ideas."""
    refusals = of_everything(contact_id, network)
    return _set_aside(refusals, network) if refusals else None


def _set_aside(refusals: Sequence[Answer], network: Network) -> Settled:
    last = refusals[-1]
    until = back_day(refusals, network)
    return Settled(contact_id=last.contact_id, how=_ASIDE[last.verb], until=until)


def _planned(contact_id: int, network: Network) -> Settled | None:
    """The plan that was made with the contact today."""
    for plan in network.standings[contact_id].plans:
        if plan.closed_on is None and plan.id >= network.day.first_id:
            return Settled(contact_id=contact_id, how="planned", text=plan.text, until=plan.on)
    return None


def _closed(reason: Reason, network: Network) -> Settled | None:
    """What closed the reason today, where that was no word to its own contact."""
    table, record_id, _ = parts(reason.ref)
    standing = network.standings[reason.contact_id]
    ended = _ENDED.get(table)
    rows: tuple[Any, ...] = getattr(standing, table) if ended else ()
    record = next((row for row in rows if row.id == record_id), None)
    end = ended(record, network) if ended and record is not None else None
    if end is not None:
        return replace(end, contact_id=reason.contact_id)
    answered = any(
        row.on == network.today and (row.rule, row.ref) == reason.key for row in standing.answers
    )
    if not answered:
        return None
    if table == "exchanges" and isinstance(reason.closes, Ask):
        return Settled(contact_id=reason.contact_id, how="not_yet", text=reason.about.text)
    return Settled(contact_id=reason.contact_id, how="done")


def _promise(row: Promise, network: Network) -> Settled | None:
    if row.closed_on != network.today:
        return None
    return Settled(how=row.outcome or "kept", text=row.text)


def _plan(row: Plan, network: Network) -> Settled | None:
    if row.closed_on != network.today:
        return None
    if row.outcome != "moved":
        return Settled(how=row.outcome or "happened", text=row.text)
    later = (
        plan.on
        for plan in network.book.plans.values()
        if plan.id > row.id and (plan.contact_ids, plan.text) == (row.contact_ids, row.text)
    )
    return Settled(how="moved", text=row.text, until=next(later, None))


def _step(row: Step, network: Network) -> Settled | None:
    if row.closed_on != network.today:
        return None
    return Settled(how="dropped" if row.dropped else "done", text=row.text)


def _repair(row: Repair, network: Network) -> Settled | None:
    return Settled(how="done") if row.settled_on == network.today else None


def _exchange(row: Exchange, network: Network) -> Settled | None:
    if row.outcome_on != network.today:
        return None
    return Settled(how="helped" if row.outcome == "helped" else "did_not_help", text=row.text)


def _goal(row: Goal, network: Network) -> Settled | None:
    if row.closed_on == network.today:
        return Settled(how="done", text=row.text)
    others = tuple(
        key
        for key in row.contact_ids
        if (standing := network.standings.get(key))
        and any(True for _ in words_since(standing, network.today))
    )
    return Settled(how="others", text=row.text, others=others) if others else None


_ENDED: Final[Mapping[str, Callable[[Any, Network], Settled | None]]] = {
    "promises": _promise,
    "plans": _plan,
    "steps": _step,
    "repairs": _repair,
    "exchanges": _exchange,
    "goals": _goal,
}
