"""Nudges and reasons in their published shapes."""

from collections.abc import Iterable

from keepup_tui.cli.shapes import Due, Finished, Nudge, Reason
from keepup_tui.domain import reasons
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue import nudges
from keepup_tui.wording.gestures import gesture_text, way
from keepup_tui.wording.reasons import text


def due_shape(queue: nudges.Queue, network: Network) -> Due:
    """A day's queue."""
    contacts = network.book.contacts
    return Due(
        on=queue.on,
        cap=queue.cap,
        done=queue.done,
        held_back=queue.held_back,
        unstarted=queue.unstarted,
        nudges=[_nudge_shape(nudge, network) for nudge in queue.nudges],
        finished=[
            Finished(row.contact_id, contacts[row.contact_id].name, row.interaction_id)
            for row in queue.finished
        ],
    )


def _nudge_shape(nudge: nudges.Nudge, network: Network) -> Nudge:
    contact = network.book.contacts[nudge.contact_id]
    return Nudge(
        contact_id=nudge.contact_id,
        contact=contact.name,
        band=nudge.band,
        due_on=nudge.due_on,
        gesture=gesture_text(nudge.reasons, network),
        channel=way(nudge.first, contact),
        reasons=reason_shapes(nudge.reasons, network),
    )


def reason_shapes(found: Iterable[reasons.Reason], network: Network) -> list[Reason]:
    """Reasons, each with its words."""
    return [
        Reason(
            rule=reason.rule,
            practice=reason.practice,
            ref=reason.ref,
            text=text(reason, network),
            since=reason.since,
        )
        for reason in found
    ]
