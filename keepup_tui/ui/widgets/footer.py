"""The line at the bottom: the keys that work here and now."""

from collections.abc import Callable
from typing import Final

from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import spans_width

GAP: Final = 2


class Footer(Widget):
    """One line that never wraps: what does not fit is left to the help, whose key stays."""

    def __init__(
        self, order: tuple[str, ...], offers: Callable[[str], bool] = lambda _: True
    ) -> None:
        """`order` names bindings by id, the ones people use most first.

        `offers` tells whether one that works is of any use now.
        """
        super().__init__()
        self._offers = offers
        self.order = order
        self._keys: dict[str, tuple[str, str, str]] = {}
        self._starts: dict[int, str] = {}

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._read)
        self._read(self.screen)

    def render(self) -> Content:
        keys = self._that_fit(self.content_size.width)
        spans: list[Spans] = []
        start = 0
        self._starts = {}
        for pressed, shown, word in keys:
            said = _said(shown, word)
            self._starts[start] = pressed
            start += spans_width(said) + GAP
            spans.append(said)
        return safe_text(" " * GAP).join(safe_text(said) for said in spans)

    def on_click(self, event: events.Click) -> None:
        column = event.get_content_offset_capture(self).x
        for start, pressed in reversed(self._starts.items()):
            if column >= start:
                self.app.simulate_key(pressed)
                return

    def _read(self, _: Screen[object]) -> None:
        found: dict[str, tuple[str, str, str]] = {}
        for _node, binding, enabled, _tooltip in self.screen.active_bindings.values():
            name = binding.id
            if enabled and name in self.order and self._offers(name) and name not in found:
                shown = self.app.get_key_display(binding)
                found[name] = (binding.key, shown, binding.description)
        if found != self._keys:
            self._keys = found
            self.refresh()

    def _that_fit(self, width: int) -> list[tuple[str, str, str]]:
        keys = [self._keys[name] for name in self.order if name in self._keys]
        while len(keys) > 1 and _width(keys) > width:
            del keys[-2]
        return keys


def _said(shown: str, word: str) -> Spans:
    return ("key", shown), ("dim", f" {word}")


def _width(keys: list[tuple[str, str, str]]) -> int:
    return sum(spans_width(_said(shown, word)) + GAP for _, shown, word in keys) - GAP
