"""`keepup restore`: replace the document by an exported one."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from keepup_tui.actions.restore import restore
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report


def arguments(parser: ArgumentParser) -> None:
    """The file."""
    parser.add_argument("file", metavar="FILE", help="an export, a backup or a hand-written document; - reads it")  # fmt: skip  # noqa: E501


def run(args: Namespace, context: Context) -> int:
    """Replaces the document; undo takes it back."""
    content = sys.stdin.buffer.read() if args.file == "-" else Path(args.file).read_bytes()
    return report(context, restore(context.document, content, context.day))
