"""`keepup demo`: the app on a sample document, kept nowhere."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from keepup_tui.cli.context import Context
from keepup_tui.cli.opening import open_app_on
from keepup_tui.cli.terminal import need_terminal
from keepup_tui.demo.sample import sample
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES
from keepup_tui.store.document import Document


def arguments(parser: ArgumentParser) -> None:
    """Whether to print the sample instead."""
    parser.add_argument("--print", action="store_true", help="print the sample document instead")


def run(args: Namespace, context: Context) -> int:
    """Opens the app on the sample, as it stands today, in a temporary folder."""
    if not args.print:
        need_terminal()
    with TemporaryDirectory(prefix="keepup-demo-") as folder:
        document = Document(Path(folder) / "demo.json", Path(folder) / "state")
        document.apply(_write(context), ms=context.day.ms, label="the demo")
        if args.print:
            context.printing.raw(document.export())
            return 0
        return open_app_on(document, context)


def _write(context: Context) -> Callable[[Edit], None]:
    def run(edit: Edit) -> None:
        book = sample(context.today)
        for table in TABLES:
            for record in book.table(table).values():
                edit.put(record)

    return run
