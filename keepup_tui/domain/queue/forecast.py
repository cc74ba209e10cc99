"""The queues of the days ahead, each taking everything shown before as done on its day."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from msgspec.structs import replace

from keepup_tui.domain.book import TABLE_OF, Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import queue
from keepup_tui.domain.queue.nudges import Queue
from keepup_tui.domain.reasons import Reason, Touch
from keepup_tui.domain.records import Answer, Interaction, Record
from keepup_tui.domain.terms import Intent
from keepup_tui.domain.working_days import ONE_DAY

_ROOM: Final = 1 << 20
"""The ids of the last quarter of a second of a day."""
_CLOSINGS: Final = {
    "promises": "closed_on",
    "steps": "closed_on",
    "plans": "closed_on",
    "repairs": "settled_on",
}


def forecast(network: Network, days: int) -> tuple[Queue, ...]:
    """The queues of the network's day and of the days after it, `days` (one or more) in all."""
    presumed, found = _Presumed(network.book), [queue(network)]
    day = network.day
    while len(found) < days:
        presumed.do(found[-1], network.end_id)
        on, monday = found[-1].on + ONE_DAY, network.monday
        network = Network(presumed.book, Day(noon(on, day.zone), day.zone, day.rollover))
        if on.weekday():
            network.monday = monday
        found.append(queue(network))
    return tuple(found)


class _Presumed:
    """The document with everything shown so far done on its day.

    A touch is presumed from me and in no channel, so that it presses nobody for an answer;
    what is presumed has ids of the end of its day.
    """

    def __init__(self, book: Book) -> None:
        self.base = book
        self.next_id = 0
        self.changes: dict[str, dict[int, Record]] = {}
        self.book = Book(self._load)

    def do(self, shown: Queue, end_id: int) -> None:
        """Takes everything in the queue as done on its day, which `end_id` is after."""
        self.next_id = max(self.next_id, end_id - _ROOM)
        for nudge in shown.nudges:
            for intent in dict.fromkeys([None, *map(_intent, nudge.reasons)]):
                self._put(
                    Interaction(
                        contact_ids=(nudge.contact_id,),
                        on=shown.on,
                        direction="from_me",
                        intent=intent,
                    )
                )
            for reason in nudge.reasons:
                self._close(reason, shown.on)
        self.book = Book(self._load)

    def _close(self, reason: Reason, on: date) -> None:
        self._put(
            Answer(
                contact_id=reason.contact_id,
                rule=reason.rule,
                ref=reason.ref,
                verb="done",
                on=on,
            )
        )
        table, _, rest = (reason.ref or "").partition(":")
        number = rest.partition(":")[0]
        closed = _CLOSINGS.get(table)
        if closed is None or not number.isdecimal():
            return
        record = self.book.table(table).get(int(number))
        if record is not None and not (table == "repairs" and _intent(reason)):
            self._put(replace(record, **{closed: on}))

    def _put(self, record: Record) -> None:
        if not record.id:
            record = replace(record, id=self.next_id)
            self.next_id += 1
        self.changes.setdefault(TABLE_OF[type(record)], {})[record.id] = record

    def _load(self, table: str) -> Mapping[int, Any]:
        base: Mapping[int, Any] = self.base.table(table)
        changed = self.changes.get(table)
        if not changed:
            return base
        rows = {**base, **changed}
        new = changed.keys() - base.keys()
        in_order = not new or min(new) > max(base, default=0)
        return rows if in_order else dict(sorted(rows.items()))


def _intent(reason: Reason) -> Intent | None:
    """What has to be said to close the reason, None where any word does."""
    return reason.closes.intent if isinstance(reason.closes, Touch) else None
