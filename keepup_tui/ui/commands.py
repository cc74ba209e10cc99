"""What the palette can do beyond the keys of the present screen."""

from collections.abc import Awaitable, Callable, Iterator

from keepup_tui.ui.desk import Desk

Command = tuple[str, str, Callable[[], Awaitable[object]]]
"""Its name, a sentence, and what it does."""


def commands(app: Desk) -> Iterator[Command]:
    """The commands of every screen that have no key there."""
    hidden = app.reading is not None and app.reading.network.settings.ledger_hidden
    name = "show the ledger" if hidden else "hide the ledger"
    yield name, "What was given and received, everywhere", _ledger(app, not hidden)
    yield "import", "Bring in people from a file", _import(app)
    yield "restore", "Bring a backup back as the document", _restore(app)
    yield "follow up after an event", "A word to everybody met there", _event(app)
    yield "my own news", "A move or a new job of yours", _news(app)


def _ledger(app: Desk, hidden: bool) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        from keepup_tui.actions.hide_ledger import hide_ledger

        return await app.carry_out(hide_ledger(hidden=hidden))

    return run


def _import(app: Desk) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        from keepup_tui.ui.screens.importing import bring_in

        return await bring_in(app)

    return run


def _restore(app: Desk) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        from keepup_tui.ui.screens.restoring import bring_back

        return await bring_back(app)

    return run


def _event(app: Desk) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        from keepup_tui.ui.screens.event_sheet import follow_up_event

        return await follow_up_event(app)

    return run


def _news(app: Desk) -> Callable[[], Awaitable[object]]:
    async def run() -> object:
        from keepup_tui.ui.forms.news import tell_news

        return await tell_news(app, ())

    return run
