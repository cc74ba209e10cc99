"""What the composer gives when a line is ready to be kept."""

from typing import Any

from msgspec import Struct


class Typed(Struct, frozen=True):
    """A line ready to be kept: whom its names mean, the fields set by hand, the ticks set."""

    line: str
    chosen: dict[str, int]
    add_unknown: bool
    fields: dict[str, Any]
    ticked: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    contact_ids: tuple[int, ...] = ()
