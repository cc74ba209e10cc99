"""`keepup redo`: take an undo back."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.undo import redo
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report


def arguments(_: ArgumentParser) -> None:
    """It takes nothing of its own."""


def run(_: Namespace, context: Context) -> int:
    """Takes the last undo back."""
    return report(context, redo(context.document, context.day))
