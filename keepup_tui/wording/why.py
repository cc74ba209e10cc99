"""Why somebody is on a day's list and where, or why not: every term in plain words."""

from datetime import date
from typing import Final

from keepup_tui.domain.cadence import Due
from keepup_tui.domain.nearness import nearness
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Because, Held, Why
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.working_days import ONE_DAY
from keepup_tui.wording import dates, reasons
from keepup_tui.wording.guide import practice_line
from keepup_tui.wording.hard_time import hard_time
from keepup_tui.wording.known import quiet_today
from keepup_tui.wording.last_word import last_word, uncounted
from keepup_tui.wording.no_tie import no_tie
from keepup_tui.wording.numbers import counted, in_words
from keepup_tui.wording.periods import due_by_calendar, how_often
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.spans import Spans, plain

BECAUSE: Final[dict[Because, str]] = {
    "do_not_contact": "not to be contacted",
    "deceased": "remembered, and no longer on any list",
    "archived": "archived",
    "kind_off": "this kind of reason rests for everybody",
    "dismissed": "you said not to ask again",
    "done": "done",
    "skipped": "you let it go",
    "snoozed": "you put it off",
    "setback": "asks and cheer rest for a month after a setback",
    "plan": "you have something planned",
    "leave": "you are away",
    "day_off": "waits for a working day",
    "quiet_day": "one of the quiet days",
    "follow_ups": "three meetings a day are followed up, so it waits its turn",
    "household": "somebody else of the household comes first",
    "organisation": "somebody else of the organisation comes first",
    "cap": "the day is full, so it waits",
    "week": "suggestions on their own are two a week",
    "tomorrow": "came up today; it joins tomorrow",
}
_WEIGHED: Final = {0.9: "a little less", 1.15: "a little more"}


def why_lines(why: Why, network: Network) -> tuple[Spans, ...]:
    """Everything that puts a contact on the day's list, or keeps them off it."""
    name = network.book.contacts[why.contact_id].name
    day = "today's" if why.on == network.today else "that day's"
    verb = "is on" if why.shown else "is not on"
    lines: list[Spans] = [(("name", name), ("plain", f" {verb} {day} list."))]
    standing = network.standings.get(why.contact_id)
    lines += _first_of_all(why, standing)
    for reason in why.reasons:
        lines += [reasons.detail(reason, network), practice_line(reason.practice)]
    lines += [held_line(held, network) for held in why.held]
    if not why.reasons and (why.asleep or not why.held):
        lines.append(plain(_nothing(why, standing, network)))
    quiet = quiet_today(network.book.contacts[why.contact_id], network.today)
    if quiet and why.reasons:
        lines.append(plain(quiet))
    lines += [(("dim", term),) for term in terms(why, network)]
    return tuple(lines)


def _first_of_all(why: Why, standing: Standing | None) -> list[Spans]:
    """A hard time that is not over, where no reason tells it."""
    said = hard_time(standing, why.reasons) if standing else ""
    return [plain(said)] if said else []


def held_line(held: Held, network: Network) -> Spans:
    """A reason that does not show, and what holds it back."""
    ends = held.until - ONE_DAY if held.until and held.because == "leave" else held.until
    until = f", until {dates.when(ends, network.today)}" if ends else ""
    said = reasons.text(held.reason, network)
    because = f" · {_because(held, network)}{until}"
    return (("plain", f"{said[:1].upper()}{said[1:]}"), ("dim", because))


def _because(held: Held, network: Network) -> str:
    if held.because != "quiet_day":
        return BECAUSE[held.because]
    contact = network.book.contacts[held.reason.contact_id]
    return f"one of {pronouns_of(contact).their('quiet days', 'the')}"


def _nothing(why: Why, standing: Standing | None, network: Network) -> str:
    untied = no_tie(standing, network) if standing else ""
    if untied:
        return untied
    if why.unstarted:
        heard = standing is not None and uncounted(standing, network) is not None
        return (
            f"{'' if heard else 'Not in touch yet; '}the first turn comes by itself.".capitalize()
        )
    if why.asleep:
        return "Asleep: one sleeping tie is drawn each week."
    return "Nothing is due." if why.period else "No cadence, and nothing is open."


