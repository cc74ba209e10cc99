"""Whether somebody's need meets an offer of another contact, or the other way round."""

from keepup_tui.domain.matches import answering, needs_and_offers
from keepup_tui.domain.network import Network


def need_meets_offer(contact_id: int, network: Network) -> bool:
    """Whether an introduction would serve them, or somebody through them, today."""
    standing = network.standings.get(contact_id)
    return standing is not None and any(
        other.contact_id is not None
        for note in needs_and_offers(standing)
        for other in answering(note, network)
    )
