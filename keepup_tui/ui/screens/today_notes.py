"""What is worth saying of the day below its list, and the offer of leave after a silence."""

from datetime import date
from enum import Enum
from typing import Final

from textual.geometry import Size

from keepup_tui import clock
from keepup_tui.actions.away import away
from keepup_tui.actions.settings import set_setting
from keepup_tui.domain.day import Day
from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.domain.travel import journey_on
from keepup_tui.ui.agenda import Agenda
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.screens.today_rows import MARGINS
from keepup_tui.wording import dates, today, today_aside
from keepup_tui.wording.places import travelling
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.width import cell_width, fit, spans_width

SPACIOUS: Final = 30


class Was(Enum):
    """What the user answers to the offer."""

    AWAY = "away"
    HERE = "here"
    NEVER = "never"


def below(
    agenda: Agenda, reading: Reading | None, size: Size, marked: int, *, offering: bool
) -> tuple[Spans, ...]:
    """The lines below the list: the day's, and what else is worth knowing of it.

    `reading` is None where it is another day than today; `marked` people are answered at once.
    """
    room = size.width - MARGINS
    if marked:
        return (fit(today_aside.marked(marked), room),)
    if reading is None:
        return (day_line(agenda.queue, today_aside.TO_LOOK_AT, room),)
    lost = reading.unreadable
    told = notes(agenda, reading.day, room, offering=offering, unreadable=lost)
    told = told if size.height >= SPACIOUS else told[:1]
    return (*told, day_line(agenda.queue, (), room))


def notes(
    agenda: Agenda, day: Day, room: int, *, offering: bool, unreadable: int
) -> tuple[Spans, ...]:
    """The lines above today's, within `room`: what cannot be read, days away, a zone."""
    said = [line for line in (today_aside.unreadable(unreadable),) if line]
    if offering and agenda.silent:
        asked = today.silent(*agenda.silent, agenda.today)
        said.append(asked if spans_width(asked) <= room else today_aside.WERE_YOU_AWAY)
    if agenda.queue.away:
        said.append(today.away(agenda.network.away.until(agenda.today), agenda.today))
    if journey := journey_on(agenda.today, agenda.network.book):
        said.append(within(travelling(*journey, agenda.today), room))
    if day.zone != (machine := clock.system_zone()):
        whole = today.zones_differ(day.zone, machine)
        forms = (whole, today.zones(day.zone, machine))
        short = today_aside.zones_in_short(day.zone, machine)
        said.append(next((form for form in forms if spans_width(form) <= room), short))
    return tuple(fit(line, room) for line in said)


def day_line(queue: Queue, lead: Spans, room: int) -> Spans:
    """The day's line after `lead`, with what a low cap does where there is room for it."""
    line = (*lead, *today.line(queue))
    whole = (*line, ("plain", " "), *today.stretched(queue))
    fitting = (each for each in (whole, line) if each and spans_width(each) <= room)
    return next(fitting, within(line, room))


def within(said: Spans, room: int) -> Spans:
    """As many whole sentences, or parts of one, as there is room for, or what fits of the first."""
    words = text_of(said)
    while cell_width(words) > room and (". " in words or "; " in words):
        words = f"{words[: max(words.rfind('. '), words.rfind('; '))]}."
    return fit(said if words == text_of(said) else plain(words), room)


async def offer_leave(app: Desk, first: date, last: date) -> Was | None:
    """Asks whether silent days were leave, and keeps what is said; None where nothing is."""
    days = dates.stretch(first, last, app.clock(app.book).date)
    answers: list[tuple[str, Spans, Spans, Was]] = [
        ("1", plain("I was away"), (("dim", "it is caught up slowly"),), Was.AWAY),
        ("2", plain("I was here"), (("dim", "everything stays as it is"),), Was.HERE),
        ("3", plain("do not ask again"), (("dim", "away_offer in `keepup set`"),), Was.NEVER),
    ]
    said = await app.push_screen_wait(Choice(plain(f"Nothing noted {days}"), answers))
    if said is Was.AWAY:
        kept = await app.carry_out(away(first, last))
        return said if kept else None
    if said is Was.NEVER:
        await app.carry_out(set_setting("away_offer", False))
    return said
