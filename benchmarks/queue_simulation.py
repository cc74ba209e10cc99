"""Three simulated years of the queue: 300 people imported on one day, three weeks of leave.

`python -m benchmarks.queue_simulation [CAP …]` prints, for the default cap and for each that is
named, the busiest day, the 95th percentile, the worst lateness of each tier and how long the
queue takes to drain after the leave. Every row shown on a working day is done that day.
"""

import sys
import time
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from msgspec import Struct

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue import Queue, queue
from keepup_tui.domain.records import Circle, Contact, Interaction, Leave, Record, Setting
from keepup_tui.domain.settings import Settings

IMPORTED: Final = date(2024, 1, 10)
DAYS: Final = 3 * 365
LEAVE: Final = Leave(id=1, from_=date(2025, 6, 2), to=date(2025, 6, 22))
TIERS: Final[Mapping[str, int]] = {
    "2 weeks": 15,
    "1 month": 60,
    "3 months": 125,
    "6 months": 60,
    "1 year": 40,
}
_ZONE: Final = "Europe/Lisbon"
_SETTLED: Final = IMPORTED + timedelta(days=365)


class Result(Struct):
    """What three years were like: people a day, lateness as a share of the period."""

    cap: int
    busy: list[int]
    worst: dict[str, float]
    typical: dict[str, float]
    untouched: dict[str, int]
    drained: int


def simulate(cap: int | None = None) -> Result:
    """Lives through the three years, at the default cap or at one of one's own."""
    life = _Life(cap)
    for number in range(1, DAYS):
        life.live(IMPORTED + timedelta(days=number))
    return life.result()


class _Life:
    def __init__(self, cap: int | None) -> None:
        self._tier: dict[int, str] = {}
        records: list[Record] = [LEAVE]
        if cap is not None:
            records.append(Setting(id=2, key="cap", value=cap))
        for number, (every, people) in enumerate(TIERS.items(), 10):
            records.append(Circle(id=number, name=every, cadence=Cadence(every=Period(every))))
            records += [self._somebody(every, number, place) for place in range(people)]
        self._base = Book.of(records)
        self._log: dict[int, Interaction] = {}
        self._last: dict[int, date] = {}
        self._busy: list[int] = []
        self._late: defaultdict[str, list[float]] = defaultdict(list)
        self._drained: int | None = None
        self._working = 0
        self._cap = 0

    def _somebody(self, every: str, circle: int, place: int) -> Contact:
        contact_id = 1_000 * circle + place
        self._tier[contact_id] = every
        return Contact(
            id=contact_id,
            name=f"Somebody {contact_id}",
            circles=(Membership(id=circle, since=IMPORTED),),
            added_on=IMPORTED,
        )

    def live(self, on: date) -> None:
        """Sees the day's queue and does everybody in it."""
        today = queue(Network(Book(self._load), Day(noon(on, _ZONE), _ZONE, Settings().rollover)))
        if on == _SETTLED:
            self._cap = today.cap
        people = [nudge.contact_id for nudge in today.nudges if nudge.band < 4]
        if on.weekday() < 5 and not LEAVE.from_ <= on <= LEAVE.to:
            self._busy.append(len(people))
            self._drain(on, today)
        for contact_id in people:
            self._touch(contact_id, on)

    def _drain(self, on: date, today: Queue) -> None:
        if on > LEAVE.to and self._drained is None:
            self._working += 1
            if not today.held_back:
                self._drained = self._working

    def _touch(self, contact_id: int, on: date) -> None:
        every = self._tier[contact_id]
        since = (on - self._last.get(contact_id, IMPORTED)).days
        if on > _SETTLED:
            self._late[every].append(since / Period(every).days)
        self._last[contact_id] = on
        number = 1_000_000 + len(self._log)
        self._log[number] = Interaction(id=number, contact_ids=(contact_id,), on=on, channel="call")

    def _load(self, table: str) -> Mapping[int, Any]:
        return self._log if table == "interactions" else self._base.load(table)

    def result(self) -> Result:
        """The figures, lateness from the second year on."""
        ended = IMPORTED + timedelta(days=DAYS)
        open_ends: defaultdict[str, list[float]] = defaultdict(list)
        for contact_id, every in self._tier.items():
            since = (ended - self._last.get(contact_id, IMPORTED)).days
            open_ends[every].append(since / Period(every).days)
        return Result(
            cap=self._cap,
            busy=sorted(self._busy),
            worst={every: max(*self._late[every], *open_ends[every]) for every in TIERS},
            typical={every: _middle(self._late[every]) for every in TIERS},
            untouched={
                every: sum(1 for key, tier in self._tier.items() if tier == every)
                - sum(1 for key in self._last if self._tier[key] == every)
                for every in TIERS
            },
            drained=self._drained or 0,
        )


def _middle(shares: list[float]) -> float:
    return sorted(shares)[len(shares) // 2] if shares else 0.0


def main() -> None:
    """Prints the figures of each cap."""
    for cap in [None, *map(int, sys.argv[1:])]:
        begun = time.process_time()
        result = simulate(cap)
        took = time.process_time() - begun
        busiest, percentile = result.busy[-1], result.busy[int(len(result.busy) * 0.95)]
        print(f"cap {result.cap}{' (the default)' if cap is None else ''}")
        print(f"  busiest day {busiest}, 95th percentile {percentile}")
        print(f"  drained {result.drained or 'never'} working days after the leave")
        for every in TIERS:
            print(
                f"  {every:9} worst {result.worst[every]:.2f}, middle {result.typical[every]:.2f}"
                f" of the period, never reached {result.untouched[every]}"
            )
        print(f"  {DAYS} days in {took:.1f} s")


if __name__ == "__main__":
    main()
