"""`keepup brief`: what to know before meeting somebody."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.nudges import reason_shapes
from keepup_tui.cli.shapes import Boundaries, Brief, Open
from keepup_tui.domain import brief
from keepup_tui.domain.parts import Style
from keepup_tui.domain.queue.morning import row_of


def arguments(parser: ArgumentParser) -> None:
    """Whom."""
    parser.add_argument("contact", nargs="+", metavar="NAME")


def run(args: Namespace, context: Context) -> int:
    """Prints the brief."""
    contact = contact_named(" ".join(args.contact), context)
    network = context.network
    standing = network.standings[contact.id]
    known = brief.brief(standing, network)
    if not context.json:
        from keepup_tui.cli.person import brief_lines

        for line in brief_lines(standing, network, context.glyphs):
            context.printing.line(line)
        return 0
    nudge = row_of(standing, network)
    context.printing.json(
        Brief(
            contact_id=contact.id,
            contact=contact.name,
            last=known.last,
            open=list(_open(known)),
            questions=list(known.questions),
            facts=list(known.facts),
            noticed=known.noticed.noticed if known.noticed else None,
            boundaries=_boundaries(known),
            reasons=reason_shapes(nudge.reasons if nudge else (), network),
        )
    )
    return 0


def _open(known: brief.Brief) -> Iterator[Open]:
    for reply in known.owed:
        yield Open("interactions", reply.id, reply.text or reply.line or "", by="me")
    for promise in known.promises:
        yield Open("promises", promise.id, promise.text, promise.due_on, promise.by)
    for plan in known.plans:
        yield Open("plans", plan.id, plan.text or "", plan.on)


def _boundaries(known: brief.Brief) -> Boundaries:
    contact = known.contact
    style = contact.style or Style()
    return Boundaries(
        do_not_contact=contact.do_not_contact,
        off_limits=contact.off_limits,
        quiet_days=contact.quiet_days,
        channels=contact.channels,
        formality=style.formality,
        salutation=style.salutation,
        language=style.language,
    )
