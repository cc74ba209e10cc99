"""The open book of the ledger, as rows: one side, or both where there is one column."""

from collections.abc import Iterator
from typing import Final, Literal

from keepup_tui.domain.balance import balance_with
from keepup_tui.domain.ledger import Tie
from keepup_tui.domain.network import Network
from keepup_tui.ui.screens.contact_rows import page_rows
from keepup_tui.ui.widgets.listing import Line, Row
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.ledger import GAVE, RECEIVED, pages
from keepup_tui.wording.spans import Role

Side = Literal["gave", "received"]
SIDES: Final[tuple[tuple[Side, str, Role], ...]] = (
    ("gave", GAVE, "marigold"),
    ("received", RECEIVED, "sky"),
)
_LEANS: Final[dict[Side, str]] = {"gave": "giving", "received": "receiving"}


def book_rows(
    tie: Tie, network: Network, sides: tuple[Side, ...], width: int, glyphs: Glyphs, *, tall: bool
) -> Iterator[Row]:
    """The pages of a contact, or the people of a circle or an organisation on each side."""
    for side, heading, role in SIDES:
        if side not in sides:
            continue
        found = list(_pages(tie, network, side, width, glyphs, tall))
        if not found and len(sides) > 1:
            continue
        yield Row(None, (Line(((role, heading),)),))
        if tall:
            yield Row(None, (Line(()),))
        yield from found
        if not found:
            yield Row(None, (Line((("faint", "nothing yet"),)),))


def _pages(
    tie: Tie, network: Network, side: Side, width: int, glyphs: Glyphs, tall: bool
) -> Iterator[Row]:
    if tie.key[0] == "contacts":
        standing = network.standings[tie.contact_ids[0]]
        yield from page_rows(pages(standing, network, side, glyphs), width, spaced=tall)
        return
    for contact_id in tie.contact_ids:
        word = balance_with(contact_id, network)
        if word == _LEANS[side]:
            name = network.book.contacts[contact_id].name
            yield Row(("contacts", contact_id), (Line((("name", name),)),))
