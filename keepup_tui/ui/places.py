"""The five screens, in the order of their keys."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, NamedTuple

from textual.screen import Screen


class Place(NamedTuple):
    """A screen one can go to: its name in the header, and the class that draws it."""

    name: str
    title: str
    where: str

    def open(self) -> Screen[Any]:
        """A new one of this screen; its module is imported only now."""
        module, _, kind = self.where.partition(":")
        made: Screen[Any] = getattr(import_module(f"keepup_tui.ui.screens.{module}"), kind)()
        return made


PLACES: Final = (
    Place("today", "Today", "today:Today"),
    Place("contacts", "Contacts", "contacts:Contacts"),
    Place("ledger", "Ledger", "ledger:Ledger"),
    Place("garden", "Garden", "garden:Garden"),
    Place("review", "Review", "review:Review"),
)

OVER: Final = {
    "contact": "screens.contact:Contact",
    "new contact": "forms.contact:new_contact",
}
"""What opens over any of them, by its name: a screen, or what asks with one."""


def over(name: str) -> Any:
    """What opens over a screen; its module is imported only now."""
    module, _, kind = OVER[name].partition(":")
    return getattr(import_module(f"keepup_tui.ui.{module}"), kind)


MODES: Final[dict[str, Callable[[], Screen[Any]]]] = {place.name: place.open for place in PLACES}
