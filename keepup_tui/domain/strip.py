"""Twelve months of a tie: in which there was a touch, and which were hard or good (G48)."""

from datetime import date
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import GOOD_NEWS

MONTHS: Final = 12

State = Literal["hard", "good", "touch", "none"]


class Month(Struct, frozen=True):
    """One month of a tie, `first` its first day, `touches` the days on which there was one."""

    first: date
    touches: int = 0
    hard: bool = False
    good: bool = False

    @property
    def state(self) -> State:
        """How the month looks: a setback shows before good news, and both before a touch."""
        if self.hard or self.good:
            return "hard" if self.hard else "good"
        return "touch" if self.touches else "none"


def strip(standing: Standing) -> tuple[Month, ...]:
    """The last twelve months of a tie, this month the last of them."""
    today = standing.today
    begin = _months(today) - MONTHS + 1
    days = {row.on for row in standing.interactions if not row.broadcast}
    touched = [_months(day) for day in days]
    hard = {_months(news.on) for news in standing.news if news.kind == "setback"}
    good = {_months(news.on) for news in standing.news if news.kind in GOOD_NEWS}
    return tuple(
        Month(
            date(month // 12, month % 12 + 1, 1),
            touched.count(month),
            hard=month in hard,
            good=month in good,
        )
        for month in range(begin, begin + MONTHS)
    )


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1
