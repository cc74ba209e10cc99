"""What is being typed, kept on disk half a second behind the keys."""

import asyncio
import contextlib
from collections.abc import Callable
from threading import Lock
from typing import Final

from keepup_tui.store.drafts import Draft, Drafts, Left
from keepup_tui.store.errors import Unwritable

DELAY: Final = 0.3


class Drafting:
    """The draft of one place, such as the composer; where the disk refuses, only in memory."""

    def __init__(
        self, drafts: Drafts, place: str, now: Callable[[], int], name: str | None = None
    ) -> None:
        """`name` is that of its file, where the place has none that a file can have."""
        self._drafts = drafts
        self._name = name or place
        self._place = place
        self._now = now
        self._waiting: asyncio.TimerHandle | None = None
        self._writing = Lock()
        self.text = ""

    def type(self, text: str) -> None:
        """Takes the text as it is now; it is written once the keys rest, at the latest then."""
        self.text = text
        if self._waiting is None:
            loop = asyncio.get_running_loop()
            self._waiting = loop.call_later(DELAY, self._due)

    async def take_up(self, left: Left) -> None:
        """Goes on with what another process left; its file goes once ours holds the text."""
        self.text = left.draft.text
        await asyncio.to_thread(self._take_up, left)

    async def keep_now(self) -> None:
        """Writes the text at once."""
        self._stop_waiting()
        await asyncio.to_thread(self.write)

    async def drop(self) -> None:
        """The text was kept elsewhere: nothing is left of the draft."""
        self._stop_waiting()
        self.text = ""
        await asyncio.to_thread(self.write)

    def write(self) -> None:
        """Writes the text, or removes the draft where there is none.

        Whoever writes last sees the text as it is then, whichever thread it is in.
        """
        with contextlib.suppress(Unwritable), self._writing:
            self._write()

    def _take_up(self, left: Left) -> None:
        with contextlib.suppress(Unwritable), self._writing:
            self._write()
            self._drafts.settle(left)

    def _write(self) -> None:
        if self.text.strip():
            draft = Draft(place=self._place, text=self.text, ms=self._now())
            self._drafts.keep(self._name, draft)
        else:
            self._drafts.drop(self._name)

    def _due(self) -> None:
        self._waiting = None
        asyncio.get_running_loop().run_in_executor(None, self.write)

    def _stop_waiting(self) -> None:
        if self._waiting:
            self._waiting.cancel()
            self._waiting = None
