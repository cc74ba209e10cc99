"""Answering a nudge: done, skipped this once, put off, or dismissed for good."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.actions.do_gesture import do_gesture
from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.put_aside import FOR_THE_RULE, dismiss, skip, snooze
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.todays_reasons import todays_reasons, waiting_reasons
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Contact
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.terms import AnswerVerb
from keepup_tui.wording.answers import answered_several
from keepup_tui.wording.spans import Spans, plain

_KNOWN: Final = frozenset(rule.name for rule in RULES)
_ANSWERS: Final = {"done": do_gesture, "skip": skip, "snooze": snooze, "dismiss": dismiss}
_DID: Final[dict[AnswerVerb, str]] = {
    "done": "done for today",
    "skip": "skipped this once",
    "snooze": "put off",
    "dismiss": "dismissed",
}


def answer(contact_id: int, reply: Reply) -> Verb:
    """The verb that answers one contact's reasons of today; Reply says which, and how.

    Raises Refusal where nothing of the kind stands, or where the answer lacks something.
    """

    def run(edit: Edit, day: Day) -> Spans:
        contact = contact_in(edit, contact_id)
        network = Network(edit.book, day)
        reasons = _chosen(contact, network, reply)
        return _ANSWERS[reply.verb](edit, network, contact, reasons, reply)

    return run


def answer_all(contact_ids: Sequence[int], reply: Reply) -> Verb:
    """The verb that answers several contacts at once, undone as one."""

    def run(edit: Edit, day: Day) -> Spans:
        answered: list[Spans] = []
        refused = Refusal(plain("Nobody is marked."))
        for contact_id in contact_ids:
            try:
                answered.append(answer(contact_id, reply)(edit, day))
            except Refusal as refusal:
                refused = refusal
        if not answered:
            raise refused
        return (
            answered[0] if len(answered) == 1 else answered_several(len(answered), _DID[reply.verb])
        )

    return run


def _chosen(contact: Contact, network: Network, reply: Reply) -> tuple[Reason, ...]:
    if reply.rule is not None and reply.rule not in _KNOWN:
        raise Refusal(plain(f"No kind of reason is called “{reply.rule}”."))
    reasons = todays_reasons(network, contact.id)
    chosen = _matching(reasons, reply) or _matching(waiting_reasons(network, contact.id), reply)
    if chosen or _needs_no_reason(reply):
        return chosen
    if not reasons:
        raise Refusal((("name", contact.name), ("plain", ": nothing asks for an answer today.")))
    kinds = ", ".join(dict.fromkeys(reason.rule for reason in reasons))
    raise Refusal((("name", contact.name), ("plain", f": no such reason today; there is {kinds}.")))


def _matching(reasons: Sequence[Reason], reply: Reply) -> tuple[Reason, ...]:
    return tuple(
        reason
        for reason in reasons
        if reply.rule in {None, reason.rule} and reply.ref in {None, FOR_THE_RULE, reason.ref}
    )


def _needs_no_reason(reply: Reply) -> bool:
    """Whether it is words to keep, or a kind of reason ended before it comes again."""
    if reply.verb == "done":
        return bool(reply.text) and reply.rule is None
    return reply.verb == "dismiss" and reply.rule is not None and reply.ref == FOR_THE_RULE
