"""`keepup doctor`: check the document."""

from argparse import ArgumentParser, Namespace

from msgspec import Struct

from keepup_tui.actions.doctor import check
from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import COULD_NOT
from keepup_tui.wording.spans import text_of


class Checked(Struct):
    """What was found; nothing wrong where `problems` is empty."""

    problems: list[str]
    notes: list[str]


def arguments(_: ArgumentParser) -> None:
    """It takes nothing of its own."""


def run(_: Namespace, context: Context) -> int:
    """Prints what it finds; a problem exits 1."""
    found = check(context.document)
    context.told_of_newer = True
    if context.json:
        problems = [text_of(row) for row in found.problems]
        context.printing.json(Checked(problems, [text_of(row) for row in found.notes]))
    else:
        for row in (*found.problems, *found.notes):
            context.printing.line(row)
        if not found.problems:
            context.printing.line("The document is whole.")
    return COULD_NOT if found.problems else 0
