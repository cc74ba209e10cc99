"""What a verb says when it was done: "Ana: done for today. Next in late December."."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.queue.nudges import Because, Return
from keepup_tui.wording import dates
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.putting_off import REPAIR_WAITS
from keepup_tui.wording.spans import Spans, plain

LOOSEN: Final = "loosen the cadence, archive, or say why"
NOTHING_TICKED: Final = plain("Nothing is ticked, and there are no words to keep.")
_NOT_THEN: Final[dict[Because, Callable[[date, date], str]]] = {
    "leave": lambda day, today: f"; you are away {dates.on(day, today)}",
    "day_off": lambda day, today: f"; {dates.when(day, today)} is a day off",
    "quiet_day": lambda day, today: f"; {dates.when(day, today)} is a quiet day",
    "plan": lambda *_: "; something is planned until then",
}
"""What keeps somebody from coming back on the day that was asked for."""


def done(
    name: str,
    today: date,
    due_on: date | None = None,
    left: Sequence[str] = (),
    ideas: Sequence[str] = (),
) -> Spans:
    """What was done; `due_on` is when they come up next, `left` what stays open for today.

    `ideas` are the suggestions that stay on the row where nothing else does.
    """
    if left:
        return (("name", name), ("plain", f": done, but {_stays_open(left)}."))
    if ideas:
        return (("name", name), ("plain", ": done. "), *ideas_left(ideas))
    following = f" Next {_in(due_on, today)}." if due_on and due_on > today else ""
    return (("name", name), ("plain", f": done for today.{following}"))


def together(people: Spans) -> Spans:
    """Who was there, where it was more than the one who was answered."""
    return (("plain", "Logged with "), *people, ("plain", "."))


def row_stays(first_name: str) -> Spans:
    """The line was about others: the row it was written on is as it was."""
    return (("plain", f"{first_name}'s row stays."),)


def skipped(name: str, today: date, due_on: date | None = None) -> Spans:
    """This occurrence is let go."""
    following = f" Next {_in(due_on, today)}." if due_on and due_on > today else ""
    return (("name", name), ("plain", f": skipped this once.{following}"))


def snoozed(
    name: str, today: date, back: Return, *, shortened: bool = False, third: bool = False
) -> Spans:
    """The reasons are hidden until they come back, and why not on the day that was asked for.

    `shortened` where a repair waits two days at most; the `third` time in a row asks.
    """
    not_then = _NOT_THEN.get(back.because) if back.because and back.day != back.asked else None
    kept = not_then(back.asked, today) if not_then else ""
    again = f" That is the third time: {LOOSEN}?" if third else ""
    waits = f" {REPAIR_WAITS}" if shortened else ""
    return (("name", name), ("plain", f": back {dates.on(back.day, today)}{kept}.{again}{waits}"))


def dismissed(name: str, what: str) -> Spans:
    """One reason, for good."""
    return (("name", name), ("plain", f": not asked again about {what}."))


def left_as_it_is(name: str) -> Spans:
    """A suggestion was answered with no."""
    return (("name", name), ("plain", ": left as it is, for half a year at least."))


def kind_rests(what: str, off: Sequence[str]) -> Spans:
    """A kind of reason refused three times running asks once whether it should rest.

    `off` are the rules that would rest then.
    """
    rules = ", ".join(f'"{rule}"' for rule in off)
    asked = f"Three times no to {what}: should this kind rest for everybody?"
    return (("plain", f"{asked} `keepup set kinds_off '[{rules}]'` says yes."),)


def still_open(name: str, what: Sequence[str]) -> Spans:
    """What the answer did not close, named."""
    return (("name", name), ("plain", f": {_stays_open(what)}."))


def ideas_left(what: Sequence[str]) -> Spans:
    """Suggestions that stay on the row: "An idea is left: “Keiko could help”."."""
    lead = "An idea is left" if len(what) == 1 else "Ideas are left"
    return (("plain", f"{lead}: {listed([f'“{each}”' for each in what])}."),)


def answered_several(count: int, did: str) -> Spans:
    """One answer for several marked people: "4 people: done for today."."""
    return (("plain", f"{count} people: {did}." if count > 1 else f"1 person: {did}."),)


def _stays_open(what: Sequence[str]) -> str:
    quoted = listed([f"“{each}”" for each in what])
    return f"{quoted} {'stays' if len(what) == 1 else 'stay'} open"


def _in(day: date, today: date) -> str:
    said = dates.around(day, today)
    if said == "tomorrow":
        return said
    return f"on {said}" if said in dates.WEEKDAY_NAMES else f"in {said}"
