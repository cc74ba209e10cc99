"""Why somebody is worth a gesture on a day, and what would close it."""

from datetime import date
from typing import Literal

from msgspec import Struct

from keepup_tui.domain.periods import Period
from keepup_tui.domain.terms import Channel, ExchangeKind, Intent

Band = Literal[0, 1, 2, 3, 4]
Fit = Literal["any_day", "no_quiet_day", "working_day"]
"""When a reason shows: whatever the day, on none of their quiet days, or on a working day."""


class Touch(Struct, frozen=True):
    """Closed by a touch; with an intent, by one in it; with a channel, by one through it."""

    intent: Intent | None = None
    channel: Channel | None = None


class Keep(Struct, frozen=True):
    """Closed by keeping, or releasing, this promise."""

    promise_id: int


class Acknowledge(Struct, frozen=True):
    """Closed by a congratulation, or an answer, to the occurrence that `ref` names.

    Where it `gives`, the word that closes it is kept as something given of that kind.
    """

    ref: str
    gives: ExchangeKind | None = None


class CloseStep(Struct, frozen=True):
    """Closed with this step of a playbook or gesture sequence."""

    step_id: int


class Ask(Struct, frozen=True):
    """Closed by one of these answers to its question; after the `quiet` ones nothing was done."""

    choices: tuple[str, ...]
    quiet: tuple[str, ...] = ()


Closing = Touch | Keep | Acknowledge | CloseStep | Ask


class Particulars(Struct, frozen=True, kw_only=True):
    """The values that a reason's sentence is made of; each rule fills those that it uses."""

    on: date | None = None
    text: str | None = None
    kind: str | None = None
    count: int | None = None
    days: int | None = None
    circle_id: int | None = None
    other_ids: tuple[int, ...] = ()
    period: Period | None = None
    calendar: bool = False
    record_id: int | None = None
    channel: Channel | None = None
    intent: Intent | None = None
    again: bool = False
    offer: str | None = None


Key = tuple[str, str | None]
"""A reason by its rule and its ref."""


class Reason(Struct, frozen=True, kw_only=True):
    """One reason of one rule for one contact.

    `since` is the day it opened, `due_on` what its band sorts by and a row shows, `band` is
    the rule's own unless the reason sets another; `intent` and `channel` are the gesture.
    `cheers` is what rests after a setback, `routine` what waits for a plan, `fits` the days
    it shows on; `pressing` is the rank of a cadence, and `put_off` that it was snoozed so often
    that it asks what should become of it.
    """

    rule: str
    practice: str
    contact_id: int
    ref: str | None
    since: date
    due_on: date
    band: Band
    closes: Closing
    intent: Intent | None = None
    channel: Channel | None = None
    cheers: bool = False
    routine: bool = False
    fits: Fit = "working_day"
    pressing: float | None = None
    put_off: bool = False
    about: Particulars = Particulars()

    @property
    def key(self) -> Key:
        """What the reason is told by among others."""
        return self.rule, self.ref
