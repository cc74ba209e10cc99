"""Today in words: its headings, its rows, and the honest line below them."""

from datetime import date
from math import floor
from typing import Final

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
    did = occasion(logged) if logged else "put off"
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
        said = dates.full_day(today, seen_from)
        return (("plain", said), ("dim", f" · {dates.ago(today, seen_from)}, to look at"))
    return plain(dates.full_day(today, today))


def line(queue: Queue) -> Spans:
    """Today's line: "8 left, 4 done. 3 more can wait; your circles ask for 6 a day."."""
    done = f"{counted(queue.done)} done"
    begun = f"{counted(queue.left)} left, {done}." if queue.done else f"{counted(queue.left)} left."
    if not queue.left:
        begun = f"All {done}." if queue.done > 1 else "All done."
    asked = floor(queue.need + 0.5) or (1 if queue.need > 0 else 0)
    asks = f"your circles ask for {counted(asked)} a day." if asked else ""
    if queue.held_back:
        waits = f"{counted(queue.held_back)} more can wait"
        return plain(f"{begun} {waits}; {asks}" if asks else f"{begun} {waits}.")
    return plain(f"{begun} {asks[:1].upper()}{asks[1:]}".rstrip())


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
    who = "1 person" if count == 1 else f"{counted(count)} people"
    waits = "waits" if count == 1 else "wait"
    return plain(f"{who} you have not been in touch with {waits} for a turn; it comes by itself.")


def away(until: date | None, today: date) -> Spans:
    """While on leave."""
    back = f" until {dates.when(until, today)}" if until else ""
    return plain(f"You are away{back}: what is owed and moments show, the rest waits unhurt.")


def empty_day(queue: Queue, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """The small celebration of a day on which nobody is left."""
    if queue.done:
        people = "One person" if queue.done == 1 else f"{counted(queue.done)} people"
        first = f"Everybody is seen to. {people} heard from you today."
    else:
        first = "Nobody waits for you today. The garden is watered."
    more = "m brings a few of those who can wait." if queue.held_back else "Enjoy the quiet."
    return ((("marigold", f"{glyphs.in_bloom} "), ("plain", first)), (("dim", more),))


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


def zones_differ(kept: str, machine: str) -> Spans:
    """The user's zone is not the machine's."""
    return plain(
        f"Days are counted in {kept}; this machine is in {machine}."
        f" `keepup set zone {machine}` moves them."
    )


def more_below(count: int) -> Spans:
    """Where the list goes on: "4 more below"."""
    return (("faint", f"{counted(count)} more below"),)
