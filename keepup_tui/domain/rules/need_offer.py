"""G14, top of mind for opportunities, and G23, offer to help: theirs and yours fit.

Fills kind (what theirs is, a need or an offer), text (what yours says) and record_id
(yours); the ref names theirs, then yours.
"""

from datetime import date
from typing import Final

from keepup_tui.domain.matches import answering, needs_and_offers, words_in
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import Note
from keepup_tui.domain.refs import answered_today, ref_to, refused
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Side
from keepup_tui.domain.ties import is_alive


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """For each of their needs and offers the oldest of yours that fits and was not given."""
    if not standing.notes or not network.own_notes:
        return ()
    pairs = [
        (theirs, mine)
        for theirs in needs_and_offers(standing)
        if (mine := _yours(theirs, standing, network))
    ]
    if not pairs or not is_alive(standing, network) or answered_today(standing, RULE.name):
        return ()
    return tuple(_of(theirs, mine, standing, network) for theirs, mine in pairs)


def _yours(theirs: Note, standing: Standing, network: Network) -> Note | None:
    for mine in answering(theirs, network):
        if mine.contact_id is None and not refused(
            standing, RULE.name, ref_to("notes", theirs.id, mine.id)
        ):
            given = _given(theirs, mine, standing, network)
            return None if given else mine
    return None


def _given(theirs: Note, mine: Note, standing: Standing, network: Network) -> bool:
    side: Side = "gave" if theirs.kind == "need" else "received"
    opens = _opens(theirs, mine, network)
    fits = words_in(theirs.text) & words_in(mine.text)
    return any(
        exchange.side == side and exchange.on >= opens and fits & words_in(exchange.text or "")
        for exchange in standing.exchanges
    )


def _opens(theirs: Note, mine: Note, network: Network) -> date:
    return max(network.made_on(note) for note in (theirs, mine))


def _of(theirs: Note, mine: Note, standing: Standing, network: Network) -> Reason:
    ref = ref_to("notes", theirs.id, mine.id)
    opens = _opens(theirs, mine, network)
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Acknowledge(ref),
        intent="give" if theirs.kind == "need" else "ask",
        about=Particulars(kind=theirs.kind, text=mine.text, record_id=mine.id),
    )


RULE: Final = Rule(name="need_offer", practice="G14", band=4, rest=None, find=find)
