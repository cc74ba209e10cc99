"""How one contact leads to the next, in words (G54)."""

from datetime import date
from typing import Final

from keepup_tui.domain.introductions import How
from keepup_tui.wording.dates import loosely_on
from keepup_tui.wording.spans import Spans

_HOW: Final[dict[How, tuple[str, str, str]]] = {
    "introduced": ("", " introduced you to ", ""),
    "introduced_by": ("", " was introduced by ", ""),
    "by_you": ("You introduced ", " and ", " to each other"),
    "together": ("", " met ", ""),
}


def link_line(one: str, other: str, how: How, on: date | None, today: date) -> Spans:
    """A step of the way: "Tomás Berg introduced you to Ana Reyes, last spring"."""
    before, between, after = _HOW[how]
    when = f", {loosely_on(on, today)}" if on else ""
    said: Spans = (
        ("plain", before), ("name", one), ("plain", between), ("name", other), ("plain", after),
        ("dim", when),
    )  # fmt: skip
    return tuple(part for part in said if part[1])
