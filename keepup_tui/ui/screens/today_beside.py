"""What stands beside Today's list where the cursor is on no person."""

from datetime import date

from keepup_tui.actions.inbox import Waiting
from keepup_tui.domain.book import Book
from keepup_tui.domain.event_sheet import EventSheet
from keepup_tui.wording.dates import full_day
from keepup_tui.wording.event_sheet import event_name, met_row
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


def gathering(sheet: EventSheet, book: Book, on: date) -> tuple[Spans, ...]:
    """An event, and those met there who wait for a word."""
    people = [met_row(book.contacts[key]) for key in sheet.waiting if key in book.contacts]
    return (
        (("name", event_name(sheet)),),
        (("dim", full_day(sheet.on, on)),),
        (),
        (
            ("key", "enter"),
            ("dim", " writes a word to them all."),
        ),
        (),
        *((*name, ("plain", "  "), *work) for name, work in people),
    )
