"""`keepup` alone: the app."""

from keepup_tui.cli.context import Context
from keepup_tui.cli.opening import open_app_on
from keepup_tui.cli.terminal import need_terminal


def open_app(context: Context) -> int:
    """Opens the app; with `--on` another day it only looks. Raises Stop without a terminal."""
    need_terminal()
    return open_app_on(context.document, context)
