"""Leaving in good order when the system asks: the draft saved, the terminal as it was."""

import asyncio
import os
import signal
from collections.abc import Callable
from threading import Timer
from typing import Any, Final

from textual.app import App

SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
)
_PATIENCE: Final = 2.0


def leave_on_signals(app: App[Any], save: Callable[[], None]) -> None:
    """From now on a signal saves, then closes `app`; what hangs is ended after two seconds."""
    loop = asyncio.get_running_loop()

    def leave(number: int) -> None:
        save()
        deadline = Timer(_PATIENCE, os._exit, (128 + number,))
        deadline.daemon = True
        deadline.start()
        app.exit(return_code=128 + number)

    for number in SIGNALS:
        try:
            loop.add_signal_handler(number, leave, number)
        except RuntimeError:  # only the main thread hears of signals
            return
