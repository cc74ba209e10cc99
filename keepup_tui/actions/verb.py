"""What a verb is, and what comes back when one was performed."""

from collections.abc import Callable

from msgspec import Struct

from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit, Place
from keepup_tui.wording.spans import Spans

Verb = Callable[[Edit, Day], Spans]
"""Collects its changes in the edit and returns what it did, in words.

It is run under the document's lock on freshly read records, and may be run again, so it
keeps nothing outside the edit. It raises Refusal where it cannot do its work.
"""


class Refusal(Exception):
    """A verb cannot do its work; the sentence says what is wrong and what to do."""

    def __init__(self, said: Spans) -> None:
        super().__init__(said)
        self.said = said


class BadValue(Refusal):
    """What was typed for a field or a setting is nothing that it takes."""


class Outcome(Struct, frozen=True):
    """A performed verb: the records it changed, what it did, whether undo takes it back."""

    changed: tuple[Place, ...]
    said: Spans
    undo: bool = True
