"""Closing what neither a touch nor a promise closes: by the log that proves it, or a done."""

from keepup_tui.actions.put_aside import keep_answer
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.reasons import Acknowledge, Reason
from keepup_tui.domain.records import Exchange, Interaction
from keepup_tui.domain.refs import parts
from keepup_tui.domain.rules import BY_NAME
from keepup_tui.domain.terms import ExchangeKind
from keepup_tui.domain.touches import is_word_from_me


def acknowledge(
    edit: Edit,
    network: Network,
    reason: Reason,
    closes: Acknowledge,
    interaction: Interaction | None,
) -> None:
    """Writes what shows that the reason was met, unless the interaction shows it already."""
    if is_settled(reason):
        repair = edit.book.repairs[reason.about.record_id or 0]
        edit.patch(repair, settled_on=network.today)
    elif _is_open(edit, network, reason):
        if closes.gives and interaction:
            edit.add(_proof(closes.gives, reason, interaction))
        else:
            keep_answer(edit, reason, "done", network.today)


def take_at_its_word(
    edit: Edit, network: Network, reason: Reason, interaction: Interaction
) -> None:
    """A word that is no touch closes what it was done for, but never a strict circle's cadence."""
    table, record_id, _ = parts(reason.ref)
    circle = edit.book.circles.get(record_id or 0) if table == "circles" else None
    strict = circle is not None and circle.strict
    if is_word_from_me(interaction) and not strict and _is_open(edit, network, reason):
        keep_answer(edit, reason, "done", network.today)


def is_settled(reason: Reason) -> bool:
    """Whether what closes the reason settles a repair, which needs no further word."""
    return isinstance(reason.closes, Acknowledge) and parts(reason.ref)[0] == "repairs"


def _is_open(edit: Edit, network: Network, reason: Reason) -> bool:
    alone = not reason.about.other_ids
    now = Network(book_of_one(edit.book, reason.contact_id) if alone else edit.book, network.day)
    found = BY_NAME[reason.rule].find(now.standings[reason.contact_id], now)
    return any(other.ref == reason.ref for other in found)


def _proof(kind: ExchangeKind, reason: Reason, interaction: Interaction) -> Exchange:
    table, record_id, _ = parts(reason.ref)
    return Exchange(
        contact_ids=(reason.contact_id,),
        on=interaction.on,
        side="gave",
        kind=kind,
        text=reason.about.text or interaction.text,
        interaction_id=interaction.id,
        shelf_id=record_id if table == "shelf" else None,
        about_ids=reason.about.other_ids,
    )
