"""Twelve months of a tie as a strip of signs, readable without colour."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.strip import Month
from keepup_tui.wording.dates import MONTH_NAMES
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Role, Span, Spans

_ROLE: Final[dict[str, Role]] = {"hard": "clay", "touch": "leaf", "none": "faint"}


def strip_signs(year: Sequence[Month], glyphs: Glyphs = FANCY, between: str = "") -> Spans:
    """One sign a month: a touch, none, a hard one."""
    signs = {"hard": glyphs.month_hard, "touch": glyphs.month_touch, "none": glyphs.month_none}
    spans: list[Span] = []
    for month in year:
        if spans and between:
            spans.append(("plain", between))
        spans.append((_ROLE[month.state], signs[month.state]))
    return tuple(spans)


def strip_line(year: Sequence[Month], glyphs: Glyphs = FANCY) -> Spans:
    """The strip in one short line: "··●·●··●●●·· this year"."""
    return (*strip_signs(year, glyphs), ("dim", " this year"))


def strip_card(year: Sequence[Month], glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """The strip under the initials of its months, with what made a month hard or full."""
    initials: Spans = (("faint", "  ".join(MONTH_NAMES[each.first.month - 1][0] for each in year)),)
    said = strip_words(year)
    lines: tuple[Spans, ...] = (initials, strip_signs(year, glyphs, "  "))
    return (*lines, (("dim", said),)) if said else lines


def strip_words(year: Sequence[Month]) -> str:
    """What the strip tells in words: "a hard month in May; you were in touch twice"."""
    hard = [month for month in year if month.hard]
    if not hard:
        return "" if any(month.touches for month in year) else "no word this year yet"
    last = hard[-1]
    name = MONTH_NAMES[last.first.month - 1]
    there = f"; you were in touch {_times(last.touches)}" if last.touches else ""
    return f"a hard month in {name}{there}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{in_words(count)} times")
