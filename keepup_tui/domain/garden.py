"""The garden: each tie a plant, its state the health of the tie (G51)."""

from datetime import timedelta
from typing import Final, Literal

from keepup_tui.domain.cadence import most_pressing
from keepup_tui.domain.dormancy import QUIET_DAYS, asleep
from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import ENDS
from keepup_tui.domain.occurrences import occurrences
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import GOOD_NEWS
from keepup_tui.domain.touches import last_touch

Plant = Literal["seedling", "asleep", "thirsty", "soon_thirsty", "in_bloom", "well"]

_TWO_WEEKS: Final = timedelta(days=14)
_WELL_DAYS: Final = 90


def plant(standing: Standing, network: Network) -> Plant:
    """How the tie is doing today."""
    met_on = standing.contact.met_on
    if met_on is not None and 0 <= (standing.today - met_on).days <= ENDS:
        return "seedling"
    if asleep(standing, network):
        return "asleep"
    due = most_pressing(standing, network)
    if due is None:
        return _without_cadence(standing, network)
    if due.r >= 1:
        return "thirsty"
    if due.r >= 0.8:
        return "soon_thirsty"
    return "in_bloom" if due.r < 0.25 or _has_happy_moment(standing, network) else "well"


def _without_cadence(standing: Standing, network: Network) -> Plant:
    touch = last_touch(standing, network)
    days = (standing.today - touch.on).days if touch is not None else QUIET_DAYS + 1
    if days <= _WELL_DAYS:
        return "well"
    return "soon_thirsty" if days <= QUIET_DAYS else "asleep"


def _has_happy_moment(standing: Standing, network: Network) -> bool:
    """Whether good news or a milestone of theirs lies within its two weeks."""
    since = standing.today - _TWO_WEEKS
    if any(news.kind in GOOD_NEWS and news.on >= since for news in standing.news):
        return True
    contact = standing.contact
    added_on = network.added_on(contact)
    return any(
        next(occurrences(milestone, added_on, since, standing.today, network.working_days), None)
        for milestone in standing.milestones
    )
