"""What is typed while a dialog opens goes to the dialog, not to the screen below it."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from textual import events
from textual.actions import ActionParseResult
from textual.app import App
from textual.dom import DOMNode
from textual.screen import Screen
from textual.worker import Worker

AT_ONCE: Final = frozenset(
    {"action_undo", "action_redo", "action_hide", "action_unhide", "action_remove"}
)
"""Work that asks nothing: the keys after it are for the same screen."""
LOOK_EVERY: Final = 0.01
LONGEST: Final = 2.0


class TypingAhead(App[None]):
    """An app whose keys wait, in their order, from the one that asks for a dialog until it is."""

    def __init__(self, **known: Any) -> None:
        super().__init__(**known)
        self._asking: list[Worker[Any]] = []
        self._asked_on: Screen[Any] | None = None
        self._asked_at = 0.0
        self._held: list[events.Key] = []
        self._seen = 0

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        on, before = self.screen, set(self.workers)
        done = await super().run_action(action, default_namespace, namespaces)
        begun = [
            worker
            for worker in set(self.workers) - before
            if worker.name.startswith("action_") and worker.name not in AT_ONCE
        ]
        if begun or self.screen is not on:
            self._asking, self._asked_on = begun, on
            self._asked_at = _now()
        return done

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and not event.is_forwarded:
            self._is_opening()
            if self._held:
                self._held.append(event)
                return
        await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """A key that nobody took; no binding sees it while a dialog is on its way."""
        if self._is_opening() or self._held or self._missed_its_field(event):
            event.prevent_default()
            if not self._held:
                self.set_timer(LOOK_EVERY, self._let_go)
            self._held.append(event)

    def _missed_its_field(self, event: events.Key) -> bool:
        """Whether it was sent elsewhere just before the field that would take it had the cursor."""
        field = self.focused
        return field is not None and field.check_consume_key(event.key, event.character)

    def _is_opening(self) -> bool:
        if self._asked_on is None or _now() - self._asked_at > LONGEST:
            return False
        if self.screen is self._asked_on:
            opening = any(not worker.is_finished for worker in self._asking)
        else:
            opening = not _is_ready(self.screen)
        if not opening:
            self._asked_on = None
        return opening

    def _let_go(self) -> None:
        coming = len(self._held) != self._seen
        self._seen = len(self._held)
        if coming or self._is_opening():
            self.set_timer(LOOK_EVERY, self._let_go)
            return
        self._seen = 0
        held, self._held = self._held, []
        for event in held:
            self.post_message(events.Key(event.key, event.character))


def _now() -> float:
    return asyncio.get_running_loop().time()


def _is_ready(screen: Screen[Any]) -> bool:
    """Whether the screen is there, and where one types in it has the cursor."""
    return screen.is_mounted and (screen.focused is not None or not screen.focus_chain)
