"""Twelve months of a tie as a strip of signs, readable without colour."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.strip import Month, State
from keepup_tui.wording.dates import MONTH_NAMES
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Role, Span, Spans

_ROLE: Final[dict[State, Role]] = {
    "hard": "clay",
    "good": "marigold",
    "touch": "leaf",
    "none": "faint",
}


def strip_signs(year: Sequence[Month], glyphs: Glyphs = FANCY, between: str = "") -> Spans:
    """One sign a month: a touch, none, a hard one, a good one."""
    signs: dict[State, str] = {
        "hard": glyphs.month_hard,
        "good": glyphs.month_good,
        "touch": glyphs.month_touch,
        "none": glyphs.month_none,
    }
    spans: list[Span] = []
    for month in year:
        if spans and between:
            spans.append(("plain", between))
        spans.append((_ROLE[month.state], signs[month.state]))
    return tuple(spans)


def strip_line(year: Sequence[Month], glyphs: Glyphs = FANCY) -> Spans:
    """The strip in one short line: "··●·●··●●●·· the past year"."""
    return (*strip_signs(year, glyphs), ("dim", " the past year"))


def strip_card(year: Sequence[Month], glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """The strip under the initials of its months, with what made a month hard or full."""
    initials: Spans = (("faint", "  ".join(MONTH_NAMES[each.first.month - 1][0] for each in year)),)
    said = strip_words(year)
    lines: tuple[Spans, ...] = (initials, strip_signs(year, glyphs, "  "))
    return (*lines, (("dim", said),)) if said else lines


def strip_words(year: Sequence[Month]) -> str:
    """What the strip tells in words: "a hard month in May, a good one in June"."""
    hard = next((month for month in reversed(year) if month.hard), None)
    good = next((month for month in reversed(year) if month.good), None)
    if hard:
        there = f"; you were in touch {_times(hard.touches)}" if hard.touches else ""
        also = f", a good one in {_name(good)}" if good else ""
        return f"a hard month in {_name(hard)}{also or there}"
    if good:
        return f"a good month in {_name(good)}"
    return "" if any(month.touches for month in year) else "no word in the past year"


def _name(month: Month) -> str:
    return MONTH_NAMES[month.first.month - 1]


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{in_words(count)} times")
