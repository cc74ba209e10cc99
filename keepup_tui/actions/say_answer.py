"""What the answer to a reason's question changes."""

from collections.abc import Callable
from typing import Final

from keepup_tui.actions.close_plan import close_plan
from keepup_tui.actions.kinds_refused import resting
from keepup_tui.actions.put_aside import keep_answer
from keepup_tui.actions.reply import Reply
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.reasons import Ask, Reason
from keepup_tui.domain.refs import parts
from keepup_tui.wording.answers import left_as_it_is
from keepup_tui.wording.spans import Spans

HAPPENED: Final = "happened"
"""What is said of a plan that took place."""

Say = Callable[[Edit, Network, Reason, Reply], Spans]


def say_answer(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    """Closes the reason's question with `reply.say`, one of its choices."""
    subject, _, _ = parts(reason.ref)
    return _SAYING[subject](edit, network, reason, reply)


def takes(reason: Reason, say: str | None) -> bool:
    """Whether the reason is a question that can be answered so."""
    return isinstance(reason.closes, Ask) and say in reason.closes.choices


def is_quiet(question: Reason, say: str | None) -> bool:
    """Whether such an answer to the question tells of nothing that was done."""
    return isinstance(question.closes, Ask) and say in question.closes.quiet


def _plan(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    key = reason.about.record_id or 0
    if reply.say == "moved":
        return close_plan(key, "moved", until=reply.until)(edit, network.day)
    if reply.say == "did_not":
        return close_plan(key, "did_not")(edit, network.day)
    return close_plan(key, HAPPENED)(edit, network.day)


def _their_promise(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    promise = edit.book.promises[reason.about.record_id or 0]
    if reply.say == "asked":
        keep_answer(edit, reason, "done", network.today)
        return ()
    outcome = "kept" if reply.say == "kept" else "released"
    edit.patch(promise, closed_on=network.today, outcome=outcome)
    return ()


def _outcome(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    if reply.say == "not_yet":
        keep_answer(edit, reason, "done", network.today)
    else:
        exchange = edit.book.exchanges[reason.about.record_id or 0]
        edit.patch(exchange, outcome=reply.say, outcome_on=network.today)
    return ()


def _suggestion(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    keep_answer(edit, reason, "done" if reply.say == "yes" else "skip", network.today)
    if reply.say == "yes":
        return ()
    name = edit.book.contacts[reason.contact_id].name
    return (*left_as_it_is(name), *resting(edit, network, [reason.rule]))


def _circle(edit: Edit, network: Network, reason: Reason, reply: Reply) -> Spans:
    if reply.say == "no":
        return _suggestion(edit, network, reason, reply)
    about = reason.about
    contact = edit.book.contacts[reason.contact_id]
    moved = Membership(id=about.circle_id or 0, since=network.today)
    places = tuple(moved if place.id == about.record_id else place for place in contact.circles)
    edit.patch(contact, circles=places)
    return ()


_SAYING: Final[dict[str, Say]] = {
    "plans": _plan,
    "promises": _their_promise,
    "exchanges": _outcome,
    "contacts": _suggestion,
    "circles": _circle,
}
"""What an answer changes, by the table of the record that the question is about."""
