"""The user's days of leave, in which nothing piles up unfairly."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from keepup_tui.domain.records import Leave
from keepup_tui.domain.working_days import ONE_DAY, WorkingDays

CATCH_UP_DAYS: Final = 10


class Away:
    """Stretches of leave, in order and apart; travel is none."""

    def __init__(self, leaves: Iterable[Leave]) -> None:
        spans = sorted(
            (leave.from_, leave.to)
            for leave in leaves
            if leave.kind == "away" and leave.from_ <= leave.to
        )
        self.stretches: list[tuple[date, date]] = []
        for first, last in spans:
            if self.stretches and (first - self.stretches[-1][1]).days <= 1:
                begun, ended = self.stretches[-1]
                self.stretches[-1] = (begun, max(ended, last))
            else:
                self.stretches.append((first, last))

    def __contains__(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.stretches)

    def until(self, day: date) -> date | None:
        """The last day of the leave that `day` lies in, None where it lies in none."""
        return next((last for first, last in self.stretches if first <= day <= last), None)

    def days(self, after: date, upto: date) -> int:
        """How many days of leave lie after one day and up to another, that one included."""
        total = 0
        for first, last in self.stretches:
            if last > after and first <= upto:
                total += (min(last, upto) - max(first, after + ONE_DAY) + ONE_DAY).days
        return total

    def moved(self, due: date, last: date) -> date:
        """`due` put off by the leave that lies after `last` and up to the day it moves to."""
        moved, days = due, 0
        while self.stretches and (more := self.days(last, moved)) > days:
            days = more
            try:
                moved = due + days * ONE_DAY
            except OverflowError:
                return date.max
        return moved

    def catching_up(self, today: date, working_days: WorkingDays) -> bool:
        """Whether `today` lies so soon after a leave that the cap is higher.

        It is for as many working days as the leave had, ten at most.
        """
        ended = [stretch for stretch in self.stretches if stretch[1] < today]
        if not ended or today in self:
            return False
        first, last = ended[-1]
        had = sum(1 for _ in working_days.between(first, last))
        return had > 0 and today <= working_days.after(last, min(had, CATCH_UP_DAYS))
