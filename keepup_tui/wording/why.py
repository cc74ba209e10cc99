"""Why somebody is on a day's list and where, or why not: every term in plain words."""

from datetime import date
from typing import Final

from keepup_tui.domain.cadence import Due
from keepup_tui.domain.nearness import Nearness, nearness
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Because, Held, Why
from keepup_tui.wording import dates, reasons
from keepup_tui.wording.guide import practice_line
from keepup_tui.wording.numbers import counted
from keepup_tui.wording.periods import how_often
from keepup_tui.wording.spans import Spans

BECAUSE: Final[dict[Because, str]] = {
    "do_not_contact": "not to be contacted",
    "deceased": "remembered, and no longer on any list",
    "archived": "archived",
    "kind_off": "this kind of reason rests for everybody",
    "dismissed": "dismissed for good",
    "done": "done",
    "skipped": "skipped this once",
    "snoozed": "put off",
    "setback": "asks and cheer rest for a month after a setback",
    "plan": "you have something planned",
    "leave": "you are away",
    "day_off": "waits for a working day",
    "quiet_day": "one of their quiet days",
    "household": "somebody of the household comes first",
    "organisation": "somebody of the organisation comes first",
    "cap": "waits beyond the day's cap",
    "week": "suggestions on their own are two a week",
    "tomorrow": "came up today; it joins tomorrow",
}
_NEARNESS: Final[dict[Nearness, str]] = {
    "not_yet": "not yet",
    "near": "about now",
    "past": "past",
    "long_past": "long past",
}
_WEIGHED: Final = {0.9: "a little less than others", 1.15: "a little more than others"}


def why_lines(why: Why, network: Network) -> tuple[Spans, ...]:
    """Everything that puts a contact on the day's list, or keeps them off it."""
    name = network.book.contacts[why.contact_id].name
    day = "today's" if why.on == network.today else "that day's"
    verb = "is on" if why.shown else "is not on"
    lines: list[Spans] = [(("name", name), ("plain", f" {verb} {day} list."))]
    for reason in why.reasons:
        lines += [reasons.detail(reason, network), practice_line(reason.practice)]
    lines += [held_line(held, network) for held in why.held]
    if not why.reasons and not why.held:
        lines.append((("plain", _nothing(why)),))
    lines += [(("dim", term),) for term in terms(why, network.today)]
    return tuple(lines)


def held_line(held: Held, network: Network) -> Spans:
    """A reason that does not show, and what holds it back."""
    until = f", until {dates.when(held.until, network.today)}" if held.until else ""
    because = f" · {BECAUSE[held.because]}{until}"
    return (("plain", reasons.text(held.reason, network)), ("dim", because))


def _nothing(why: Why) -> str:
    if why.unstarted:
        return "Never in touch yet; the first turn comes by itself."
    if why.asleep:
        return "Asleep: one sleeping tie is drawn each week."
    return "Nothing is due." if why.period else "No cadence, and nothing is open."


def terms(why: Why, today: date) -> tuple[str, ...]:
    """The terms of the rank: cadence, last touch, due day, lateness, importance, cap."""
    said = [_last(why, today)]
    if why.due:
        said += _cadence(why.due, today)
    weighed = _WEIGHED.get(why.importance)
    if weighed:
        said.append(f"Importance: counts {weighed}, times {why.importance:g}.")
    said.append(_place(why))
    return tuple(said)


def _last(why: Why, today: date) -> str:
    if why.last is None:
        return "Last touch: none yet."
    return f"Last touch: {dates.full_day(why.last, today)}, {dates.ago(why.last, today)}."


def _cadence(due: Due, today: date) -> list[str]:
    one = due.obligation
    often = how_often(one.period, calendar=one.calendar)
    whose = f"of the circle {one.circle.name}" if one.circle else "their own"
    kept = ", protected" if one.protected else ""
    tense = "due" if due.due_on >= today else "fell due"
    said = [
        f"Cadence: {often}, {whose}{kept}; {tense} on {dates.full_day(due.due_on, today)}.",
        f"Lateness: {due.r:.2f} of a period ({_NEARNESS[nearness(due.r)]}).",
    ]
    if not due.begun:
        said.append("A new tie: the cadence begins after its first weeks.")
    if due.factor > 1:
        times = "twice" if due.factor == 2 else f"{due.factor} times"
        said.append(f"Resting: mails without an answer make the gap {times} as long.")
    if due.leave_days:
        said.append(f"Leave: {dates.plural(due.leave_days, 'day')} away are not counted.")
    return said


def _place(why: Why) -> str:
    cap = f"Cap: {why.cap} a day; what is owed and moments come all the same"
    if why.ahead is None:
        return f"{cap}."
    if not why.ahead:
        return f"{cap}. The first of the day."
    comes = "1 person comes" if why.ahead == 1 else f"{counted(why.ahead)} people come"
    return f"{cap}. {comes} before."
