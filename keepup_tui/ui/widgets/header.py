"""The line at the top: the app's name, where you are, and the five screens."""

from typing import Final

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from keepup_tui.ui.places import PLACES, Place
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import fit, spans_width

GAP: Final = 2
HERE: Final = "bold underline $leaf"
_LEAST: Final = 30


class Header(Widget):
    """One line; a click on a screen's name goes there."""

    where: reactive[Spans] = reactive(())

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place
        self._starts: dict[int, str] = {}

    def render(self) -> Content:
        width = self.content_size.width
        places = self._shown(width)
        left: Spans = (("key", "KeepUp"), ("plain", "  "), *self.where)
        if len(places) == 1 and self.where and self.where[0][1].startswith(places[0].title):
            places = ()
        names = sum(len(place.title) + GAP for place in places)
        left = fit(_shorter(left, width - names), width - names)
        start = width - names
        parts = [safe_text((*left, ("plain", " " * (start - spans_width(left)))))]
        self._starts = {}
        for place in places:
            self._starts[start + GAP] = place.name
            start += len(place.title) + GAP
            style = HERE if place.name == self.place else "$dim"
            parts += [safe_text(" " * GAP), safe_text(place.title).stylize(style)]
        return Content("").join(parts)

    async def on_click(self, event: events.Click) -> None:
        column = event.get_content_offset_capture(self).x
        for start, name in reversed(self._starts.items()):
            if column >= start:
                await self.run_action(f"app.go('{name}')")
                return

    def _shown(self, width: int) -> tuple[Place, ...]:
        whole = sum(len(place.title) + GAP for place in PLACES)
        if width >= whole + _LEAST - GAP:
            return PLACES
        return tuple(place for place in PLACES if place.name == self.place)


def _shorter(where: Spans, room: int) -> Spans:
    """`where` less what its last words add after a comma, while there is no room for it."""
    *first, (role, text) = where
    while role == "dim" and spans_width((*first, (role, text))) > room and ", " in text:
        text = text.rpartition(", ")[0]
    return (*first, (role, text))
