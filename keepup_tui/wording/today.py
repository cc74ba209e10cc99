"""Today in words: its headings, its rows, and the honest line below them."""

from collections.abc import Iterable
from datetime import date
from math import floor
from typing import Final, NamedTuple

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.nudges import Nudge, Queue
from keepup_tui.domain.reasons import Band
from keepup_tui.wording import dates, reasons
from keepup_tui.wording.gestures import BAND_ROLE, gesture
from keepup_tui.wording.glyphs import FANCY, Glyphs, cadence_glyph
from keepup_tui.wording.numbers import counted, in_words
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.width import cell_width, spans_width

HEADINGS: Final = ("Owed", "Moments", "Keep in touch", "Asleep", "Ideas")
_FIXED: Final = "Fixed days"
_BOTH: Final = "Moments and fixed days"
_CADENCE: Final = "cadence_due"


class Coming(NamedTuple):
    """The next day on which somebody comes up, and how many do."""

    on: date
    people: int


_CADENCES: Final = frozenset({_CADENCE, "new_tie"})


class Row(Struct, frozen=True):
    """A person on Today: the sign, the name and the gesture on one line, why on the next.

    `short` is why where there is little room.
    """

    sign: Spans
    name: Spans
    gesture: Spans
    why: Spans
    short: Spans = ()


def heading(band: Band, nudges: Iterable[Nudge]) -> str:
    """What stands above the rows of a band; a protected cadence is no moment."""
    fixed = {nudge.first.rule == _CADENCE for nudge in nudges if nudge.band == band}
    if band != 1 or True not in fixed:
        return HEADINGS[band]
    return _BOTH if False in fixed else _FIXED


