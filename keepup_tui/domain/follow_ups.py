"""Which meetings ask for a follow-up on a day: at most three people's."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.thanks import asks_for_thanks
from keepup_tui.domain.touches import is_word_from_me
from keepup_tui.domain.words import words_after

RULE_NAME: Final = "meeting_follow_up"
PEOPLE_A_DAY: Final = 3
MOST_MET: Final = 5
OFTEN: Final = 31
_SOON: Final = timedelta(days=7)
_LONG_AGO: Final = timedelta(days=42)
_WORKING_DAYS: Final = 5
MEETINGS: Final[frozenset[Channel]] = frozenset({"in_person", "video", "event"})

Meetings = Mapping[int, Interaction]


def waiting(network: Network) -> Meetings:
    """The meeting to follow up with each, by contact id, a word sent today left out of account."""
    found = {}
    for contact_id, standing in network.standings.items():
        meeting = _waiting(standing, network)
        if meeting is not None:
            found[contact_id] = meeting
    return found


def todays(network: Network) -> frozenset[int]:
    """Whose meeting has its turn today: those that have waited longest.

    Who is chosen is settled in the morning: a word sent today leaves a gap, no newcomer.
    """
    turns = sorted(
        (meeting.on, meeting.id, contact_id)
        for contact_id, meeting in network.kept(waiting).items()
        if not _answered(meeting, network.standings[contact_id], network)
    )
    return frozenset(contact_id for _, _, contact_id in turns[:PEOPLE_A_DAY])


def lapses_on(meeting: Interaction, network: Network) -> date:
    """The last day on which it is worth following up."""
    return network.working_days.after(meeting.on, _WORKING_DAYS)


def followed_up(meeting: Interaction, standing: Standing, before: date = date.max) -> bool:
    """Whether a later word from the user, sent before that day, followed it up."""
    return any(word.on < before for word in words_after(meeting, standing))


def _waiting(standing: Standing, network: Network) -> Interaction | None:
    today = network.today
    for row in reversed(standing.interactions):
        if row.on < today - _LONG_AGO:
            return None
        if row.on < today and row.channel in MEETINGS:
            timely = today <= lapses_on(row, network)
            return row if timely and _asks(row, standing, network) else None
        if row.on < today and is_word_from_me(row):
            return None
    return None


def _asks(meeting: Interaction, standing: Standing, network: Network) -> bool:
    return not (
        meeting.intent == "thanks"
        or meeting.broadcast
        or boundary(standing.contact) is not None
        or _met(meeting, network) > MOST_MET
        or any(one.period.days <= OFTEN for one in obligations_of(standing, network))
        or any(
            plan.interaction_id == meeting.id or meeting.on < plan.on <= meeting.on + _SOON
            for plan in standing.plans
        )
        or any(
            exchange.interaction_id == meeting.id and asks_for_thanks(exchange)
            for exchange in standing.exchanges
        )
        or followed_up(meeting, standing, network.today)
    )


def _met(meeting: Interaction, network: Network) -> int:
    if meeting.event is None:
        return len(meeting.contact_ids)
    return len(network.kept(met_at)[meeting.event, meeting.on])


def _answered(meeting: Interaction, standing: Standing, network: Network) -> bool:
    ref, today = f"interactions:{meeting.id}", network.today
    return any(
        answer.rule == RULE_NAME
        and answer.ref == ref
        and answer.on < today
        and (answer.verb != "snooze" or (answer.until or answer.on + _SOON) > today)
        for answer in standing.answers
    )


def met_at(network: Network) -> Mapping[tuple[str, date], frozenset[int]]:
    """Everybody met at each event of the last weeks, by its name and day."""
    found: dict[tuple[str, date], set[int]] = {}
    for standing in network.standings.values():
        for row in reversed(standing.interactions):
            if row.on < network.today - _LONG_AGO:
                break
            if row.event:
                found.setdefault((row.event, row.on), set()).update(row.contact_ids)
    return {key: frozenset(people) for key, people in found.items()}
