"""Not today: a reason skipped this once, put off, or dismissed for good."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from keepup_tui.actions.kinds_refused import resting
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.answers import IN_A_ROW, snoozes_in_a_row
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.queue.next_day import back_on, next_day
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Answer, Contact
from keepup_tui.domain.rules import BY_NAME
from keepup_tui.domain.terms import AnswerVerb
from keepup_tui.wording import answers
from keepup_tui.wording.kinds import KINDS
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.reasons import text
from keepup_tui.wording.spans import Spans, plain

FOR_THE_RULE: Final = "*"
A_WEEK: Final = timedelta(days=7)


def skip(
    edit: Edit, network: Network, contact: Contact, reasons: Sequence[Reason], _: Reply
) -> Spans:
    """Lets this occurrence of each reason go."""
    for reason in reasons:
        keep_answer(edit, reason, "skip", network.today)
    now = Network(book_of_one(edit.book, contact.id), network.day)
    said = answers.skipped(contact.name, network.today, next_day(now, contact.id))
    return (*said, *resting(edit, network, [reason.rule for reason in reasons]))


def snooze(
    edit: Edit, network: Network, contact: Contact, reasons: Sequence[Reason], reply: Reply
) -> Spans:
    """Hides the reasons until a day, a week on where none is given; a repair two days at most."""
    today, standing = network.today, network.standings[contact.id]
    until = reply.until or today + A_WEEK
    if until <= today:
        raise Refusal(plain("Until when? Name a day after today."))
    third = any(snoozes_in_a_row(reason, standing) >= IN_A_ROW - 1 for reason in reasons)
    days = [_at_most(reason, today, until) for reason in reasons]
    for reason, day in zip(reasons, days, strict=True):
        keep_answer(edit, reason, "snooze", today, day)
    now = Network(book_of_one(edit.book, contact.id), network.day)
    back = back_on(now, list(zip(reasons, days, strict=True)))
    return answers.snoozed(contact.name, today, back, shortened=min(days) < until, third=third)


def dismiss(
    edit: Edit, network: Network, contact: Contact, reasons: Sequence[Reason], reply: Reply
) -> Spans:
    """Puts an end to the reasons of one rule, or with the ref `*` to that rule for the contact."""
    if reply.rule is None:
        raise Refusal(plain("Dismiss what? Name the kind of reason with --rule."))
    if reply.ref == FOR_THE_RULE:
        edit.add(
            Answer(
                contact_id=contact.id,
                rule=reply.rule,
                ref=FOR_THE_RULE,
                verb="dismiss",
                on=network.today,
            )
        )
        said = answers.dismissed(contact.name, KINDS[reply.rule])
    else:
        for reason in reasons:
            keep_answer(edit, reason, "dismiss", network.today)
        told = [f"“{text(reason, network)}”" for reason in reasons]
        said = answers.dismissed(contact.name, listed(told))
    return (*said, *resting(edit, network, [reply.rule]))


def keep_answer(
    edit: Edit, reason: Reason, verb: AnswerVerb, today: date, until: date | None = None
) -> None:
    """Writes what was answered to this reason."""
    edit.add(
        Answer(
            contact_id=reason.contact_id,
            rule=reason.rule,
            ref=reason.ref,
            verb=verb,
            on=today,
            until=until,
        )
    )


def longest_snooze(reasons: Iterable[Reason]) -> int | None:
    """The most days that all of these reasons can be put off; None where any number will do."""
    limits = [BY_NAME[reason.rule].longest_snooze for reason in reasons]
    return min((days for days in limits if days is not None), default=None)


def _at_most(reason: Reason, today: date, until: date) -> date:
    longest = longest_snooze((reason,))
    return until if longest is None else min(until, today + timedelta(days=longest))
