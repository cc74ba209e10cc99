"""G31, your own change: each circle is walked through, contact by contact.

What was decided about a tie is an answer to `RULE_NAME` whose ref names the news and the
circle, so that the walk can be left and taken up again.
"""

from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import News
from keepup_tui.domain.refs import ref_to

RULE_NAME: Final = "own_change"
Decision = Literal["keep", "raise", "lower", "channel"]

LADDER: Final = tuple(
    Period(every)
    for every in (
        "1 week",
        "2 weeks",
        "1 month",
        "2 months",
        "3 months",
        "6 months",
        "1 year",
        "2 years",
    )
)


class Tie(Struct, frozen=True):
    """One contact in one circle, to be looked at after the user's own news."""

    news_id: int
    circle_id: int
    contact_id: int

    @property
    def ref(self) -> str:
        """What the decision about it is kept under."""
        return ref_to("news", self.news_id, self.circle_id)


def own_news(network: Network) -> News | None:
    """The latest news of the user's own, None where there is none."""
    mine = [
        news
        for news in network.book.news.values()
        if not news.contact_ids and news.on <= network.today
    ]
    return max(mine, key=lambda news: (news.on, news.id), default=None)


def walk(news: News, network: Network) -> Iterator[Tie]:
    """The ties that are still to be looked at: circle by circle, in it contact by contact."""
    for circle_id in network.circles:
        for contact_id, standing in network.standings.items():
            contact = standing.contact
            tie = Tie(news.id, circle_id, contact_id)
            member = any(place.id == circle_id for place in contact.circles)
            decided = any(
                answer.rule == RULE_NAME and answer.ref == tie.ref for answer in standing.answers
            )
            if member and not decided and boundary(contact) is None:
                yield tie


def stepped(cadence: Cadence, decision: Decision) -> Cadence | None:
    """The cadence one step closer (`raise`) or looser (`lower`), None at the ladder's end."""
    days = cadence.every.days
    if decision == "raise":
        found = next((every for every in reversed(LADDER) if every.days < days), None)
    else:
        found = next((every for every in LADDER if every.days > days), None)
    return None if found is None else Cadence(every=found, protected=cadence.protected)
