"""What could be given before something is asked: shelf, offer, introduction, a kind word (G22)."""

from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.matches import needs_and_offers
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.holds import rests
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.rules import introduction, need_offer, shelf_match
from keepup_tui.domain.standing import Standing

GiveKind = Literal["shelf", "offer", "introduction", "need", "appreciation"]


class Give(Struct, frozen=True):
    """Something to give to one contact.

    `text` is the item's title, the user's offer, what another offers, or the contact's own
    need; `record_id` is the shelf item's or the note's, `other_id` whom to introduce.
    """

    kind: GiveKind
    text: str | None = None
    record_id: int | None = None
    other_id: int | None = None


APPRECIATION: Final = Give("appreciation")


def proposed_give(standing: Standing, network: Network) -> Give:
    """The first that fits and was not refused; a word of appreciation always does."""
    return next(_gives(standing, network), APPRECIATION)


def _gives(standing: Standing, network: Network) -> Iterator[Give]:
    for reason in _standing_reasons(standing, network):
        about = reason.about
        if reason.rule == shelf_match.RULE.name:
            yield Give("shelf", about.text, about.record_id)
        elif reason.rule == introduction.RULE.name:
            yield Give("introduction", about.offer, about.record_id, *about.other_ids[:1])
        elif about.kind == "need":
            yield Give("offer", about.text, about.record_id)
    for note in needs_and_offers(standing):
        if note.kind == "need":
            yield Give("need", note.text, note.id)


def _standing_reasons(standing: Standing, network: Network) -> Iterator[Reason]:
    for rule in (shelf_match.RULE, need_offer.RULE, introduction.RULE):
        for reason in rule.find(standing, network):
            if not rests(reason, standing, network):
                yield reason
