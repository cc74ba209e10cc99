"""The document as it was read at one moment, and the day it is."""

from collections.abc import Callable
from functools import cached_property

from keepup_tui.actions.inbox import Waiting
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.names import Names
from keepup_tui.domain.network import Network
from keepup_tui.wording.spans import Spans

Clock = Callable[[Book], Day]
"""Says what day it is; the document's settings name the zone and the rollover hour."""


class Reading:
    """What the screens show: nobody keeps records beyond it.

    `trouble` says why the document could not be read; the book is empty then.
    """

    def __init__(
        self,
        book: Book,
        day: Day,
        stamp: object,
        trouble: Spans | None = None,
        waiting: tuple[Waiting, ...] = (),
        unreadable: int = 0,
    ) -> None:
        """`waiting` are the lines of the inbox, to be sorted; `unreadable` files hold no line."""
        self.waiting = waiting
        self.unreadable = unreadable
        self.book = book
        self.day = day
        self.stamp = stamp
        self.trouble = trouble

    @cached_property
    def network(self) -> Network:
        """Every standing as of the day; slow the first time, so asked for in a thread."""
        return Network(self.book, self.day)

    @cached_property
    def names(self) -> Names:
        """Who is meant by a name; asked for in a thread the first time."""
        return Names.of(self.book)
