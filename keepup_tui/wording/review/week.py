"""The weekly reflection in words: five questions, one a minute."""

from collections.abc import Callable
from typing import Final

from keepup_tui.domain.ledger import Tie
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Review
from keepup_tui.domain.review.coverage import Coverage, Reach
from keepup_tui.domain.review.gratitude import Help
from keepup_tui.domain.review.proposal import Proposal
from keepup_tui.domain.review.waking import Woken
from keepup_tui.domain.review.week import QUESTIONS, QuestionName, Week, key_of
from keepup_tui.wording.dates import on, span
from keepup_tui.wording.exchanges import exchange_words
from keepup_tui.wording.numbers import all_of, in_words, listed
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.review.prompts import prompt, wrote, wrote_before
from keepup_tui.wording.review.question import Question, Row, Told
from keepup_tui.wording.spans import Spans, plain

THIS_WEEK: Final = "This week"
TITLES: Final[dict[QuestionName, str]] = {
    "coverage": "How far did your week reach?",
    "lopsided": "Which ties lean to one side?",
    "thanks": "Who helped you this week, and do they know?",
    "dormant": "Who woke, and who sleeps on?",
}
_NOTHING: Final[dict[QuestionName, str]] = {
    "coverage": "Nobody is in a circle yet: 2, space and c put people into one.",
    "lopsided": "Nothing leans to one side.",
    "thanks": "Nobody's help is written down this week; in a line, - notes it.",
    "dormant": "Nobody woke this week, and the week drew nobody.",
    "open": "One line is enough: next week shows it to you again.",
}
HIDDEN: Final = "The ledger is hidden: this one is for you alone."
_FEW: Final = 3
_QUIET: Final = "A quiet week: nothing is written down yet."
_ONLY_NOTED: Final = "You noted something this week, but no touch yet."


def week_questions(
    week: Week,
    network: Network,
    left: frozenset[str] = frozenset(),
    now: Review | None = None,
    before: Review | None = None,
) -> tuple[Question, ...]:
    """The five questions; `left` are the rows to leave out, by their keys."""
    told = (Told(THIS_WEEK, summary(week, network)),)
    found = []
    for name in QUESTIONS:
        title = TITLES.get(name) or prompt(week.number)
        rows = tuple(row for row in _ROWS[name](week, network) if row.key not in left)
        hidden = name == "lopsided" and network.settings.ledger_hidden
        nothing = HIDDEN if hidden else _NOTHING[name]
        again = (name, "open") if name == QUESTIONS[0] else (name,)
        own = (*wrote(now, name), *wrote_before(before, again, network))
        found.append(Question(name, title, rows, (("dim", nothing),), (*told, *own)))
    return tuple(found)


def summary(week: Week, network: Network) -> tuple[Spans, ...]:
    """The week in a few sentences: whom it reached, who began, who woke."""
    reached = week.coverage
    if not reached.touches:
        return (plain(_ONLY_NOTED if reached.noted else _QUIET),)
    lines = [plain(_reached(reached)), (("dim", _began(reached)),)]
    lines += [plain(_woke(each, network)) for each in week.woken[:_FEW]]
    return tuple(lines)


def _reached(reached: Coverage) -> str:
    touches, people = len(reached.touches), len(reached.contact_ids)
    said = f"{in_words(touches)} touch{'es' if touches > 1 else ''} with ".capitalize()
    said += f"{in_words(people)} people" if people > 1 else "one person"
    circles = len(reached.circles)
    if not circles:
        return f"{said}."
    if circles == 1:
        return f"{said}, in your one circle." if reached.reached else f"{said}."
    if reached.reached == circles:
        return f"{said}, in {all_of(circles)} of your circles."
    some = in_words(reached.reached) if reached.reached else "none"
    return f"{said}, in {some} of your {in_words(circles)} circles."


def _began(reached: Coverage) -> str:
    asked = f"asked for something in {in_words(reached.asked)}"
    asked = asked if reached.asked else "asked for nothing"
    if not reached.begun:
        return f"You {asked}."
    touches = len(reached.touches)
    which = "it" if touches == 1 else f"{in_words(reached.begun)} of them"
    which = "all of them" if reached.begun == touches > 1 else which
    if touches == 1 and reached.asked:
        return "You began it, and asked for something."
    return f"You began {which} and {asked}."


