"""The reasons of one contact on a day, as their row has them."""

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.reasons import Reason

Named = tuple[str, str | None]
"""A reason by its rule and its ref."""


def todays_reasons(network: Network, contact_id: int) -> tuple[Reason, ...]:
    """What stands for the contact now, the first leading; whether or not the cap shows it."""
    nudge = row_of(network.standings[contact_id], network)
    return nudge.reasons if nudge else ()


def named(reason: Reason) -> Named:
    """The reason by its rule and its ref."""
    return reason.rule, reason.ref
