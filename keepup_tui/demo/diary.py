"""Collects sample records, each under the id of the day on which it was entered."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from msgspec.structs import replace

from keepup_tui.domain.ids import id_at
from keepup_tui.domain.records import Record

R = TypeVar("R", bound=Record)


class Diary:
    """The records of a sample document, written relative to its `today`."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.records: list[Record] = []
        self._last: dict[date, int] = {}

    def ago(self, days: int) -> date:
        """The day `days` before today; a negative number lies ahead."""
        return self.today - timedelta(days=days)

    def enter(self, record: R, on: date) -> R:
        """Adds `record` as entered on the day `on`, not later than yesterday."""
        day = min(on, self.ago(1))
        noon = datetime.combine(day, time(12), UTC)
        self._last[day] = max(id_at(int(noon.timestamp() * 1000)), self._last.get(day, 0) + 1)
        entered = replace(record, id=self._last[day])
        self.records.append(entered)
        return entered