def _woke(woken: Woken, network: Network) -> str:
    return f"{first_name(network.book.contacts[woken.contact_id])} woke from {span(woken.days)} of sleep."  # fmt: skip  # noqa: E501


def _coverage(week: Week, network: Network) -> tuple[Row, ...]:
    return tuple(_reach(each, week.number, network) for each in week.coverage.circles)


def _reach(reach: Reach, number: int, network: Network) -> Row:
    """A circle, whom of it one was in touch with, and who waits."""
    contacts, circle = network.book.contacts, network.circles[reach.circle_id]
    names = [first_name(contacts[key]) for key in reach.touched]
    if len(names) > _FEW + 1:
        names = [*names[:_FEW], f"{in_words(len(names) - _FEW)} more"]
    waits = reach.following if not names else None
    proposal = Proposal("hello", (waits,)) if waits else None
    right: Spans = (("clay", f"{first_name(contacts[waits])} waits"),) if waits else ()
    key = f"reach:{reach.circle_id}:{number}"
    return Row(key, circle.name, listed(names) or "nobody this week", right, proposal)


def _lopsided(week: Week, network: Network) -> tuple[Row, ...]:
    return tuple(_leaning(tie, network) for tie in week.leaning)


def _leaning(tie: Tie, network: Network) -> Row:
    kind, key = tie.key[0], key_of(tie)
    giving = tie.balance == "giving"
    if kind != "contacts":
        whole = "the circle" if kind == "circles" else "the firm"
        said = "mostly you who give" if giving else "mostly they who give"
        return Row(key, tie.name, f"{whole}: {said}")
    they = pronouns_of(network.book.contacts[tie.contact_ids[0]]).subject
    theirs = "mostly they who give" if they in {None, "they"} else f"mostly {they} who gives"
    proposal = Proposal("look" if giving else "give", tie.contact_ids)
    right: Spans = (("dim", "let them give" if giving else "give something"),)
    return Row(key, tie.name, "mostly you who give" if giving else theirs, right, proposal)


def _thanks(week: Week, network: Network) -> tuple[Row, ...]:
    return tuple(_help(each, network) for each in week.helps)


def _help(each: Help, network: Network) -> Row:
    exchange = each.exchange
    pause = " " if exchange.text else ", "
    what = f"{exchange_words(exchange)}{pause}{on(exchange.on, network.today)}"
    name = network.book.contacts[each.contact_id].name
    if each.thanked_on:
        look = Proposal("look", (each.contact_id,))
        return Row(each.key, name, what, (("leaf", "thanked"),), look)
    thank = Proposal("thank", (each.contact_id,), text=exchange_words(exchange))
    return Row(each.key, name, what, (("clay", "not yet"),), thank)


def _dormant(week: Week, network: Network) -> tuple[Row, ...]:
    contacts = network.book.contacts
    rows = [
        Row(
            f"woke:{each.contact_id}:{each.on}",
            contacts[each.contact_id].name,
            f"slept for {span(each.days)}",
            (("leaf", "awake"),),
            Proposal("look", (each.contact_id,)),
        )
        for each in week.woken
    ]
    if week.drawn is not None:
        rows.append(
            Row(
                f"drawn:{week.drawn}:{week.number}",
                contacts[week.drawn].name,
                _quiet(week.drawn, network),
                (("plum", "asleep"),),
                Proposal("hello", (week.drawn,)),
            )
        )
    return tuple(rows)


def _quiet(contact_id: int, network: Network) -> str:
    rows = network.standings[contact_id].interactions
    if not rows:
        return "drawn for this week"
    return f"drawn for this week, quiet for {span((network.today - rows[-1].on).days)}"


def _open(_: Week, __: Network) -> tuple[Row, ...]:
    return ()


_ROWS: Final[dict[QuestionName, Callable[[Week, Network], tuple[Row, ...]]]] = {
    "coverage": _coverage,
    "lopsided": _lopsided,
    "thanks": _thanks,
    "dormant": _dormant,
    "open": _open,
}
