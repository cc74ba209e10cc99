"""Today in words: its headings, its rows, and the honest line below them."""

from datetime import date
from math import floor
from typing import Final, NamedTuple

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Finished, Nudge, Queue
from keepup_tui.wording import dates, reasons
from keepup_tui.wording.channels import occasion
from keepup_tui.wording.gestures import BAND_ROLE, gesture
from keepup_tui.wording.glyphs import FANCY, Glyphs, cadence_glyph
from keepup_tui.wording.numbers import counted
from keepup_tui.wording.spans import Spans, plain

HEADINGS: Final = ("Owed", "Moments", "Keep in touch", "Asleep", "Ideas")
"""The heading above each band."""

DONE_TODAY: Final = "Done today"


class Coming(NamedTuple):
    """The next day on which somebody comes up, and how many do."""

    on: date
    people: int


_CADENCES: Final = frozenset({"cadence_due", "new_tie"})


class Row(Struct, frozen=True):
    """A person on Today: the sign, the name and the gesture on one line, why on the next."""

    sign: Spans
    name: Spans
    gesture: Spans
    why: Spans


def row(nudge: Nudge, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """One person's row; each part is shortened by whoever lays it out."""
    contact = network.book.contacts[nudge.contact_id]
    return Row(
        ((BAND_ROLE[nudge.band], sign(nudge, glyphs)),),
        (("name", contact.name),),
        gesture(nudge.first, network),
        reasons.row_of(nudge.reasons, network),
    )


def sign(nudge: Nudge, glyphs: Glyphs = FANCY) -> str:
    """The sign of a row: its band's, a cadence's by how far past it is."""
    if nudge.first.rule in _CADENCES:
        return cadence_glyph(1.0 if nudge.r is None else nudge.r, glyphs)
    return (glyphs.owed, glyphs.moment, glyphs.near, glyphs.asleep, glyphs.idea)[nudge.band]


def finished_row(finished: Finished, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """One of the morning's people who is done, dim, with what was done."""
    contact = network.book.contacts[finished.contact_id]
    logged = network.book.interactions.get(finished.interaction_id or -1)
    put_off = "put off" if finished.interaction_id is None else ""
    did = occasion(logged) if logged else put_off
    text = (logged.text or "") if logged else ""
    return Row(
        (("faint", glyphs.helped),),
        (("dim", contact.name),),
        (("faint", did),),
        (("faint", text),),
    )


def header(today: date, seen_from: date | None = None) -> Spans:
    """The day as the header has it; `seen_from` is today where another day is looked at."""
    if seen_from and seen_from != today:
        weekday = dates.WEEKDAY_NAMES[today.weekday()][:3]
        said = f"{weekday} {dates.short_day(today)}"
        return (("plain", said), ("dim", f" · {dates.ago(today, seen_from)}"))
    return plain(dates.full_day(today, today))


def line(queue: Queue) -> Spans:
    """Today's line: "8 left, 4 done. 3 more can wait; your circles ask for 6 a day."."""
    begun = _so_far(queue)
    asked = floor(queue.need + 0.5) or (1 if queue.need > 0 else 0)
    asks = f"your circles ask for {counted(asked)} a day." if asked else ""
    if queue.held_back:
        waits = f"{counted(queue.held_back)}{' more' if begun else ''} can wait"
        return plain(f"{begun} {waits}; {asks}".lstrip() if asks else f"{begun} {waits}.".lstrip())
    told = f"{begun} {asks[:1].upper()}{asks[1:]}".strip()
    return plain(told) if told else ()


def _so_far(queue: Queue) -> str:
    """How many are left and done; nothing on a day that never had anybody."""
    done = f"{counted(queue.done)} done"
    if queue.left:
        left = f"{counted(queue.left)} left"
        return f"{left}, {done}." if queue.done else f"{left}."
    if not queue.done:
        return ""
    return f"All {done}." if queue.done > 1 else "All done."


def stretch(queue: Queue) -> Spans:
    """What a cap below the need does, with the remedies; empty where it does nothing."""
    factor = round(queue.stretch, 1)
    if factor <= 1:
        return ()
    return plain(
        f"Your circles need {floor(queue.need + 0.5)} a day, your cap is {queue.cap}:"
        f" everything stretches {factor:g}x."
        " A higher cap, a looser circle, or letting it be: all are fine."
    )


def unstarted(count: int) -> Spans:
    """Those never contacted whose turn has not come; empty where there are none."""
    if not count:
        return ()
    who = _people(count)
    waits = "waits" if count == 1 else "wait"
    return plain(f"{who} you have not been in touch with {waits} for a turn; it comes by itself.")


def away(until: date | None, today: date) -> Spans:
    """While on leave."""
    back = f" until {dates.when(until, today)}" if until else ""
    return plain(f"You are away{back}: what is owed and moments show, the rest waits unhurt.")


def empty_day(
    queue: Queue, glyphs: Glyphs = FANCY, coming: Coming | None = None
) -> tuple[Spans, ...]:
    """The small celebration of a day on which nobody is left; `coming` are the next who do."""
    if queue.done:
        heard = sum(1 for finished in queue.finished if finished.interaction_id is not None)
        people = "One person" if heard == 1 else f"{counted(heard)} people"
        first = "Everybody is seen to."
        first += f" {people} heard from you today." if heard else ""
    else:
        first = "Nobody waits for you today. The garden is watered."
    said: Spans = (("marigold", f"{glyphs.in_bloom} "), ("plain", first))
    if queue.held_back:
        return said, (("key", "m"), ("dim", " brings a few of those who can wait."))
    if coming is None:
        return said, (("dim", "Enjoy the quiet."),)
    when = dates.on(coming.on, queue.on)
    next_up = f"Enjoy the quiet; {_people(coming.people)} come{_s(coming.people)} up {when}. "
    return said, (("dim", next_up), ("key", "]"), ("dim", " looks ahead."))


def newly_planted(
    people: int, today: date, glyphs: Glyphs = FANCY, coming: Coming | None = None
) -> tuple[Spans, ...]:
    """The day on which the first people were put into circles: when they begin to come up."""
    planted = f"The garden is planted: {_people(people)} in it."
    said: Spans = (("marigold", f"{glyphs.in_bloom} "), ("plain", planted))
    if coming is None:
        return said, (("dim", "They come up by themselves, a few a day."),)
    when = dates.on(coming.on, today)
    begin = f"They begin to come up {when}, {counted(coming.people)} at first. "
    return said, (("dim", begin), ("key", "]"), ("dim", " looks ahead."))


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{counted(count)} people"


def _s(count: int) -> str:
    return "s" if count == 1 else ""


def nobody_here() -> tuple[Spans, ...]:
    """What to do where the book is empty."""
    return (
        plain("Nobody is here yet."),
        (
            ("key", "n"),
            ("dim", " adds somebody; "),
            ("key", "2"),
            ("dim", " and "),
            ("key", "i"),
            ("dim", " bring people in from a file."),
        ),
    )


def nobody_in_a_circle() -> tuple[Spans, ...]:
    """What to do where there are contacts but no circle has anybody in it."""
    return (
        plain("Nobody is in a circle yet, so nobody comes up by cadence."),
        (
            ("key", "2"),
            ("dim", " shows your contacts, "),
            ("key", "space"),
            ("dim", " marks some, "),
            ("key", "c"),
            ("dim", " puts them into a circle."),
        ),
    )


def silent(first: date, last: date, today: date) -> Spans:
    """The offer to count the days without a word as time away."""
    days = dates.stretch(first, last, today)
    return ("plain", f"Nothing noted {days}: were you away? "), ("key", "A"), ("plain", " says.")


def stretched(queue: Queue) -> Spans:
    """`stretch` in a few words, for where there is little room; empty where it does nothing."""
    factor = round(queue.stretch, 1)
    return plain(f"Your cap is {queue.cap}: all stretches {factor:g}x.") if factor > 1 else ()


def zones_differ(kept: str, machine: str) -> Spans:
    """The user's zone is not the machine's."""
    return (*zones(kept, machine), *plain(f" `keepup set zone {machine}` moves them."))


def zones(kept: str, machine: str) -> Spans:
    """The user's zone and the machine's, side by side."""
    return plain(f"Days are counted in {kept}; this machine is in {machine}.")


def more_below(count: int) -> Spans:
    """Where the list goes on: "4 more below"."""
    return (("faint", f"{counted(count)} more below"),)
