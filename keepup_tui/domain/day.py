"""The civil day it is for the user, in their zone and with their rollover hour."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from keepup_tui.domain.ids import id_at, ms_of

_MS: Final = timedelta(milliseconds=1)
_UNIX: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Day:
    """An instant, seen as the user's civil day: before the rollover hour it is still yesterday."""

    def __init__(self, ms: int, zone: str, rollover: time) -> None:
        """`ms` is UTC milliseconds since 1970, `zone` an IANA name."""
        self.ms = ms
        self.zone = zone
        self.rollover = rollover
        self._info = ZoneInfo(zone)
        self.date = self.date_of(ms)

    def local(self, ms: int | None = None) -> datetime:
        """The wall clock in the user's zone at `ms`, or now."""
        return (_UNIX + (self.ms if ms is None else ms) * _MS).astimezone(self._info)

    def date_of(self, ms: int) -> date:
        """The civil day on which the instant `ms` lies."""
        wall = self.local(ms)
        return wall.date() if wall.time() >= self.rollover else wall.date() - timedelta(days=1)

    def entered_on(self, record_id: int) -> date:
        """The civil day on which the record was entered, by its id."""
        return self.date_of(ms_of(record_id))

    @cached_property
    def first_id(self) -> int:
        """The lowest id that a record entered today can have."""
        begin = datetime.combine(self.date, self.rollover, self._info)
        return id_at((begin - _UNIX) // _MS)


def noon(on: date, zone: str) -> int:
    """Midday of `on` in `zone`, in UTC milliseconds: the clock of `--on`."""
    return (datetime.combine(on, time(12), ZoneInfo(zone)) - _UNIX) // _MS
