"""Today's refusals of one contact: skipped, put off or dismissed, and when they come back."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.answers import runs_until
from keepup_tui.domain.network import Network
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.queue.morning import found, row_of
from keepup_tui.domain.queue.next_day import back_on
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Answer
from keepup_tui.domain.terms import AnswerVerb

_REFUSALS: Final[frozenset[AnswerVerb]] = frozenset({"skip", "snooze", "dismiss"})


def of_reasons(contact_id: int, reasons: Sequence[Reason], network: Network) -> tuple[Answer, ...]:
    """Today's refusals of these reasons, those of the last one's kind."""
    named = {(reason.rule, ref) for reason in reasons for ref in (reason.ref, "*")}
    rows = [row for row in _todays(contact_id, network) if (row.rule, row.ref) in named]
    return tuple(row for row in rows if row.verb == rows[-1].verb)


def of_everything(contact_id: int, network: Network) -> tuple[Answer, ...]:
    """Today's refusals of the last one's kind, where they left nothing but ideas."""
    standing = network.standings[contact_id]
    rows = _todays(contact_id, network)
    now = row_of(standing, network) if rows else None
    if now is not None and now.band < 4:
        return ()
    return tuple(row for row in rows if row.verb == rows[-1].verb)


def back_day(refusals: Sequence[Answer], network: Network) -> date | None:
    """The day on which the contact comes back whom these put off; None where they put off none."""
    until = {(row.rule, row.ref): runs_until(row) for row in refusals if row.verb == "snooze"}
    if not until:
        return None
    key = refusals[0].contact_id
    put_off = [
        (reason, until[reason.key])
        for reason in found(network.standings[key], network)
        if reason.key in until
    ]
    if not put_off:
        return min(until.values())
    return back_on(Network(book_of_one(network.book, key), network.day), put_off).day


def _todays(contact_id: int, network: Network) -> list[Answer]:
    answers = network.standings[contact_id].answers
    return [row for row in answers if row.on == network.today and row.verb in _REFUSALS]