def terms(why: Why, network: Network) -> tuple[str, ...]:
    """The terms of the rank: last touch, cadence, lateness, importance, and a place if any."""
    said = _last(why, network)
    if why.due:
        said += _cadence(why.due, network.today)
    weighed = _WEIGHED.get(why.importance)
    if weighed:
        said.append(f"Among those who wait it counts {weighed} (times {why.importance:g}).")
    return (*said, _place(why)) if why.reasons or why.held else tuple(said)


def _last(why: Why, network: Network) -> list[str]:
    """The last touch that counts, then a later word that does not."""
    today, said = network.today, []
    standing = network.standings.get(why.contact_id)
    one = why.due.obligation if why.due else None
    word = uncounted(standing, network, one.channel if one else None) if standing else None
    if why.last is not None:
        day = f"{dates.full_day(why.last, today)}, {dates.ago(why.last, today)}"
        said.append(f"The last touch that counts was on {day}.")
    elif word is None:
        said.append("Not in touch yet.")
    if word is not None and standing is not None:
        said.append(last_word(word, network, standing.contact, one))
    return said


def _cadence(due: Due, today: date) -> list[str]:
    one = due.obligation
    often = how_often(one.period, calendar=one.calendar)
    circle = one.circle
    whose = f"The circle {circle.name} asks for a touch" if circle else "You meant to be in touch"
    kept = ", whatever else is on" if one.protected else ""
    said = [f"{whose} {often}{kept}: {_turn(due, today)}."]
    if due.last is None or due.last.on != due.start:
        said.append(f"The time is counted from {dates.full_day(due.start, today)}.")
    if _is_first(due) and not one.calendar:
        said.append("First turns are spread over the time, so that not all come on one day.")
    waited = _waited(due)
    said += [waited] if waited else []
    if not due.begun:
        said.append("The tie is new: the cadence begins after its first weeks.")
    if due.factor > 1:
        times = "twice" if due.factor == 2 else f"{in_words(due.factor)} times"
        said.append(f"Mails went without an answer: the gap is {times} as long for now.")
    if due.leave_days:
        said.append(f"The time leaves out {dates.plural(due.leave_days, 'day')} away.")
    return said


def _is_first(due: Due) -> bool:
    """Whether nothing has begun the cadence yet but the day it counts from."""
    return due.last is None and due.start <= due.obligation.anchor


def _turn(due: Due, today: date) -> str:
    """The next turn: a day ahead, a stretch of the calendar, or a day that went by."""
    one, day = due.obligation, dates.full_day(due.due_on, today)
    the = "the first turn" if _is_first(due) else "the next"
    if due.due_on >= today:
        return f"{the} is due {dates.named(due.due_on, today)}"
    if one.calendar and not _is_first(due):
        stands = due_by_calendar(one.period, due.due_on, today)
        if stands.startswith("due"):
            return f"the next is {stands}, since {day}"
    return f"{the} came on {day}" if _is_first(due) else f"{the} fell due on {day}"


def _waited(due: Due) -> str:
    """How much of the period has gone by, in days before it is over, in periods after.

    Nothing where the turn of a calendar's stretch is now.
    """
    if due.obligation.calendar and not _is_first(due):
        return _calendar(int(due.r) - 1)
    days = due.obligation.period.days * due.factor
    if nearness(due.r) in {"not_yet", "near"}:
        return f"So far {counted(round(due.r * days))} of {dates.plural(days, 'day')} have gone by."
    return f"By now that is {due.r:.1f} times as long as meant."


def _calendar(missed: int) -> str:
    if missed < 0:
        return "For now it is seen to."
    if not missed:
        return ""
    gone = "That turn" if missed == 1 else f"{in_words(missed)} turns".capitalize()
    return f"{gone} went by; the one now can still be met."


def _place(why: Why) -> str:
    people = "1 person" if why.cap == 1 else f"{counted(why.cap)} people"
    holds = f"A day holds {people}; what is owed and moments come even where it is full."
    if why.ahead is None:
        return holds
    if not why.ahead:
        return f"{holds} Nobody comes before."
    before = "1 person comes" if why.ahead == 1 else f"{counted(why.ahead)} people come"
    return f"{holds} {before} before."
