"""The steps that a piece of news opens, as they would be written on its day of entry."""

from datetime import timedelta

from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks import PLAYBOOKS
from keepup_tui.domain.records import News, Step


def steps_of(news: News, network: Network) -> tuple[Step, ...]:
    """The steps of `news` for each of its contacts, in order of their days, not yet written.

    They carry the news's id and none of their own. News of the user's own opens none.
    """
    steps = [
        Step(
            news_id=news.id,
            contact_id=contact_id,
            due_on=news.on + timedelta(days=opening.days),
            intent=opening.intent,
        )
        for opening in PLAYBOOKS[news.kind].steps
        for contact_id in news.contact_ids
        if opening.holds(contact_id, network)
    ]
    return tuple(sorted(steps, key=lambda step: step.due_on))
