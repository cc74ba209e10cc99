"""The whole network on a day: every standing, and what is worked out once over all of them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from keepup_tui.domain.away import Away
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.records import Circle, Contact, Note, Promise, ShelfItem
from keepup_tui.domain.settings import Settings, settings_of
from keepup_tui.domain.standing import AsOf, Standing, earlier, standings
from keepup_tui.domain.working_days import ONE_DAY, WorkingDays

T = TypeVar("T")


class Network:
    """What a rule may look at beyond the one standing it judges.

    `counts` says what of the document is seen: everything up to the day, or only what was
    there on its morning.
    """

    def __init__(
        self,
        book: Book,
        day: Day,
        counts: AsOf | None = None,
        found: Mapping[int, Standing] | None = None,
    ) -> None:
        self.book = book
        self.day = day
        self.today = day.date
        self.counts = counts or AsOf(day.date)
        self.standings = standings(book, day.date) if found is None else found
        self._kept: dict[Callable[[Network], Any], Any] = {}
        self._shared: dict[Callable[[Network], Any], Any] = {}

    def kept(self, build: Callable[["Network"], T]) -> T:
        """What `build` makes of this network, made when first asked for and then kept."""
        try:
            found: T = self._kept[build]
        except KeyError:
            found = self._kept[build] = build(self)
        return found

    def shared(self, build: Callable[["Network"], T]) -> T:
        """What `build` makes of what no day changes, kept for this network's mornings as well."""
        try:
            found: T = self._shared[build]
        except KeyError:
            found = self._shared[build] = build(self)
        return found

    def added_on(self, contact: Contact) -> date:
        """The day from which the user kept the contact: as told, else that of its entry."""
        return contact.added_on or self.day.entered_on(contact.id)

    def made_on(self, row: Note | Promise) -> date:
        """The day the note or promise was made: as told, else that of its entry."""
        return row.made_on or self.day.entered_on(row.id)

    def morning_of(self, day: Day) -> "Network":
        """The network as it was on the morning of `day`, which is this day or an earlier one."""
        counts = AsOf(day.date - ONE_DAY, day.first_id, self.end_id)
        if counts == self.counts:
            return self
        found = earlier(self.book, self.standings, counts, day.date)
        before = Network(self.book, day, counts, found)
        before.end_id = self.end_id
        before._shared = self._shared
        return before

    def morning_on(self, on: date) -> "Network":
        """The network as it was on the morning of the civil day `on`, this one or an earlier."""
        day = self.day
        return self.morning_of(Day(noon(on, day.zone), day.zone, day.rollover))

    @cached_property
    def end_id(self) -> int:
        """The lowest id that is entered after the day."""
        day = self.day
        return Day(noon(day.date + ONE_DAY, day.zone), day.zone, day.rollover).first_id

    @cached_property
    def morning(self) -> "Network":
        """The network as it was on the day's own morning; it draws by the same Monday."""
        morning = self.morning_of(self.day)
        if morning is not self.monday:
            morning.monday = self.monday
        return morning

    @cached_property
    def monday(self) -> "Network":
        """The network as it was on the morning of this week's Monday, by which the week draws."""
        return self.morning_on(self.today - self.today.weekday() * ONE_DAY)

    @cached_property
    def settings(self) -> Settings:
        """What the user set, which changes the queue."""
        return self.shared(_settings)

    @cached_property
    def working_days(self) -> WorkingDays:
        """The days that are not off."""
        return self.shared(_working_days)

    @cached_property
    def circles(self) -> Mapping[int, Circle]:
        """The circles by id."""
        rows: Mapping[int, Circle] = self.book.circles
        return rows

    @cached_property
    def away(self) -> Away:
        """The days of leave."""
        return self.shared(_away)

    @cached_property
    def own_notes(self) -> tuple[Note, ...]:
        """The user's own notes as of the day: what they need and can offer."""
        return tuple(
            note
            for note in self.book.notes.values()
            if note.contact_id is None
            and not self.counts.leaves_out(note.id)
            and (note.made_on is None or note.made_on <= self.counts.horizon)
            and (note.closed_on is None or note.closed_on > self.counts.horizon)
        )

    @cached_property
    def shelf(self) -> tuple[ShelfItem, ...]:
        """What lies on the shelf, open as of the day."""
        return tuple(
            item
            for item in self.book.shelf.values()
            if not self.counts.leaves_out(item.id)
            and (item.closed_on is None or item.closed_on > self.counts.horizon)
        )


def _settings(network: Network) -> Settings:
    return settings_of(network.book)


def _working_days(network: Network) -> WorkingDays:
    return WorkingDays(network.settings.days_off)


def _away(network: Network) -> Away:
    return Away(network.book.leave.values())
