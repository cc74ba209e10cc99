"""Interactions without their words: what a count of today's people needs of them."""

from datetime import date
from typing import ClassVar, Final

from keepup_tui.domain.records import Record
from keepup_tui.domain.terms import Channel, Direction, Intent

WORDS: Final = ("text", "tags", "noticed", "line")
"""The fields of an interaction that a glance leaves out."""


class InteractionAtAGlance(Record, frozen=True, kw_only=True):
    """An interaction whose words were not read; it stands for one wherever none are asked for."""

    contact_ids: tuple[int, ...]
    on: date
    channel: Channel | None = None
    direction: Direction = "both"
    intent: Intent | None = None
    broadcast: bool = False
    awaits_reply: bool = False
    answers_id: int | None = None
    event: str | None = None

    text: ClassVar[str | None] = None
    tags: ClassVar[tuple[str, ...]] = ()
    noticed: ClassVar[str | None] = None
    line: ClassVar[str | None] = None
