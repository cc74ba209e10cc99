"""`keepup unite`: one person entered twice, made one."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.unite import unite
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.outcomes import report


def arguments(parser: ArgumentParser) -> None:
    """Who stays, and who is the same."""
    parser.add_argument("contact", metavar="NAME", help="who stays")
    parser.add_argument("other", metavar="OTHER", help="who is the same person")


def run(args: Namespace, context: Context) -> int:
    """Unites the two."""
    kept, other = contact_named(args.contact, context), contact_named(args.other, context)
    return report(context, context.perform(unite(kept.id, other.id)))
