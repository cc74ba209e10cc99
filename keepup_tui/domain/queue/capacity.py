"""How many people a day can hold, and how many the cadences ask for."""

from collections import Counter
from fractions import Fraction
from math import floor
from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.dormancy import asleep
from keepup_tui.domain.network import Network
from keepup_tui.domain.working_days import WorkingDays

LEAST: Final = 3
MOST: Final = 12
_ROOM: Final = Fraction(115, 100)
_CATCHING_UP: Final = Fraction(3, 2)
_WEEK: Final = 7


def need(network: Network) -> Fraction:
    """The people a working day that the cadences of band 2 ask for.

    Protected ones ask outside of it, the dormant pool not at all; of several circles' cadences
    the shortest counts, for one touch serves them all.
    """
    periods: Counter[int] = Counter()
    for standing in network.standings.values():
        each = [one for one in obligations_of(standing, network) if not one.protected]
        if each and boundary(standing.contact) is None and not asleep(standing, network):
            periods[min(one.period.days for one in each)] += 1
    a_day = sum((Fraction(count, days) for days, count in periods.items()), Fraction())
    return a_day * _WEEK / working_days_a_week(network.working_days)


def working_days_a_week(working_days: WorkingDays) -> int:
    """How many days of a week work."""
    return sum(1 for number in range(_WEEK) if number not in working_days.off)


def cap(network: Network, asked: Fraction) -> int:
    """How many people today holds: the user's own cap or 1.15 x the need, more after a leave."""
    own = network.settings.cap
    people = own if own is not None else min(MOST, max(LEAST, half_up(_ROOM * asked)))
    if network.away.catching_up(network.today, network.working_days):
        return half_up(_CATCHING_UP * people)
    return people


def stretch(asked: Fraction, people: int) -> float:
    """How many times longer every gap gets where the cap is below the need."""
    return max(1.0, float(asked / people))


def half_up(number: Fraction) -> int:
    """The nearest whole number, a half upwards."""
    return floor(number + Fraction(1, 2))
