"""What the composer gives when a line is ready to be kept."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from keepup_tui.domain.quicklog import Parsed

Proposed = Callable[[Parsed, tuple[int, ...]], Mapping[str, Any]]
"""The fields that hold where a line says nothing of them, with these reasons ticked."""


class Typed(Struct, frozen=True):
    """A line ready to be kept: whom its names mean, the fields set by hand, the ticks set."""

    line: str
    chosen: dict[str, int]
    add_unknown: bool
    fields: dict[str, Any]
    ticked: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    contact_ids: tuple[int, ...] = ()
