"""The days on which a milestone falls."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Milestone
from keepup_tui.domain.terms import MilestoneKind
from keepup_tui.domain.working_days import WorkingDays

RECURRING: Final[frozenset[MilestoneKind]] = frozenset({"birthday", "work_anniversary", "wedding"})


def occurrences(
    milestone: Milestone, added_on: date, first: date, last: date, week: WorkingDays
) -> Iterator[date]:
    """Its days from `first` to `last`, none before `added_on` and none after its end.

    A birthday or a work anniversary recurs in the years after its own, a wedding from its own
    on; anything else falls once, without a year on the first such day from `added_on`. Where
    only the month is known it is that month's first working day, where only the year, never.
    """
    when = milestone.date
    if when.month is None:
        return
    last = min(last, _end(milestone.until))
    for year in _years(milestone, added_on, first, last):
        day = when.in_year(year) or week.first_from(date(year, when.month, 1))
        if added_on <= day <= last:
            if first <= day:
                yield day
            if milestone.kind not in RECURRING:
                return


def _years(milestone: Milestone, added_on: date, first: date, last: date) -> range:
    known = milestone.date.year
    if milestone.kind in RECURRING:
        begun = 0 if milestone.kind == "wedding" else 1
        return range(max(first.year, known + begun if known else 1), last.year + 1)
    if known:
        return range(known, known + 1)
    return range(added_on.year, min(added_on.year + 1, date.max.year) + 1)


def _end(until: PartialDate | None) -> date:
    if until is None or until.year is None:
        return date.max
    month = until.month or 12
    return until.exact or date(until.year, month, monthrange(until.year, month)[1])
