"""`keepup contacts`: everybody, or those that a text fits."""

from argparse import ArgumentParser, Namespace

from keepup_tui.cli.context import Context
from keepup_tui.cli.shapes import Items
from keepup_tui.domain.contacts import contacts_matching
from keepup_tui.wording.spans import Span


def arguments(parser: ArgumentParser) -> None:
    """What to look for."""
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help="a name, a circle, an organisation"
    )
    parser.add_argument("--all", action="store_true", help="the archived and the deceased too")


def run(args: Namespace, context: Context) -> int:
    """Lists the contacts."""
    rows = contacts_matching(context.book, " ".join(args.query), everybody=args.all)
    if context.json:
        context.printing.json(Items(items=rows))
        return 0
    circles = context.book.circles
    for row in rows:
        known = [circles[place.id].name for place in row.circles if place.id in circles]
        line: list[Span] = [("name", row.name)]
        for fact in filter(None, (row.title, row.organisation, ", ".join(known))):
            line += [("faint", " · "), ("dim", fact)]
        context.printing.row(tuple(line))
    if not rows:
        context.printing.message(_none(context, args.query))
    return 0


def _none(context: Context, query: list[str]) -> str:
    if query and context.book.contacts:
        return f"Nobody fits “{' '.join(query)}”."
    return "Nobody here yet; `keepup import FILE` or `keepup add NAME` begins."
