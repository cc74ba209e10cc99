"""`keepup why`: every term of why somebody is, or is not, due."""

from argparse import ArgumentParser, Namespace

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.nudges import reason_shapes
from keepup_tui.cli.shapes import Held, Why
from keepup_tui.domain.queue.why import why
from keepup_tui.wording.reasons import text


def arguments(parser: ArgumentParser) -> None:
    """Whom."""
    parser.add_argument("contact", nargs="+", metavar="NAME")


def run(args: Namespace, context: Context) -> int:
    """Prints the terms."""
    contact = contact_named(" ".join(args.contact), context)
    network = context.network
    found = why(network, contact.id)
    if not context.json:
        from keepup_tui.wording.why import why_lines

        for line in why_lines(found, network):
            context.printing.line(line)
        return 0
    context.printing.json(
        Why(
            contact_id=contact.id,
            contact=contact.name,
            on=found.on,
            shown=found.shown,
            due_on=found.due_on,
            last=found.last,
            period=found.period,
            r=None if found.r is None else round(found.r, 3),
            importance=found.importance,
            cap=found.cap,
            ahead=found.ahead,
            reasons=reason_shapes(found.reasons, network),
            held=[
                Held(held.reason.rule, text(held.reason, network), held.because)
                for held in found.held
            ],
        )
    )
    return 0
