"""`keepup away`: days away, during which nothing piles up."""

from argparse import ArgumentParser, Namespace
from typing import get_args

from keepup_tui.actions.away import away
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report
from keepup_tui.domain.terms import LeaveKind


def arguments(parser: ArgumentParser) -> None:
    """The first and the last day."""
    parser.add_argument("first", metavar="FROM")
    parser.add_argument("last", metavar="TO")
    parser.add_argument("--kind", choices=get_args(LeaveKind), default="away")
    parser.add_argument("--place", metavar="TEXT")


def run(args: Namespace, context: Context) -> int:
    """Enters the days."""
    first = context.date(args.first)
    last = context.date(args.last, max(first, context.today))
    return report(context, context.perform(away(first, last, args.kind, args.place)))
