"""`keepup completions`: completions for a shell."""

from argparse import ArgumentParser, Namespace

from keepup_tui.cli.context import Context

SHELLS = ("bash", "zsh", "tcsh")


def arguments(parser: ArgumentParser) -> None:
    """The shell."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))


def run(args: Namespace, context: Context) -> int:
    """Prints the completions of every command and option."""
    import shtab

    from keepup_tui.cli.whole import whole_parser

    context.printing.raw(shtab.complete(whole_parser(), args.shell).encode() + b"\n")
    return 0
