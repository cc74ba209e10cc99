"""What a rule is: one practice of the guide, as one kind of reason."""

from collections.abc import Callable, Container
from datetime import date
from typing import Final

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Band, Closing, Fit, Particulars, Reason
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel, Intent

FOR_GOOD: Final = None
CHEERS: Final[frozenset[Intent]] = frozenset({"ask", "congratulate"})
"""The intents of a step that rest after a setback."""
ROUTINE: Final[Intent] = "catch_up"
"""The intent of a step that waits while a plan is near."""

Find = Callable[[Standing, Network], tuple[Reason, ...]]
Turns = Callable[[Network], Container[int]]


class Rule(Struct, frozen=True, kw_only=True):
    """A rule of the queue.

    `practice` is the guide's id (the first where it has two), `rest` the days for which a
    skip, a no or a done silences the same reason (its rule and ref), None for good.
    `longest_snooze` is the most days that it can be put off. `cheers` says that its reasons
    ask or cheer, which rests after a setback, `routine` that they wait while a plan is near.
    `turns` tells whose reasons have their turn today, where a day has room for a few only.
    """

    name: str
    practice: str
    band: Band
    rest: int | None
    find: Find
    longest_snooze: int | None = None
    cheers: bool = False
    routine: bool = False
    turns: Turns | None = None

    def reason(  # noqa: PLR0913 - what a rule does not name is its own practice, band and day
        self,
        standing: Standing,
        *,
        ref: str | None,
        since: date,
        closes: Closing,
        due_on: date | None = None,
        practice: str | None = None,
        band: Band | None = None,
        intent: Intent | None = None,
        channel: Channel | None = None,
        cheers: bool | None = None,
        routine: bool | None = None,
        fits: Fit | None = None,
        pressing: float | None = None,
        about: Particulars = Particulars(),  # noqa: B008 - frozen
    ) -> Reason:
        """A reason of this rule for a contact, due the day it opens unless `due_on` is told."""
        band = self.band if band is None else band
        return Reason(
            rule=self.name,
            practice=practice or self.practice,
            contact_id=standing.contact.id,
            ref=ref,
            since=since,
            due_on=due_on or since,
            band=band,
            closes=closes,
            intent=intent,
            channel=channel,
            cheers=self.cheers if cheers is None else cheers,
            routine=band == 4 or (self.routine if routine is None else routine),
            fits=fits or ("any_day" if band == 0 else "working_day"),
            pressing=pressing,
            about=about,
        )
