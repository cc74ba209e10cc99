"""What Today says beside its people: a gathering, a file nobody can read, nobody more."""

from datetime import date
from typing import Final

from keepup_tui.domain.event_sheet import EventSheet
from keepup_tui.wording.dates import on
from keepup_tui.wording.event_sheet import event_name
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.today import Row

AFTER_AN_EVENT: Final = "After an event"
TO_LOOK_AT: Final[Spans] = (
    ("plain", "Only to look at; "),
    ("key", "esc"),
    ("plain", " is today.  "),
)
NOBODY_ELSE: Final = plain("Nobody else waits: this is everybody for today.")
WERE_YOU_AWAY: Final[Spans] = (
    ("plain", "Away lately? Press "), ("key", "A"), ("plain", " to say."),
)  # fmt: skip


def _keys(*parts: str) -> Spans:
    """Every second part is a key."""
    return tuple(("key" if place % 2 else "plain", part) for place, part in enumerate(parts))


ONE_AT_A_TIME: Final = _keys("That is for one person at a time: ", "esc", " takes the marks away.")
ONLY_LOOKING: Final = plain(
    "This is another day, only to look at; open KeepUp without --on to change things."
)
ANOTHER_DAY: Final = _keys("Another day is only to look at: ", "esc", " comes back to today.")
LOGGED_ALREADY: Final = _keys("Done today already: ", "e", " corrects what was logged.")
ANSWERED_ALREADY: Final = _keys("Answered today already: ", "u", " takes the last change back.")
A_PLAN: Final = _keys("A plan for today: ", "d", " says how it went.")
AN_EVENT: Final = _keys("People met at an event: ", "d", " is a word to them all.")
A_LINE: Final = _keys("A line to sort: ", "d", " puts it right, ", "x", " forgets it.")


def marked(count: int) -> Spans:
    """What the keys do while people are marked."""
    return _keys(
        f"{count} marked: ", "d", " done, ", "s", " snooze or ", "x", " skip for them all."
    )


def event_line(sheet: EventSheet, today: date, glyphs: Glyphs = FANCY) -> Row:
    """A gathering whose people wait for a word: "eight people you met on Monday"."""
    count = len(sheet.waiting)
    people = "one person" if count == 1 else f"{in_words(count)} people"
    return Row(
        (("marigold", glyphs.moment),),
        (("name", event_name(sheet)),),
        (("marigold", "follow up"),),
        (("dim", f"{people} you met there {on(sheet.on, today)}"),),
    )


def unreadable(count: int) -> Spans:
    """Files of the inbox that hold words nobody can read; empty where there are none."""
    if not count:
        return ()
    files = "A line you typed" if count == 1 else f"{in_words(count).capitalize()} lines you typed"
    return plain(f"{files} cannot be read: `keepup doctor` says where.")


def zones_in_short(kept: str, machine: str) -> Spans:
    """The user's zone and the machine's, for a narrow window."""
    return plain(f"{kept} days, {machine} clock")
