"""What the palette can do beyond the keys of the present screen."""

from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, Final

from textual.worker import WorkerCancelled

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.settings import BadSetting, checked
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.page import Page
from keepup_tui.ui.places import over
from keepup_tui.wording import commands as said

Command = tuple[str, str, Callable[[], Awaitable[object]]]
"""Its name, a sentence, and what it does."""

_ELSEWHERE: Final = (
    "today.more", "ledger.lopsided", "garden.weed", "garden.heat", "review.to_season",
)  # fmt: skip
"""The keys of other screens that are for nothing under a cursor there."""
_OF_SOMEBODY: Final = frozenset(
    f"contact.{verb}"
    for verb in ("promise", "fact", "ask", "news", "plan", "gave", "received", "wrote")
)
"""The keys of a contact's screen that are for nothing under a cursor there."""


def commands(app: Desk, offered: Collection[str]) -> Iterator[Command]:
    """The commands of every screen that are not among the keys `offered` already."""
    hidden = app.reading is not None and app.reading.network.settings.ledger_hidden
    yield (*(said.LEDGER_HIDDEN if hidden else said.LEDGER_SHOWN), partial(_hide, app, not hidden))
    for name, named in said.COMMANDS.items():
        yield (*named, partial(_COMMANDS[name], app))
    yield from _elsewhere(app, offered)


def _elsewhere(app: Desk, offered: Collection[str]) -> Iterator[Command]:
    """The keys of other screens, which go there; those of a contact's ask who it is about."""
    from keepup_tui.ui.keymap import every_binding

    for place, binding in every_binding():
        if binding.id in offered:
            continue
        if binding.id in _OF_SOMEBODY:
            yield binding.description, binding.tooltip, partial(_do_with, app, binding.action)
        elif binding.id in _ELSEWHERE:
            yield binding.description, binding.tooltip, partial(_do_at, app, place, binding.action)


async def _do_with(app: Desk, action: str) -> None:
    contact_id = await _whom(app)
    if contact_id is not None:
        await app.push_screen(over("contact")(contact_id))
        await app.screen.run_action(action)


async def _do_at(app: Desk, place: str, action: str) -> None:
    """Does it once the screen there has worked out what it shows."""
    await app.switch_mode(place)
    for working_out in [each for each in app.workers if each.node is app.screen]:
        with suppress(WorkerCancelled):
            await working_out.wait()
    await app.screen.run_action(action)


async def _whom(app: Desk) -> int | None:
    """The one under the cursor, or who is chosen."""
    from keepup_tui.ui.screens.picker import somebody

    if isinstance(app.screen, Page) and app.screen.contact:
        return app.screen.contact.id
    return await app.push_screen_wait(somebody(app, said.WITH_WHOM))


async def _hide(app: Desk, hidden: bool) -> None:
    from keepup_tui.actions.hide_ledger import hide_ledger

    await app.carry_out(hide_ledger(hidden=hidden))


async def _import(app: Desk) -> None:
    from keepup_tui.ui.screens.importing import bring_in

    await bring_in(app)


async def _restore(app: Desk) -> None:
    from keepup_tui.ui.screens.restoring import bring_back

    await bring_back(app)


async def _event(app: Desk) -> None:
    from keepup_tui.ui.screens.event_sheet import follow_up_event

    await follow_up_event(app)


async def _news(app: Desk) -> None:
    from keepup_tui.ui.forms.news import tell_news

    await tell_news(app, ())


async def _away(app: Desk) -> None:
    from keepup_tui.ui.forms.leave import tell_leave

    await tell_leave(app)


async def _repair(app: Desk) -> None:
    await _record_with("repairs", said.REPAIR, app, on=app.clock(app.book).date)


async def _record(table: str, title: str, app: Desk) -> None:
    from keepup_tui.ui.forms.records import new_record

    await new_record(app, table, title, {})


async def _record_with(table: str, title: str, app: Desk, **known: Any) -> None:
    from keepup_tui.ui.forms.records import new_record

    contact_id = await _whom(app)
    if contact_id is not None:
        name = first_name(app.book.contacts[contact_id])
        values = {"contact_id": contact_id, **known}
        await new_record(app, table, title.format(name), values)


async def _cap(app: Desk) -> None:
    from keepup_tui.actions.settings import set_setting
    from keepup_tui.ui.floating import Question

    hint, typed = said.ANY_NUMBER, None
    while typed := await app.push_screen_wait(Question(said.HOW_MANY, hint, typed or "")):
        try:
            cap = None if typed.casefold() == said.NONE else checked("cap", int(typed))
        except (BadSetting, ValueError):
            hint = said.NO_NUMBER
            continue
        await app.carry_out(set_setting("cap", cap))
        return


_COMMANDS: Final[dict[said.Name, Callable[[Desk], Awaitable[None]]]] = {
    "import": _import,
    "restore": _restore,
    "event": _event,
    "own news": _news,
    "goal": partial(_record, "goals", said.GOAL),
    "shelf": partial(_record, "shelf", said.SHELF),
    "circle": partial(_record, "circles", said.NEW_CIRCLE),
    "repair": _repair,
    "milestone": partial(_record_with, "milestones", said.MILESTONE),
    "away": _away,
    "cap": _cap,
}
