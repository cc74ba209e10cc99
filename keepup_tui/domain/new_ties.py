"""The first weeks after meeting somebody, before their cadence begins (G03)."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import touches_since

OPENS: Final = (2, 14, 45)
ENDS: Final = 60
_BEFORE: Final = 7


def window(met_on: date, today: date) -> int | None:
    """Which of the three windows is open: 0, 1 or 2, None outside of them."""
    days = (today - met_on).days
    if not OPENS[0] <= days < ENDS:
        return None
    return sum(1 for opens in OPENS if days >= opens) - 1


def opens_on(met_on: date, number: int) -> date:
    """The day on which a window opens."""
    return met_on + timedelta(days=OPENS[number])


def satisfied_from(met_on: date, number: int) -> date:
    """The first day whose touch closes the window of that number."""
    if number == 0:
        return met_on + timedelta(days=1)
    return opens_on(met_on, number) - timedelta(days=_BEFORE)


def is_new(standing: Standing, network: Network, anchor: date) -> bool:
    """Whether the tie is still ramping up, so that no cadence counts yet.

    It is for sixty days after meeting, or until the last window's touch; a tie entered or set
    going later than that never was new.
    """
    met_on = standing.contact.met_on
    if met_on is None or not 0 <= (standing.today - met_on).days < ENDS:
        return False
    if not ramped(met_on, anchor):
        return False
    return not touches_since(standing, network, satisfied_from(met_on, len(OPENS) - 1))


def opened_on(due_on: date, start: date, met_on: date | None, anchor: date) -> date:
    """The day a cadence due on `due_on` opened: for a tie that was new, not before it ended so.

    `start` is the day the cadence counts from.
    """
    if met_on is None or not ramped(met_on, anchor):
        return due_on
    if start >= satisfied_from(met_on, len(OPENS) - 1):
        return due_on
    return max(due_on, met_on + timedelta(days=ENDS))


def ramped(met_on: date, anchor: date) -> bool:
    """Whether a tie whose cadence counts from `anchor` went through the first weeks here."""
    return (anchor - met_on).days < ENDS