def row(nudge: Nudge, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """One person's row; each part is shortened by whoever lays it out."""
    contact = network.book.contacts[nudge.contact_id]
    return Row(
        ((BAND_ROLE[nudge.band], sign(nudge, glyphs)),),
        (("name", contact.name),),
        gesture(nudge.first, network),
        reasons.row_of(nudge.reasons, network),
        reasons.row_of(nudge.reasons, network, short=True),
    )


def why_within(row: Row, room: int) -> Spans:
    """Why, in the longer words that fit `room`: those that count the rest shrink, then go."""
    why = row.why if spans_width(row.why) <= room or not row.short else row.short
    words, count, rest = text_of(why).rpartition(reasons.MORE)
    if not count or spans_width(why) <= room:
        return why
    role, brief = why[0][0], f"{words}{count}{rest.partition(' reason')[0]}"
    return ((role, brief if cell_width(brief) <= room else words),)


def sign(nudge: Nudge, glyphs: Glyphs = FANCY) -> str:
    """The sign of a row: its band's, a cadence's by how far past it is."""
    if nudge.first.rule in _CADENCES:
        return cadence_glyph(1.0 if nudge.r is None else nudge.r, glyphs)
    return (glyphs.owed, glyphs.moment, glyphs.near, glyphs.asleep, glyphs.idea)[nudge.band]


def header(today: date, seen_from: date | None = None, *, only_looking: bool = False) -> Spans:
    """The day as the header has it; `seen_from` is today where another day is looked at.

    Where the app is `only_looking`, today itself is another day than the clock's.
    """
    if only_looking or (seen_from and seen_from != today):
        said = f"{dates.WEEKDAY_NAMES[today.weekday()][:3]} {dates.short_day(today)}"
        aside = dates.ago(today, seen_from) if seen_from and not only_looking else "only to look at"
        return (("plain", said), ("dim", f" · {aside}"))
    return plain(dates.full_day(today, today))


def line(queue: Queue) -> Spans:
    """Today's line: "8 left, 4 done. 3 more can wait; your circles ask for 6 a day."."""
    begun = _so_far(queue)
    asked = floor(queue.need + 0.5) or (1 if queue.need > 0 else 0)
    calm = queue.away or not (queue.left or queue.held_back)
    asks = f"your circles ask for {counted(asked)} a day." if asked and not calm else ""
    if queue.held_back:
        waits = f"{counted(queue.held_back)}{' more' if begun else ''} can wait"
        return plain(f"{begun} {waits}; {asks}".lstrip() if asks else f"{begun} {waits}.".lstrip())
    told = f"{begun} {asks[:1].upper()}{asks[1:]}".strip()
    return plain(told) if told else ()


def _so_far(queue: Queue) -> str:
    """How many are left and done; nothing on a day that never had anybody."""
    ideas = len(queue.nudges) - queue.left
    besides = "an idea" if ideas == 1 else f"{in_words(ideas)} ideas"
    done = f"{counted(queue.done)} done"
    if queue.left:
        left = f"{counted(queue.left)} left"
        said = f"{left}, {done}" if queue.done else left
        return f"{said}, and {besides}." if ideas else f"{said}."
    if not queue.done:
        return f"{besides[:1].upper()}{besides[1:]}, if you like." if ideas else ""
    said = f"All {done}" if queue.done > 1 else "All done"
    return f"{said}, and {besides} besides." if ideas else f"{said}."


def stretch(queue: Queue) -> Spans:
    """What a cap below the need does, with the remedies; empty where it does nothing."""
    factor = round(queue.stretch, 1)
    if factor <= 1 or queue.away:
        return ()
    return plain(
        f"Your circles need {floor(queue.need + 0.5)} a day, your cap is {queue.cap}:"
        f" everything stretches {factor:g}x."
        " A higher cap, a looser circle, or letting it be: all are fine."
    )


def unstarted(queue: Queue) -> Spans:
    """Those whose first turn has not come; empty where there are none, and while away."""
    if not queue.unstarted or queue.away:
        return ()
    has = "has" if queue.unstarted == 1 else "have"
    return plain(f"{_people(queue.unstarted)} {has} a first turn still to come.")


def away(until: date | None, today: date) -> Spans:
    """While on leave: what shows all the same."""
    if until == today:
        said = "Your last day away"
    else:
        said = f"Away until {dates.when(until, today)}" if until else "You are away"
    return plain(f"{said}: moments and what is owed show, the rest waits.")


def empty_day(
    queue: Queue, glyphs: Glyphs = FANCY, coming: Coming | None = None, heard: int = 0
) -> tuple[Spans, ...]:
    """The small celebration of a day on which nobody is left; `coming` are the next who do.

    `heard` is how many people had a word from the user.
    """
    first = "Everybody is seen to." if queue.done else "Nobody waits for you."
    if heard:
        people = "One person" if heard == 1 else f"{counted(heard)} people"
        first += f" {people} heard from you today."
    elif not queue.done:
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


def no_cadence_yet() -> tuple[Spans, ...]:
    """What to do where people are in circles, but no circle says how often."""
    return (
        plain("Your circles do not say how often yet, so nobody comes up by cadence."),
        (
            ("key", "2"),
            ("dim", " and "),
            ("key", "c"),
            ("dim", " show the circles, "),
            ("key", "e"),
            ("dim", " gives one a cadence."),
        ),
    )


def silent(first: date, last: date, today: date) -> Spans:
    """The offer to count the days without a word as time away."""
    days = dates.stretch(first, last, today)
    return (
        ("plain", f"Nothing noted {days}: were you away? Press "),
        ("key", "A"),
        ("plain", " to say."),
    )


def stretched(queue: Queue) -> Spans:
    """`stretch` in a few words, for where there is little room; empty where it does nothing."""
    if not stretch(queue):
        return ()
    return plain(f"Your cap is {queue.cap}: all stretches {round(queue.stretch, 1):g}x.")


def zones_differ(kept: str, machine: str) -> Spans:
    """The user's zone is not the machine's."""
    return (*zones(kept, machine), *plain(f" `keepup set zone {machine}` moves them."))


def zones(kept: str, machine: str) -> Spans:
    """The user's zone and the machine's, side by side."""
    return plain(f"Days are counted in {kept}; this machine is in {machine}.")


def more_below(count: int) -> Spans:
    """Where the list goes on: "4 more below"."""
    return (("faint", f"{counted(count)} more below"),)
