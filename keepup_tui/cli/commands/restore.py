"""`keepup restore`: replace the document by an exported one."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from keepup_tui.actions.restore import restore
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.streams import standard_input


def arguments(parser: ArgumentParser) -> None:
    """The file."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="an export, a hand-written document, or the name of a backup; - reads it",
    )


def run(args: Namespace, context: Context) -> int:
    """Replaces the document; undo takes it back."""
    content = _content(args.file, context)
    return report(context, restore(context.document, content, Path(args.file), context.day))


def _content(given: str, context: Context) -> bytes:
    if given == "-":
        with standard_input() as read:
            return read.read()
    for backup in context.document.backups():
        if given in {backup.path.name, str(backup.path)}:
            return context.document.backup(backup.path.name)
    return Path(given).read_bytes()
