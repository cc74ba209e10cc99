"""What the first frame did without, made ready before somebody asks for it."""

import asyncio
from importlib import import_module

from textual.app import App

from keepup_tui.ui.first_frame import settle
from keepup_tui.ui.places import OVER, PLACES
from keepup_tui.ui.stylesheets import stylesheet

_MODULES = (
    *(f"screens.{place.where.partition(':')[0]}" for place in PLACES),
    *(where.partition(":")[0] for where in OVER.values()),
    "screens.composer",
)
_STYLES = ("contacts", "ledger", "garden", "review", "contact", "floating", "forms", "composer")


async def make_ready(app: App[None]) -> None:
    """Imports the other screens beside the event loop and reads their styles."""
    await asyncio.to_thread(_import)
    for path in map(stylesheet, _STYLES):
        if not app.stylesheet.has_source(str(path)):
            app.stylesheet.read(path)
    app.stylesheet.parse()
    settle()


def _import() -> None:
    for module in _MODULES:
        import_module(f"keepup_tui.ui.{module}")
