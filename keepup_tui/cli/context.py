"""What a command works with: the document, the day, the names in it, and where it prints."""

import os
import sys
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from keepup_tui.actions.verb import Outcome, Verb
from keepup_tui.cli.printing import Printing
from keepup_tui.cli.shared import Shared
from keepup_tui.cli.stopping import Usage
from keepup_tui.clock import YEARS, now_ms, system_zone
from keepup_tui.config import BadConfig, Config, config_in
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.names import Names
from keepup_tui.domain.settings import Settings, known_zone, settings_of
from keepup_tui.paths import config_file, document_path, state_folder
from keepup_tui.store.document import Document
from keepup_tui.store.errors import StoreError
from keepup_tui.store.peek import settings_at_the_end
from keepup_tui.wording.glyphs import FANCY, PLAIN, Glyphs

if TYPE_CHECKING:
    from keepup_tui.domain.network import Network


class Context:
    """The world of one command, each part made when it is first asked for."""

    def __init__(self, shared: Shared, printing: Printing) -> None:
        self.shared = shared
        self.printing = printing
        self.told_of_newer = False

    @property
    def json(self) -> bool:
        """Whether the result is wanted as JSON."""
        return self.shared.json

    @property
    def only_looks(self) -> bool:
        """Whether `--on` names another day than the clock's."""
        if self.shared.on is None:
            return False
        zone = self._zone(self.settings)
        now = Day(now_ms(ZoneInfo(zone)), zone, self.settings.rollover)
        return self.day.date != now.date

    @property
    def asks(self) -> bool:
        """Whether somebody sits there who can be asked."""
        return not self.json and sys.stdin.isatty() and sys.stdout.isatty()

    @cached_property
    def config(self) -> Config:
        """What is this machine's alone; a broken file is said and left aside."""
        try:
            return config_in(config_file())
        except BadConfig as error:
            self.printing.message(f"{error.path}: {error.why}; it is left aside.")
            return Config()

    @cached_property
    def document(self) -> Document:
        told = self.shared.data or os.environ.get("KEEPUP_DATA") or self.config.document
        return Document(document_path(told), state_folder())

    @property
    def glyphs(self) -> Glyphs:
        """The signs to print: the configured ones, or those that the output can show."""
        chosen = self.config.glyphs
        return self.printing.glyphs if chosen is None else FANCY if chosen == "fancy" else PLAIN

    @cached_property
    def book(self) -> Book:
        """The document as it is now. Raises StoreError."""
        return self.document.read()

    @cached_property
    def settings(self) -> Settings:
        """The document's settings, the defaults where it cannot be read."""
        peeked = None if "book" in self.__dict__ else settings_at_the_end(self.document.path)
        try:
            return settings_of(peeked or self.book)
        except StoreError:
            return Settings()

    @cached_property
    def day(self) -> Day:
        """The clock: `--on` beats KEEPUP_NOW beats the machine's. Raises Usage."""
        return self._day(self.settings)

    def clock(self, book: Book) -> Day:
        """What day it is by now, the zone and the rollover hour being those of `book`."""
        return self._day(settings_of(book))

    def _day(self, settings: Settings) -> Day:
        zone = self._zone(settings)
        now = Day(now_ms(ZoneInfo(zone)), zone, settings.rollover)
        if self.shared.on is None:
            return now
        on = self.date(self.shared.on, now.date)
        if on.year not in YEARS:
            raise Usage(f"“{on}” is too far away to be today: {YEARS[0]} to {YEARS[-1]}.")
        return now if on == now.date else Day(noon(on, zone), zone, settings.rollover)

    def _zone(self, settings: Settings) -> str:
        """The user's zone: `--zone`, the setting, the machine's. Raises Usage."""
        told = self.shared.zone
        if told is not None and not known_zone(told):
            raise Usage(f"“{told}” is no time zone; write it as Europe/Lisbon.")
        return told or settings.zone or system_zone()

    @cached_property
    def names(self) -> Names:
        """The names of the document's contacts. Raises StoreError."""
        return Names.of(self.book)

    @cached_property
    def network(self) -> "Network":
        """The whole network on the day. Raises StoreError."""
        from keepup_tui.domain.network import Network

        return Network(self.book, self.day)

    @property
    def today(self) -> date:
        return self.day.date

    def date(self, text: str, today: date | None = None, *, past: bool = False) -> date:
        """The day that an option says; a bare weekday is the next, or the last if `past`.

        Raises Usage where it is no day.
        """
        from keepup_tui.cli.days import day_said

        return day_said(text, today or self.today, past=past)

    def tell_of_newer(self) -> None:
        """Says where what was read is of a newer KeepUp."""
        document: Document | None = self.__dict__.get("document")
        if document and document.newer and not self.told_of_newer:
            from keepup_tui.wording.errors import said_of

            self.printing.message(said_of(document.newer))

    def perform(self, verb: Verb) -> Outcome:
        """Performs `verb` on the document and forgets what was read before."""
        from keepup_tui.actions.perform import perform

        outcome = perform(self.document, verb, self.day)
        for seen in ("book", "names", "network"):
            self.__dict__.pop(seen, None)
        return outcome
