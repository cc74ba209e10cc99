"""`keepup export`: the document, whole, or in another program's format."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import Usage


def arguments(parser: ArgumentParser) -> None:
    """The format, and the file."""
    parser.add_argument(
        "--format", choices=("json", "csv", "vcard", "ics", "markdown"), default="json"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of printing")


def run(args: Namespace, context: Context) -> int:
    """Prints or writes the export."""
    if context.json and args.format != "json":
        raise Usage(f"--json and --format {args.format} are two answers to one question: say one.")
    content = _content(args.format, context)
    if args.output in {None, "-"}:
        context.printing.file(content)
        return 0
    Path(args.output).write_bytes(content)
    context.printing.message(f"Written to {args.output}.")
    return 0


def _content(form: str, context: Context) -> bytes:
    if form == "json":
        return context.document.export()
    from keepup_tui.formats.exporting import exported

    return exported(form, context.book, context.day)
