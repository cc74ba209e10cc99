"""Done: the gesture was made, which closes what a touch closes and the first reason."""

from collections.abc import Iterable, Sequence

from keepup_tui.actions.about_others import is_about_others, log_of_others
from keepup_tui.actions.acknowledge import acknowledge, is_settled, take_at_its_word
from keepup_tui.actions.close_note import close_asked
from keepup_tui.actions.gesture_log import Gesture, log_gesture, log_words
from keepup_tui.actions.log_interaction import follow_up
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.say_answer import HAPPENED, is_quiet, say_answer, takes
from keepup_tui.actions.todays_reasons import todays_reasons
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.queue.next_day import next_day
from keepup_tui.domain.reasons import Acknowledge, Ask, CloseStep, Keep, Reason, Touch
from keepup_tui.domain.records import Contact, Interaction, Plan
from keepup_tui.wording import answers
from keepup_tui.wording.logged import people
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.reasons import text as in_words
from keepup_tui.wording.spans import Spans, plain


def do_gesture(
    edit: Edit, network: Network, contact: Contact, reasons: Sequence[Reason], reply: Reply
) -> Spans:
    """Writes what was done and closes what it closes; what stays open is named.

    Raises Refusal where a question lacks its answer and nothing else is to be done.
    """
    if is_about_others(edit, network, contact, reply):
        return log_of_others(edit, network, contact, reply)
    question = _question(reasons, reply)
    wholly = met(reasons, reply)
    rest = [reason for reason in reasons if not isinstance(reason.closes, Ask)]
    if not rest and question is None and not reply.text:
        raise Refusal(_which(reasons[0], contact, network))
    if reply.ticked is not None:
        if not (wholly or reply.text or reply.asked):
            raise Refusal(answers.NOTHING_TICKED)
        rest = wholly
    gesture = Gesture(edit.book, contact.id, wholly or rest)
    said: Spans = ()
    plan = _plan_that_happened(edit, question, reply)
    if question is not None and not (reply.text and plan):
        said = say_answer(edit, network, question, reply)
    alone = question is not None and question is reasons[0]
    if alone and question is not None and is_quiet(question, reply.say):
        rest = []
    interaction, silence = _logged(edit, network, gesture, reply, plan, rest)
    if interaction is not None:
        follow_up(edit, interaction, network.day)
    for reason in wholly:
        close(edit, network, reason, interaction)
    close_asked(edit, reply.asked, network.day)
    left, ideas = _left(edit, network, contact, reasons)
    if alone and said:
        open_still = answers.still_open(contact.name, left) if left else ()
        more = answers.ideas_left(ideas) if ideas else ()
        return (*said, *_spaced(open_still or more), *silence)
    now = Network(book_of_one(edit.book, contact.id), network.day)
    done = answers.done(contact.name, now.today, next_day(now, contact.id), left, ideas)
    return (*done, *_spaced(said), *_together(edit, interaction), *silence)


def met(reasons: Sequence[Reason], reply: Reply) -> list[Reason]:
    """The reasons that the reply meets wholly: those ticked; the first, where no ticks were."""
    return [
        reason
        for place, reason in enumerate(reasons)
        if not isinstance(reason.closes, Ask)
        and (place == 0 if reply.ticked is None else reason.key in reply.ticked)
    ]


def _logged(
    edit: Edit,
    network: Network,
    gesture: Gesture,
    reply: Reply,
    plan: Plan | None,
    rest: Sequence[Reason],
) -> tuple[Interaction | None, Spans]:
    if reply.text:
        written, silence = log_words(edit, gesture, network, reply, plan)
        if isinstance(written, Plan):
            return None, ()
        if plan is not None:
            edit.patch(plan, outcome="happened", interaction_id=written.id, closed_on=network.today)
        return written, silence
    if plan is None and _writes(reply, rest):
        return log_gesture(edit, gesture, network)
    return None, ()


def _writes(reply: Reply, rest: Sequence[Reason]) -> bool:
    """Whether an interaction is written without words."""
    if reply.rule is None:
        return bool(rest or reply.asked)
    return any(
        not isinstance(reason.closes, Keep | CloseStep) and not is_settled(reason)
        for reason in rest
    )


def _plan_that_happened(edit: Edit, question: Reason | None, reply: Reply) -> Plan | None:
    """The plan that the answer says took place: it has a log of its own."""
    if question is None or reply.say != HAPPENED:
        return None
    return edit.book.plans[question.about.record_id or 0]


def _question(reasons: Sequence[Reason], reply: Reply) -> Reason | None:
    if reply.say is None:
        return None
    for reason in reasons:
        if takes(reason, reply.say):
            return reason
    choices = [
        choice
        for reason in reasons
        if isinstance(reason.closes, Ask)
        for choice in reason.closes.choices
    ]
    if not choices:
        raise Refusal(plain("There is no question to answer; leave --say out."))
    raise Refusal(plain(f"“{reply.say}” is no answer here: say {listed(choices, 'or')}."))


def _which(reason: Reason, contact: Contact, network: Network) -> Spans:
    """The question with the answers it takes."""
    choices = reason.closes.choices if isinstance(reason.closes, Ask) else ()
    asked = in_words(reason, network)
    stop = "" if asked.endswith("?") else "."
    said = f": {asked}{stop} Say {listed(choices, 'or')}, with --say."
    return (("name", contact.name), ("plain", said))


def close(edit: Edit, network: Network, reason: Reason, interaction: Interaction | None) -> None:
    """Closes what the reason asks for, proved by `interaction` where that proves it."""
    today = network.today
    match reason.closes:
        case Keep(promise_id):
            edit.patch(edit.book.promises[promise_id], closed_on=today, outcome="kept")
        case CloseStep(step_id):
            edit.patch(edit.book.steps[step_id], closed_on=today)
        case Acknowledge() as closes:
            acknowledge(edit, network, reason, closes, interaction)
        case Touch() if interaction is not None:
            take_at_its_word(edit, network, reason, interaction)


def _together(edit: Edit, interaction: Interaction | None) -> Spans:
    """With whom it was, where others were there too."""
    ids = interaction.contact_ids if interaction else ()
    return _spaced(answers.together(people(ids, edit.book.contacts))) if len(ids) > 1 else ()


def _left(
    edit: Edit, network: Network, contact: Contact, reasons: Sequence[Reason]
) -> tuple[list[str], list[str]]:
    """What stays open on the row, and the ideas that stay where it held nothing else."""
    asked = dict.fromkeys((*reasons, *todays_reasons(network, contact.id)))
    others = any(reason.about.other_ids for reason in asked)
    now = Network(edit.book if others else book_of_one(edit.book, contact.id), network.day)
    left, ideas = left_open(contact, now, asked)
    return left, ideas if all(reason.band == 4 for reason in asked) else []


def left_open(
    contact: Contact, now: Network, reasons: Iterable[Reason]
) -> tuple[list[str], list[str]]:
    """Which of the reasons were not closed, in words; apart the suggestions that ask nothing."""
    open_now = {reason.key for reason in todays_reasons(now, contact.id)}
    asks: list[str] = []
    ideas: list[str] = []
    for reason in reasons:
        if reason.key in open_now:
            pressing = reason.band < 4 or isinstance(reason.closes, Ask)
            (asks if pressing else ideas).append(in_words(reason, now))
    return asks, ideas


def _spaced(said: Spans) -> Spans:
    return (("plain", " "), *said) if said else ()
