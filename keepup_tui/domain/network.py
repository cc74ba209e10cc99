"""The whole network on a day: every standing, and a frozen index over all of them."""

from functools import cached_property

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.settings import Settings, settings_of
from keepup_tui.domain.working_days import WorkingDays


class Network:
    """What a rule may look at beyond the one standing it judges."""

    def __init__(self, book: Book, day: Day) -> None:
        self.book = book
        self.day = day
        self.today = day.date

    @cached_property
    def settings(self) -> Settings:
        return settings_of(self.book)

    @cached_property
    def working_days(self) -> WorkingDays:
        return WorkingDays(self.settings.days_off)
