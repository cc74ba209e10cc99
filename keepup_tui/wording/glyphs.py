"""The signs that stand beside words, each with a fallback for a terminal without them."""

from typing import Final

from msgspec import Struct

from keepup_tui.domain.nearness import nearness
from keepup_tui.domain.terms import Side


class Glyphs(Struct, frozen=True, kw_only=True):
    """One sign a meaning, all but `ask` and `led_to` one cell wide in either set."""

    owed: str = "◆"
    moment: str = "✦"
    not_yet: str = "○"
    near: str = "◑"
    past: str = "◕"
    long_past: str = "●"
    asleep: str = "☾"
    idea: str = "·"
    gave: str = "+"
    received: str = "-"
    i_owe: str = "!"
    they_owe: str = "?"
    tag: str = "#"
    they_wrote: str = ">"
    helped: str = "✓"
    did_not: str = "○"
    led_to: str = "↳"
    ask: str = "»"
    beam: str = "━"
    beam_left: str = "◂"
    beam_right: str = "▸"
    beam_middle: str = "●"
    beam_empty: str = "○"
    heat: tuple[str, str, str] = ("·", "▪", "■")
    month_touch: str = "●"
    month_none: str = "·"
    month_hard: str = "◆"
    month_good: str = "✦"
    dot: str = "·"
    rule: str = "│"
    bar: str = "┃"
    more: str = "…"
    in_bloom: str = "✿"
    well: str = "♣"
    soon_thirsty: str = "♧"
    thirsty: str = "❧"
    seedling: str = "⁖"


FANCY: Final = Glyphs()
PLAIN: Final = Glyphs(
    owed="!",
    moment="*",
    not_yet=".",
    near="o",
    past="O",
    long_past="@",
    asleep="z",
    idea="-",
    helped="y",
    did_not="n",
    led_to="->",
    ask="ask:",
    beam="-",
    beam_left="<",
    beam_right=">",
    beam_middle="o",
    beam_empty=".",
    heat=(".", "+", "#"),
    month_touch="#",
    month_none=".",
    month_hard="!",
    month_good="*",
    dot="-",
    rule="|",
    bar="|",
    more="...",
    in_bloom="@",
    well="Y",
    soon_thirsty="v",
    thirsty=",",
    seedling=".",
)

GARDEN_WORDS: Final[dict[str, str]] = {
    "in_bloom": "in bloom",
    "well": "well",
    "soon_thirsty": "soon thirsty",
    "thirsty": "thirsty",
    "asleep": "asleep",
    "seedling": "seedling",
}
"""The states of a plant, by the field of `Glyphs` that draws them, in the legend's order."""


def cadence_glyph(r: float, glyphs: Glyphs = FANCY) -> str:
    """The sign of relative lateness."""
    sign: str = getattr(glyphs, nearness(r))
    return sign


def side_glyph(side: Side, glyphs: Glyphs = FANCY) -> str:
    """The sign of an exchange: gave or received; something asked for has the asking one."""
    return {"gave": glyphs.gave, "received": glyphs.received}.get(side, glyphs.ask)
