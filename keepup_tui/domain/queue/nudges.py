"""What a queue is made of: people, their reasons, and what holds the others back."""

from datetime import date
from typing import Literal

from msgspec import Struct

from keepup_tui.domain.cadence import Due
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Band, Reason

Because = Literal[
    "do_not_contact",
    "deceased",
    "archived",
    "kind_off",
    "dismissed",
    "done",
    "skipped",
    "snoozed",
    "setback",
    "plan",
    "leave",
    "day_off",
    "quiet_day",
    "follow_ups",
    "household",
    "organisation",
    "cap",
    "week",
    "tomorrow",
]


class Held(Struct, frozen=True):
    """A reason that does not show today, because of what, and until when where that is known."""

    reason: Reason
    because: Because
    until: date | None = None


class Return(Struct, frozen=True):
    """The day on which what was put off shows again, and what keeps it from the day asked for."""

    day: date
    asked: date
    because: Because | None = None


class Nudge(Struct, frozen=True):
    """One person, today: the strongest band and the first of the reasons lead the row.

    `r` is the relative lateness of their most pressing cadence (None without one), `rank` what
    orders band 2: R up to 3 times the importance.
    """

    contact_id: int
    band: Band
    due_on: date
    reasons: tuple[Reason, ...]
    r: float | None = None
    rank: float = 0

    @property
    def first(self) -> Reason:
        """The reason whose gesture the row shows."""
        return self.reasons[0]


class Finished(Struct, frozen=True):
    """One of the morning's people who is done: by that interaction, or skipped or snoozed."""

    contact_id: int
    interaction_id: int | None = None


class Queue(Struct, frozen=True):
    """Who to reach out to on a day, best first, and the honest truth about the rest.

    `held_back` counts those who wait beyond the cap, `unstarted` those never contacted whose
    turn has not come, `need` the people a working day that the cadences ask for, `stretch`
    how much longer every gap gets where the cap is below that.
    """

    on: date
    cap: int
    need: float
    stretch: float
    nudges: tuple[Nudge, ...]
    finished: tuple[Finished, ...]
    held_back: int
    unstarted: int
    away: bool = False

    @property
    def done(self) -> int:
        """How many of the morning's people are done."""
        return len(self.finished)

    @property
    def left(self) -> int:
        """How many people are left today; suggestions on rows of their own do not count."""
        return sum(1 for nudge in self.nudges if nudge.band < 4)


class Why(Struct, frozen=True):
    """Every term of one contact's presence in a day's queue, or of their absence.

    `last` is the day of the last touch, `ahead` how many people come first (None where the
    contact does not wait at all), `due` the most pressing cadence with its own terms.
    """

    contact_id: int
    on: date
    shown: bool
    due_on: date | None
    last: date | None
    period: Period | None
    r: float | None
    importance: float
    cap: int
    ahead: int | None
    reasons: tuple[Reason, ...]
    held: tuple[Held, ...]
    due: Due | None = None
    asleep: bool = False
    unstarted: bool = False
    new: bool = False
