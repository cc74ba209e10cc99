"""G47, shared victory: a year ago today, remembered with each who had a part in it.

Fills text, kind and record_id of the news and its other people; on is this year's day,
count the years.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.records import News
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import touches_since

LAPSES_AFTER: Final = timedelta(days=7)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """On its yearly day and for a week after, until a touch."""
    if not standing.news:
        return ()
    found = []
    for news in standing.news:
        if news.kind == "shared_win":
            day = _latest_day(news.on, network.today)
            timely = day > news.on and network.today <= day + LAPSES_AFTER
            if timely and not touches_since(standing, network, day):
                found.append(_of(news, standing, day))
    return tuple(found)


def _latest_day(won: date, today: date) -> date:
    yearly = PartialDate(f"--{won:%m-%d}")
    this_year = yearly.in_year(today.year) or won
    return this_year if this_year <= today else yearly.in_year(today.year - 1) or won


def _of(news: News, standing: Standing, day: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("news", news.id, day),
        since=day,
        closes=Touch(),
        intent="catch_up",
        about=Particulars(
            on=day,
            text=news.text,
            kind=news.kind,
            count=day.year - news.on.year,
            other_ids=standing.others(news.contact_ids),
            record_id=news.id,
        ),
    )


RULE: Final = Rule(
    name="win_anniversary", practice="G47", band=1, rest=None, find=find, cheers=True
)
