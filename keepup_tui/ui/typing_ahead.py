"""Keys are taken one at a time: what is typed ahead goes to whatever the keys before it opened."""

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from textual import events
from textual.actions import ActionParseResult
from textual.app import App
from textual.dom import DOMNode
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.worker import Worker

AT_ONCE: Final = frozenset(
    {"action_undo", "action_redo", "action_hide", "action_unhide", "action_remove"}
)
"""Work that asks nothing: the keys after it are for the same screen."""
LOOK_EVERY: Final = 0.01
LONGEST: Final = 2.0


class TypingAhead(App[None]):
    """An app in which each key waits until the one before it is done with.

    A key that asks for a dialog is done with once the dialog is there; a screen that was left
    takes no more of them.
    """

    class Done(Message):
        """What follows a key on its way up to the app: the key is done with when it arrives."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, **known: Any) -> None:
        super().__init__(**known)
        self._typed: deque[events.Key | events.Paste] = deque()
        self._key_number = 0
        self._in_hand: Widget | None = None
        self._handed_at = 0.0
        self._looking = False
        self._asking: list[Worker[Any]] = []
        self._asked_on: Screen[Any] | None = None
        self._asked_at = 0.0

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
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self._typed.append(event)
            await self._take()
        else:
            await super().on_event(event)

    def on_typing_ahead_done(self, message: Done) -> None:
        """The key in hand has come all the way; what it asked for, as the focus, comes first."""
        message.stop()
        self.call_later(self._let_go, message.number)

    async def _let_go(self, number: int) -> None:
        if number == self._key_number:
            self._in_hand = None
            await self._take()

    async def _take(self) -> None:
        """Takes the next key, unless one is in hand or a dialog is on its way: then looks again."""
        while self._typed:
            if self._is_busy():
                if not self._looking:
                    self._looking = True
                    self.set_timer(LOOK_EVERY, self._take_later)
                return
            await self._hand_on(self._typed.popleft())

    async def _take_later(self) -> None:
        self._looking = False
        await self._take()

    async def _hand_on(self, event: events.Key | events.Paste) -> None:
        self._key_number += 1
        goes_to = self.focused or self.screen
        if isinstance(event, events.Key) and _is_escape_and_letter(event, goes_to):
            letter = event.character or ""
            self._typed.appendleft(events.Key(letter, letter))
            event = events.Key("escape", "\x1b")
        await super().on_event(event)
        if event.is_forwarded and goes_to.post_message(self.Done(self._key_number)):
            self._in_hand, self._handed_at = goes_to, _now()

    def _is_busy(self) -> bool:
        in_hand = self._in_hand is not None and self._in_hand.is_attached
        return (in_hand and _now() - self._handed_at < LONGEST) or self._is_opening()

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


def _is_escape_and_letter(event: events.Key, goes_to: Widget) -> bool:
    """Whether a slow line brought escape and a letter at once, which reads like alt and the letter.

    No key here goes with alt, but a line that one types in takes the letter.
    """
    if not event.key.startswith("alt+") or not event.is_printable:
        return False
    return not goes_to.check_consume_key(event.key, event.character)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _is_ready(screen: Screen[Any]) -> bool:
    """Whether the screen is there, and where one types in it has the cursor."""
    return screen.is_mounted and (screen.focused is not None or not screen.focus_chain)
