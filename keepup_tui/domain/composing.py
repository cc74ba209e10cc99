"""What helps to write to somebody: what to ask and bring up, for what purpose, what to give."""

from msgspec import Struct

from keepup_tui.domain.ask_share import ask_share
from keepup_tui.domain.gives import Give, proposed_give
from keepup_tui.domain.network import Network
from keepup_tui.domain.purposes import another_purpose, last_purposes
from keepup_tui.domain.records import Contact, Note
from keepup_tui.domain.setbacks import fresh_setback
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Intent
from keepup_tui.domain.uses import rested_first


class Help(Struct, frozen=True, kw_only=True):
    """What to begin with.

    `fact` and `question` are those rested longest (G04, G08), `last_purpose` what the last
    word was for and `purpose` another one (G12). `mostly_asks` is None while the ledger is
    hidden; `give` is there where the user mostly asks (G22);
    `hurt` while a setback of theirs is fresh (G45).
    """

    contact: Contact
    fact: Note | None
    question: Note | None
    last_purpose: Intent | None
    purpose: Intent
    mostly_asks: bool | None
    give: Give | None
    hurt: bool = False


def help_for(standing: Standing, network: Network) -> Help:
    """What helps to write to the standing's contact on its day."""
    hidden = network.settings.ledger_hidden
    mostly_asks = None if hidden else ask_share(standing).mostly_asks
    return Help(
        contact=standing.contact,
        fact=next(iter(rested_first(standing, "fact")), None),
        question=next(iter(rested_first(standing, "question")), None),
        last_purpose=next(iter(last_purposes(standing)), None),
        purpose=_purpose(standing, mostly_asks=bool(mostly_asks)),
        mostly_asks=mostly_asks,
        give=proposed_give(standing, network) if mostly_asks else None,
        hurt=fresh_setback(standing) is not None,
    )


def _purpose(standing: Standing, *, mostly_asks: bool) -> Intent:
    """Comfort while a setback is fresh, something to give after many asks, else another one."""
    if fresh_setback(standing) is not None:
        return "console"
    return "give" if mostly_asks else another_purpose(standing)
