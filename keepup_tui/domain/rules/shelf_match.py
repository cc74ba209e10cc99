"""G07, share a relevant article: something on the shelf about what they care for.

Fills text (the title), kind (the topic) and record_id of the item.
"""

from typing import Final

from keepup_tui.domain.links import page, pages_in
from keepup_tui.domain.matches import fitting_items
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import ShelfItem
from keepup_tui.domain.refs import answered_today, ref_to, refused
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import is_alive


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The newest item that fits and that they were never given, one at a time."""
    if not standing.contact.interests or not network.shelf:
        return ()
    items = fitting_items(standing.contact, network)
    if not items or not is_alive(standing, network) or answered_today(standing, RULE.name):
        return ()
    ids, pages = _given(standing, network)
    for item in items:
        known = item.id in ids or (item.url is not None and page(item.url) in pages)
        if not known and not refused(standing, RULE.name, ref_to("shelf", item.id)):
            return (_of(item, standing, network),)
    return ()


def _given(standing: Standing, network: Network) -> tuple[set[int], set[str]]:
    """The shelf items they got, and the pages of every link they ever got."""
    ids: set[int] = set()
    pages: set[str] = set()
    for exchange in standing.exchanges:
        if exchange.side == "gave":
            pages.update(pages_in(exchange.text))
            item = network.book.shelf.get(exchange.shelf_id or -1)
            if item:
                ids.add(item.id)
                pages.update({page(item.url)} if item.url else ())
    for row in standing.interactions:
        if row.direction != "from_them" and row.text and "://" in row.text:
            pages.update(pages_in(row.text))
    return ids, pages


def _of(item: ShelfItem, standing: Standing, network: Network) -> Reason:
    ref = ref_to("shelf", item.id)
    opens = network.day.entered_on(item.id)
    interests = {interest.casefold() for interest in standing.contact.interests}
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Acknowledge(ref, gives="resource"),
        intent="share",
        about=Particulars(
            text=item.title,
            kind=next(topic for topic in item.topics if topic.casefold() in interests),
            record_id=item.id,
        ),
    )


RULE: Final = Rule(name="shelf_match", practice="G07", band=4, rest=None, find=find)
