"""What stands beside Today's list where there is nobody's brief to show."""

from datetime import date

from keepup_tui.actions.inbox import Waiting
from keepup_tui.domain.book import Book
from keepup_tui.ui.agenda import Agenda
from keepup_tui.wording import today
from keepup_tui.wording.dates import full_day
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.logged import asked
from keepup_tui.wording.spans import Spans, plain


def doubt(waiting: Waiting, book: Book, on: date) -> tuple[Spans, ...]:
    """A line of the inbox, and what stands in its way."""
    trouble = waiting.trouble
    asks = asked(trouble, book.contacts) if trouble else plain("It can be kept now")
    return (
        plain(waiting.entry.line.strip()),
        (("dim", full_day(waiting.on, on)),),
        (),
        (*asks, ("plain", ".")),
        (("key", "enter"), ("dim", " opens it, "), ("key", "x"), ("dim", " forgets it.")),
    )


def nobody(agenda: Agenda, glyphs: Glyphs) -> tuple[Spans, ...]:
    """A day on which nobody is left, or on which nobody could come up."""
    contacts = agenda.network.book.contacts
    if contacts and not any(row.circles or row.cadence for row in contacts.values()):
        return today.nobody_in_a_circle()
    told = (today.stretch(agenda.queue), today.unstarted(agenda.queue.unstarted))
    more = tuple(line for each in told if each for line in ((), each))
    return (*today.empty_day(agenda.queue, glyphs), *more)
