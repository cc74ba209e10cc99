"""`keepup guide`: the practices, and what does each."""

from argparse import ArgumentParser, Namespace

from msgspec import Struct

from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import Stop
from keepup_tui.domain.practices import PRACTICES, Practice
from keepup_tui.wording.guide import practice_lines


class Practices(Struct):
    items: list[Practice]


def arguments(parser: ArgumentParser) -> None:
    """One practice, or all."""
    parser.add_argument("practice", nargs="?", metavar="ID", help="one of them, such as G11")


def run(args: Namespace, context: Context) -> int:
    """Prints the practices."""
    wanted = (args.practice or "").upper()
    rows = [row for row in PRACTICES if wanted in {"", row.id}]
    if not rows:
        raise Stop(f"There is no practice {args.practice}; they go from G01 to G55.")
    if context.json:
        context.printing.json(Practices(rows))
        return 0
    for row in rows:
        for line in practice_lines(row):
            context.printing.line(line)
    return 0
