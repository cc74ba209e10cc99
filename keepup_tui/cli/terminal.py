"""Whether there is a terminal that a screen can be drawn on."""

import os
import sys
from typing import Final

from keepup_tui.cli.stopping import Stop

_COLUMNS: Final = 40
_ROWS: Final = 12


def need_terminal(columns: int = _COLUMNS, rows: int = _ROWS) -> None:
    """Nothing where a screen of this size can be drawn. Raises Stop where there can be none."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Stop("KeepUp's screens need a terminal; `keepup due` prints today without one.")
    if os.environ.get("TERM", "dumb") in {"dumb", ""}:
        raise Stop("This terminal cannot show a screen (TERM is dumb); `keepup due` prints today.")
    size = os.get_terminal_size(sys.stdout.fileno())
    if 0 < size.columns < columns or 0 < size.lines < rows:
        raise Stop(
            f"This terminal is {size.columns} by {size.lines}; KeepUp needs {columns} by {rows}."
        )
