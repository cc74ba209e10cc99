"""G45, a colleague suffers a setback, and G46, more than triumphs: empathy twice.

Fills on, text, kind and record_id of the news, and `again` for the second time.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.records import News
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import touches_since

OPENS_AFTER: Final = timedelta(days=1)
AGAIN_AFTER: Final = timedelta(days=21)
LAPSES_AFTER: Final = timedelta(days=30)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The next day, and 21 days after the first touch; a touch closes each, as do 30 days.

    One that nobody answered in its time does not come again.
    """
    if not standing.news:
        return ()
    found = []
    for news in standing.news:
        if news.kind != "setback":
            continue
        touched = [touch.on for touch in touches_since(standing, network, news.on)]
        if touched and touched[-1] > news.on + LAPSES_AFTER:
            continue
        opens = touched[-1] + AGAIN_AFTER if touched else news.on + OPENS_AFTER
        last_day = (opens if touched else news.on) + LAPSES_AFTER
        closed = bool(touched) and touched[0] >= opens
        if not closed and opens <= network.today <= last_day:
            found.append(_of(news, standing, opens, again=bool(touched)))
    return tuple(found)


def _of(news: News, standing: Standing, opens: date, *, again: bool) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("news", news.id, opens if again else None),
        since=opens,
        closes=Touch(),
        intent="console",
        about=Particulars(
            on=news.on, text=news.text, kind=news.kind, record_id=news.id, again=again
        ),
    )


RULE: Final = Rule(name="setback", practice="G45", band=0, rest=None, find=find)
