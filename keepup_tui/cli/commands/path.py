"""`keepup path`: how two people are connected."""

from argparse import ArgumentParser, Namespace
from datetime import date
from itertools import pairwise

from msgspec import Struct

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.stopping import Stop
from keepup_tui.domain.introductions import How, path_between
from keepup_tui.wording.links import link_line


class Step(Struct):
    """The next contact on the way, and how the one before leads there; the first has no how."""

    contact_id: int
    contact: str
    how: How | None = None
    on: date | None = None


class Path(Struct):
    items: list[Step]


def arguments(parser: ArgumentParser) -> None:
    """From whom to whom."""
    parser.add_argument("contact", metavar="NAME")
    parser.add_argument("other", metavar="OTHER")


def run(args: Namespace, context: Context) -> int:
    """Prints the way from one to the other."""
    first, last = contact_named(args.contact, context), contact_named(args.other, context)
    links = path_between(context.book, first.id, last.id)
    if links is None:
        raise Stop(f"No way is known from {first.name} to {last.name}, other than you.")
    names = context.book.contacts
    ways = [Step(link.to, names[link.to].name, link.how, link.on) for link in links]
    steps = [Step(first.id, first.name), *ways]
    if context.json:
        context.printing.json(Path(steps))
        return 0
    if not ways:
        context.printing.line((("plain", "Both names are "), ("name", first.name), ("plain", ".")))
    for before, step in pairwise(steps):
        assert step.how is not None
        context.printing.line(
            link_line(before.contact, step.contact, step.how, step.on, context.today)
        )
    return 0
