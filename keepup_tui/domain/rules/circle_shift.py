"""G50, acquaintance to partner or mentor: a closer or a looser circle would fit.

Fills kind (`closer` or `looser`), circle_id (the circle that would fit), record_id (the one
they are in, as in the ref), period (that one's) and days (the median gap).
"""

from datetime import date
from itertools import pairwise
from statistics import median
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Circle
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import A_YEAR, HALF_A_YEAR
from keepup_tui.domain.touches import touches_since

OFTEN: Final = 4


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """Closer where the median gap is under half the circle's period, looser where over twice."""
    rows, year_ago = standing.interactions, network.today - A_YEAR
    if not standing.contact.circles or len(rows) < OFTEN or rows[-OFTEN].on < year_ago:
        return ()
    circle = _tightest(standing, network)
    touches = touches_since(standing, network, year_ago) if circle else ()
    if circle is None or len(touches) < OFTEN:
        return ()
    days = sorted({touch.on for touch in touches})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    gap = median(gaps or [0])
    target = _fitting(circle, gap, standing, network)
    return () if target is None else (_of(standing, circle, target, int(gap), touches[-OFTEN].on),)


def _tightest(standing: Standing, network: Network) -> Circle | None:
    mine = (network.circles.get(place.id) for place in standing.contact.circles)
    kept = (circle for circle in mine if circle is not None and circle.cadence is not None)
    return min(kept, key=_period, default=None)


def _period(circle: Circle) -> int:
    return circle.cadence.every.days if circle.cadence else 0


def _fitting(circle: Circle, gap: float, standing: Standing, network: Network) -> Circle | None:
    period, mine = _period(circle), {place.id for place in standing.contact.circles}
    others = [other for other in network.circles.values() if other.cadence and other.id not in mine]
    if gap * 2 < period:
        fitting = [other for other in others if _period(other) < period]
    elif gap > period * 2:
        fitting = [other for other in others if _period(other) > period]
    else:
        return None
    return min(fitting, key=lambda other: abs(_period(other) - gap), default=None)


def _of(standing: Standing, circle: Circle, target: Circle, gap: int, opens: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("circles", circle.id),
        since=opens,
        closes=Ask(("yes", "no"), quiet=("yes", "no")),
        about=Particulars(
            kind="closer" if _period(target) < _period(circle) else "looser",
            circle_id=target.id,
            record_id=circle.id,
            period=circle.cadence.every if circle.cadence else None,
            days=gap,
        ),
    )


RULE: Final = Rule(name="circle_shift", practice="G50", band=4, rest=HALF_A_YEAR.days, find=find)
