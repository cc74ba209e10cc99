"""`keepup undo`: take the last change back."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.undo import undo
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report


def arguments(_: ArgumentParser) -> None:
    """It takes nothing of its own."""


def run(_: Namespace, context: Context) -> int:
    """Takes the last change back."""
    return report(context, undo(context.document, context.day))
