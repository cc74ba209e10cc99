"""Closing what neither a touch nor a promise closes: by the log that proves it, or a done."""

from collections.abc import Callable
from typing import Final

from keepup_tui.actions.put_aside import keep_answer
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.one_contact import book_of_one
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Exchange, Interaction
from keepup_tui.domain.rules import RULES

_RULES: Final = {rule.name: rule for rule in RULES}
Proof = Callable[[Reason, Interaction], Exchange]


def acknowledge(
    edit: Edit, network: Network, reason: Reason, interaction: Interaction | None
) -> None:
    """Writes what shows that the reason was met, unless the interaction shows it already."""
    if reason.rule == "repair":
        repair = edit.book.repairs[reason.about.record_id or 0]
        edit.patch(repair, settled_on=network.today)
    elif _is_open(edit, network, reason):
        proof = _PROOFS.get(reason.rule)
        if proof and interaction:
            edit.add(proof(reason, interaction))
        else:
            keep_answer(edit, reason, "done", network.today)


def _is_open(edit: Edit, network: Network, reason: Reason) -> bool:
    alone = reason.rule != "introduction"
    book = book_of_one(edit.book, reason.contact_id) if alone else edit.book
    now = Network(book, network.day)
    found = _RULES[reason.rule].find(now.standings[reason.contact_id], now)
    return any(other.ref == reason.ref for other in found)


def _appreciation(reason: Reason, interaction: Interaction) -> Exchange:
    return Exchange(
        contact_ids=(reason.contact_id,),
        on=interaction.on,
        side="gave",
        kind="appreciation",
        text=interaction.text,
        interaction_id=interaction.id,
    )


def _from_the_shelf(reason: Reason, interaction: Interaction) -> Exchange:
    return Exchange(
        contact_ids=(reason.contact_id,),
        on=interaction.on,
        side="gave",
        kind="resource",
        text=reason.about.text,
        interaction_id=interaction.id,
        shelf_id=reason.about.record_id,
    )


def _introduction(reason: Reason, interaction: Interaction) -> Exchange:
    return Exchange(
        contact_ids=(reason.contact_id,),
        on=interaction.on,
        side="gave",
        kind="introduction",
        text=reason.about.text,
        interaction_id=interaction.id,
        about_ids=reason.about.other_ids,
    )


_PROOFS: Final[dict[str, Proof]] = {
    "appreciation": _appreciation,
    "shelf_match": _from_the_shelf,
    "introduction": _introduction,
}
