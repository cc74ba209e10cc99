"""What stands beside Today's list where the cursor is on a line to sort."""

from datetime import date

from keepup_tui.actions.inbox import Waiting
from keepup_tui.domain.book import Book
from keepup_tui.wording.dates import full_day
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
