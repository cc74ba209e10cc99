"""`keepup show`: all that is known of somebody."""

from argparse import ArgumentParser, Namespace

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.shapes import Show
from keepup_tui.domain.cadence import most_pressing


def arguments(parser: ArgumentParser) -> None:
    """Whom."""
    parser.add_argument("contact", nargs="+", metavar="NAME")


def run(args: Namespace, context: Context) -> int:
    """Prints everything about the contact."""
    contact = contact_named(" ".join(args.contact), context)
    network = context.network
    standing = network.standings[contact.id]
    due = most_pressing(standing, network)
    circles = context.book.circles
    shown = Show(
        contact=contact,
        circles=[circles[place.id] for place in contact.circles if place.id in circles],
        due_on=due.due_on if due else None,
        interactions=list(standing.interactions),
        exchanges=list(standing.exchanges),
        promises=list(standing.promises),
        milestones=list(standing.milestones),
        plans=list(standing.plans),
        notes=list(standing.notes),
    )
    if context.json:
        context.printing.json(shown)
        return 0
    from keepup_tui.cli.person import person_lines

    for line in person_lines(standing, network, context.glyphs):
        context.printing.line(line)
    return 0
