"""G30, leverage connections mutually, and G54, a small world: a need meets another's offer.

It stands on the row of the one in need. Fills text (the need), offer, record_id (the
offer's note) and the other person; the ref names the need, then the offer.
"""

from typing import Final

from keepup_tui.domain.matches import answering, needs_and_offers
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import Note
from keepup_tui.domain.refs import answered_today, ref_to, refused
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import is_alive


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """For each of their needs the oldest offer of somebody they were not introduced to."""
    if not standing.notes or not is_alive(standing, network):
        return ()
    pairs = [
        (need, offer)
        for need in needs_and_offers(standing)
        if need.kind == "need" and (offer := _offer(need, standing, network))
    ]
    if not pairs or answered_today(standing, RULE.name):
        return ()
    return tuple(_of(need, offer, standing, network) for need, offer in pairs)


def _offer(need: Note, standing: Standing, network: Network) -> Note | None:
    for offer in answering(need, network):
        other = offer.contact_id
        if other is None or refused(standing, RULE.name, ref_to("notes", need.id, offer.id)):
            continue
        if not _introduced(standing, other) and not _introduced(
            network.standings[other], standing.contact.id
        ):
            return offer
    return None


def _introduced(standing: Standing, other: int) -> bool:
    """Whether the user brought this contact together with another one."""
    if standing.contact.introduced_by == other:
        return True
    return any(
        exchange.side == "gave"
        and exchange.kind == "introduction"
        and other in (*exchange.about_ids, *exchange.contact_ids)
        for exchange in standing.exchanges
    ) or any(
        row.intent == "introduction" and other in row.contact_ids for row in standing.interactions
    )


def _of(need: Note, offer: Note, standing: Standing, network: Network) -> Reason:
    ref = ref_to("notes", need.id, offer.id)
    opens = max(network.made_on(note) for note in (need, offer))
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Acknowledge(ref, gives="introduction"),
        intent="introduction",
        about=Particulars(
            text=need.text,
            offer=offer.text,
            other_ids=() if offer.contact_id is None else (offer.contact_id,),
            record_id=offer.id,
        ),
    )


RULE: Final = Rule(name="introduction", practice="G30", band=4, rest=None, find=find)
