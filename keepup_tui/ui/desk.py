"""The app below its screens: one reading of the document, renewed when anything changes."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from textual.signal import Signal

from keepup_tui.actions.inbox import waiting
from keepup_tui.actions.perform import perform
from keepup_tui.actions.verb import Outcome, Refusal, Verb
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.records import TABLES
from keepup_tui.store.document import Document
from keepup_tui.store.errors import StoreError
from keepup_tui.ui.places import over
from keepup_tui.ui.reading import Clock, Reading
from keepup_tui.ui.theme import without_color
from keepup_tui.ui.typing_ahead import TypingAhead
from keepup_tui.wording.errors import said_of
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Spans, text_of
from keepup_tui.wording.today_aside import ONLY_LOOKING
from keepup_tui.wording.wrapping import wrap

LOOK_EVERY: Final = 1.0
LEAST: Final = 20
BESIDE: Final = 12
UNDOES: Final[Spans] = (("plain", " "), ("key", "u"), ("plain", " undoes it."))


class Desk(TypingAhead):
    """Reads the document, runs verbs on it, and publishes `changed` with the new reading."""

    def __init__(self, document: Document, clock: Clock, *, only_looking: bool = False) -> None:
        super().__init__(ansi_color=without_color())
        self.document = document
        self.clock = clock
        self.only_looking = only_looking
        self.reading: Reading | None = None
        self.changed: Signal[Reading] = Signal(self, "changed")
        self.glyphs: Glyphs = FANCY
        self.folders: list[Path] = []
        self._told_of_newer = False
        self._turn = asyncio.Lock()
        self._reading = asyncio.Lock()

    def on_mount(self) -> None:
        self.set_interval(LOOK_EVERY, self._look)

    async def read_again(self) -> Reading:
        """Reads the document anew and lets every screen know."""
        async with self._reading:
            reading = await asyncio.to_thread(self._read)
            self.reading = reading
        self.changed.publish(reading)
        if self.document.newer and not self._told_of_newer:
            self._told_of_newer = True
            self.say(said_of(self.document.newer), trouble=True)
        return reading

    async def carry_out(self, verb: Verb, *, backup: bool = False) -> Outcome | None:
        """Runs `verb` on the document and says what it did; None where it could not."""
        return await self.do(lambda document, day: perform(document, verb, day, backup=backup))

    async def do(self, work: Callable[[Document, Day], Outcome]) -> Outcome | None:
        """Does `work` beside the event loop and says what it did; None where it could not."""
        if self.only_looking:
            self.say(ONLY_LOOKING)
            return None
        async with self._turn:
            try:
                outcome = await asyncio.to_thread(work, self.document, self.clock(self.book))
            except Refusal as refusal:
                self.say(refusal.said, trouble=True)
                return None
            except StoreError as error:
                self.say(said_of(error), trouble=True)
                return None
        await self.read_again()
        self.say((*_ended(outcome.said), *UNDOES) if outcome.undo else outcome.said)
        return outcome

    async def add_somebody(self) -> bool:
        """Asks for somebody new; False where nobody was added."""
        added: bool = await over("new contact")(self)
        return added

    def open_contact(self, contact_id: int) -> None:
        """Shows everything about one contact, over the present screen."""
        self.push_screen(over("contact")(contact_id))

    @property
    def book(self) -> Book:
        """The records of the present reading."""
        return self.reading.book if self.reading else Book.of()

    def say(self, said: Spans, *, trouble: bool = False) -> None:
        """Tells the user something in passing."""
        self.clear_notifications()
        lines = wrap(safe_spans(said), max(LEAST, self.size.width - BESIDE))
        self.notify(
            "\n".join(map(text_of, lines)),
            markup=False,
            severity="warning" if trouble else "information",
        )

    def _read(self) -> Reading:
        stamp: object = None
        try:
            stamp = self._stamp()
            book = self.document.read()
            for table in TABLES:
                book.table(table)
            lost = len(self.document.inbox.unreadable())
            return Reading(book, self.clock(book), stamp, None, waiting(self.document), lost)
        except StoreError as error:
            nothing = Book.of()
            return Reading(nothing, self.clock(nothing), stamp, said_of(error))

    def _stamp(self) -> tuple[object, ...]:
        """What tells whether the document or its inbox has changed."""
        inbox = self.document.inbox
        waits = tuple(entry.id for entry in inbox.entries())
        return self.document.stamp(), waits, tuple(inbox.unreadable())

    async def _look(self) -> None:
        """Notices a change made elsewhere, and a new day."""
        if self.reading is None or self._turn.locked():
            return
        try:
            stamp: object = await asyncio.to_thread(self._stamp)
        except StoreError:
            stamp = None
        if stamp != self.reading.stamp or self.clock(self.book).date != self.reading.day.date:
            await self.read_again()


def _ended(said: Spans) -> Spans:
    """`said` as a sentence that another one can follow."""
    return said if text_of(said).endswith((".", "?", "…")) else (*said, ("plain", "."))
