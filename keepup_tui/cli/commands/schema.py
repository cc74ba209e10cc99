"""`keepup schema`: the JSON Schema of what `--json` prints."""

from argparse import ArgumentParser, Namespace

from keepup_tui.cli.context import Context
from keepup_tui.cli.schemas import names, schema_of
from keepup_tui.cli.stopping import Usage


def arguments(parser: ArgumentParser) -> None:
    """The command."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="a command, list or changed")


def run(args: Namespace, context: Context) -> int:
    """Prints the schema, or the names there are."""
    if args.name is None:
        for name in names():
            context.printing.line(name)
        return 0
    if args.name not in names():
        raise Usage(f"There is no schema “{args.name}”; there are {', '.join(names())}.")
    context.printing.json(schema_of(args.name))
    return 0
