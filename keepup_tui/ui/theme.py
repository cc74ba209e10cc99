"""The garden's palette, for a true-colour terminal and for one with sixteen colours."""

import os
from collections.abc import Mapping
from typing import Final

from textual.theme import Theme

from keepup_tui.wording.spans import Role

TOKENS: Final = ("dim", "faint", "rule", "cursor", "leaf", "marigold", "clay", "sky", "plum")

EVENING: Final = {
    "background": "#141813",
    "surface": "#1a1f18",
    "panel": "#232a20",
    "foreground": "#e4e2d6",
    "dim": "#98a08c",
    "faint": "#7f8873",
    "rule": "#2d352a",
    "cursor": "#28321f",
    "leaf": "#9cc474",
    "marigold": "#e3b25b",
    "clay": "#dd9572",
    "sky": "#86b8c8",
    "plum": "#bd97c4",
}
MORNING: Final = {
    "background": "#fbf8f0",
    "surface": "#f4f0e4",
    "panel": "#ebe6d6",
    "foreground": "#262b20",
    "dim": "#5d6351",
    "faint": "#6c7260",
    "rule": "#ddd8c6",
    "cursor": "#e3ead2",
    "leaf": "#3f6b25",
    "marigold": "#855600",
    "clay": "#9c4a22",
    "sky": "#2c6475",
    "plum": "#75437e",
}
_PAPER: Final = dict.fromkeys(("background", "surface", "panel", "foreground"), "ansi_default")
ANSI_DARK: Final = _PAPER | {
    "dim": "ansi_white",
    "faint": "ansi_bright_black",
    "rule": "ansi_bright_black",
    "cursor": "ansi_default",
    "leaf": "ansi_green",
    "marigold": "ansi_yellow",
    "clay": "ansi_bright_red",
    "sky": "ansi_cyan",
    "plum": "ansi_magenta",
}
ANSI_LIGHT: Final = ANSI_DARK | {"dim": "ansi_bright_black", "clay": "ansi_red"}

STYLES: Final[Mapping[Role, str]] = {
    "plain": "",
    "name": "bold",
    "dim": "$dim",
    "faint": "$faint",
    "leaf": "$leaf",
    "marigold": "$marigold",
    "clay": "$clay",
    "sky": "$sky",
    "plum": "$plum",
    "key": "bold $leaf",
}
"""How each role of a span is drawn, in Textual's style language."""


def _theme(name: str, tokens: Mapping[str, str], *, dark: bool, ansi: bool = False) -> Theme:
    return Theme(
        name,
        primary=tokens["leaf"],
        secondary=tokens["sky"],
        warning=tokens["marigold"],
        error=tokens["clay"],
        success=tokens["leaf"],
        accent=tokens["marigold"],
        foreground=tokens["foreground"],
        background=tokens["background"],
        surface=tokens["surface"],
        panel=tokens["panel"],
        dark=dark,
        ansi=ansi,
        variables={token: tokens[token] for token in TOKENS} | _chrome(tokens),
    )


def _chrome(tokens: Mapping[str, str]) -> dict[str, str]:
    return {
        "border": tokens["leaf"],
        "border-blurred": tokens["rule"],
        "block-cursor-background": tokens["cursor"],
        "block-cursor-foreground": tokens["foreground"],
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": tokens["cursor"],
        "input-cursor-background": tokens["foreground"],
        "input-cursor-foreground": tokens["background"],
        "input-selection-background": tokens["cursor"],
        "scrollbar": tokens["rule"],
        "scrollbar-hover": tokens["dim"],
        "scrollbar-active": tokens["leaf"],
        "scrollbar-background": tokens["background"],
        "scrollbar-background-hover": tokens["background"],
        "scrollbar-background-active": tokens["background"],
        "scrollbar-corner-color": tokens["background"],
        "ansi-background": tokens["background"],
        "ansi-foreground": tokens["foreground"],
    }


THEMES: Final = (
    _theme("evening", EVENING, dark=True),
    _theme("morning", MORNING, dark=False),
    _theme("ansi-dark", ANSI_DARK, dark=True, ansi=True),
    _theme("ansi-light", ANSI_LIGHT, dark=False, ansi=True),
)


def suited_theme(environ: Mapping[str, str] = os.environ) -> str:
    """The theme that fits the terminal where the user has named none."""
    term = environ.get("TERM", "")
    rich = environ.get("COLORTERM", "") in {"truecolor", "24bit"} or "256" in term
    if "NO_COLOR" in environ or not (rich or term in {"xterm-kitty", "alacritty", "xterm-ghostty"}):
        return "ansi-dark"
    return "evening"


def without_color(environ: Mapping[str, str] = os.environ) -> bool | None:
    """What Textual needs to be told for NO_COLOR: to keep the terminal's own black and white."""
    return True if "NO_COLOR" in environ else None
