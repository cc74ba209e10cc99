"""`keepup` alone: the app."""

from keepup_tui.cli.context import Context
from keepup_tui.cli.terminal import need_terminal


def open_app(context: Context) -> int:
    """Opens the app; with `--on` another day it only looks. Raises Stop without a terminal."""
    need_terminal()
    only_looking = context.only_looks
    from keepup_tui.ui.app import KeepUp

    app = KeepUp(context.document, context.clock, only_looking=only_looking)
    app.run()
    return app.return_code or 0
