"""What a rule is: one practice of the guide, as one kind of reason."""

from collections.abc import Callable
from datetime import date
from typing import Final

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Band, Closing, Particulars, Reason
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel, Intent

HALF_A_YEAR: Final = 182
FOR_GOOD: Final = None

Find = Callable[[Standing, Network], tuple[Reason, ...]]


class Rule(Struct, frozen=True, kw_only=True):
    """A rule of the queue.

    `practice` is the guide's id (the first where it has two), `rest` the days for which a
    skip, a no or a done silences the same reason (its rule and ref), None for good.
    """

    name: str
    practice: str
    band: Band
    rest: int | None
    find: Find

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
        about: Particulars = Particulars(),  # noqa: B008 - frozen
    ) -> Reason:
        """A reason of this rule for a contact, due the day it opens unless `due_on` is told."""
        return Reason(
            rule=self.name,
            practice=practice or self.practice,
            contact_id=standing.contact.id,
            ref=ref,
            since=since,
            due_on=due_on or since,
            band=self.band if band is None else band,
            closes=closes,
            intent=intent,
            channel=channel,
            about=about,
        )
