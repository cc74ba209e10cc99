"""`keepup ledger`: what was given and received."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Final

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.shapes import Ledger, LedgerItem, LedgerItems
from keepup_tui.domain.balance import (
    Balance,
    balance_by_circle,
    balance_by_organisation,
    balance_with,
)
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Side
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.ledger import GAVE, RECEIVED, balance_word, in_short, pages
from keepup_tui.wording.spans import Span, Spans

_HIDDEN = "The ledger is hidden; `keepup set ledger_hidden false` shows it again."

_SIDES: Final[tuple[tuple[Span, Side], ...]] = (
    (("marigold", GAVE), "gave"),
    (("sky", RECEIVED), "received"),
)


def arguments(parser: ArgumentParser) -> None:
    """With whom, or how the list is cut."""
    parser.add_argument("contact", nargs="*", metavar="NAME")
    parser.add_argument("--lopsided", action="store_true", help="only where one side gives more")
    parser.add_argument("--by", choices=("contact", "circle", "organisation"), default="contact")


def run(args: Namespace, context: Context) -> int:
    """Prints the ledger, or one contact's pages of it."""
    network = context.network
    hidden = context.settings.ledger_hidden
    if args.contact:
        contact = contact_named(" ".join(args.contact), context)
        _one(network.standings[contact.id], network, context, hidden=hidden)
        return 0
    if hidden and not context.json:
        context.printing.message(_HIDDEN)
        return 0
    rows = [
        row
        for row in _rows(args.by, network)
        if not args.lopsided or row[2] in {"giving", "receiving"}
    ]
    if context.json:
        items = [LedgerItem(key, name, None if hidden else word) for key, name, word in rows]
        context.printing.json(LedgerItems(items))
        return 0
    told = [row for row in rows if row[2] != "nothing_yet"]
    for _, name, word in told:
        context.printing.line((("name", name), ("plain", "  "), ("dim", balance_word(word))))
    if not told:
        context.printing.message("Nothing is written down yet.")
    return 0


def _rows(by: str, network: Network) -> Iterator[tuple[int, str, Balance]]:
    if by == "circle":
        for key, word in balance_by_circle(network).items():
            yield key, network.circles[key].name, word
    elif by == "organisation":
        for name, word in balance_by_organisation(network).items():
            yield 0, name, word
    else:
        for key, standing in network.standings.items():
            if boundary(standing.contact) in {None, "do_not_contact"}:
                yield key, standing.contact.name, balance_with(key, network)


def _one(standing: Standing, network: Network, context: Context, *, hidden: bool) -> None:
    contact = standing.contact
    word = balance_with(contact.id, network)
    if context.json:
        rows = standing.exchanges
        context.printing.json(
            Ledger(
                contact_id=contact.id,
                contact=contact.name,
                balance=None if hidden else word,
                gave=[row for row in rows if row.side == "gave"],
                received=[row for row in rows if row.side == "received"],
            )
        )
    elif hidden:
        context.printing.message(_HIDDEN)
    else:
        for line in _lines(word, standing, network, context.glyphs):
            context.printing.line(line)


def _lines(word: Balance, standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Spans]:
    yield (("name", standing.contact.name),)
    yield from in_short(word, standing, network)
    for heading, side in _SIDES:
        found = pages(standing, network, side, glyphs)
        if found:
            yield ()
            yield (heading,)
        for page in found:
            yield (("plain", "  "), *page.day, ("plain", "  "), *page.title)
            for below in page.below:
                yield (("plain", "      "), *below)
