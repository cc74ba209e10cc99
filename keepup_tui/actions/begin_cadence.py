"""A cadence that was set anew counts from the day it was set."""

from typing import TypeVar

from msgspec.structs import replace

from keepup_tui.domain.day import Day
from keepup_tui.domain.records import Circle, Contact

R = TypeVar("R", Contact, Circle)


def begun(after: R, before: R, day: Day) -> R:
    """`after` with its cadence begun on `day`, where how often it comes differs from `before`."""
    new, old = after.cadence, before.cadence
    if new is None or (old is not None and (new.every, new.mode) == (old.every, old.mode)):
        return after
    return replace(after, cadence=replace(new, since=day.date))
