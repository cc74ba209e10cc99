"""The palettes can be read, and every glyph takes one cell."""

from pathlib import Path

import pytest
from textual.color import Color

from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens.today import Today
from keepup_tui.ui.theme import ANSI_DARK, ANSI_LIGHT, EVENING, MORNING, STYLES, suited_theme
from keepup_tui.ui.widgets.row_list import BAR
from keepup_tui.wording.glyphs import FANCY, PLAIN
from tests.ui.small_network import clock, network_in, until

INKS = ("foreground", "dim", "faint", "leaf", "marigold", "clay", "sky", "plum")


def contrast(ink: str, paper: str) -> float:
    lighter, darker = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in Color.parse(colour).rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [EVENING, MORNING], ids=["evening", "morning"])
@pytest.mark.parametrize("ink", INKS)
def test_words_can_be_read_on_the_background(tokens: dict[str, str], ink: str) -> None:
    assert contrast(tokens[ink], tokens["background"]) >= 4.5


@pytest.mark.parametrize("tokens", [EVENING, MORNING], ids=["evening", "morning"])
@pytest.mark.parametrize("ink", [ink for ink in INKS if ink != "faint"])
def test_words_can_be_read_under_the_cursor(tokens: dict[str, str], ink: str) -> None:
    assert contrast(tokens[ink], tokens["cursor"]) >= 4.5


@pytest.mark.parametrize("tokens", [EVENING, MORNING], ids=["evening", "morning"])
@pytest.mark.parametrize("ink", ["foreground", "dim", "leaf"])
@pytest.mark.parametrize("paper", ["surface", "panel"])
def test_words_can_be_read_on_what_floats(tokens: dict[str, str], ink: str, paper: str) -> None:
    assert contrast(tokens[ink], tokens[paper]) >= 4.5


def test_every_theme_names_the_same_tokens() -> None:
    assert EVENING.keys() == MORNING.keys() == ANSI_DARK.keys() == ANSI_LIGHT.keys()


def test_every_role_has_a_style() -> None:
    from typing import get_args

    from keepup_tui.wording.spans import Role

    assert set(STYLES) == set(get_args(Role))


@pytest.mark.parametrize(
    ("environ", "theme"),
    [
        ({"TERM": "xterm-256color"}, "evening"),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, "evening"),
        ({"TERM": "linux"}, "ansi-dark"),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, "ansi-dark"),
    ],
)
def test_a_theme_suits_its_terminal(environ: dict[str, str], theme: str) -> None:
    assert suited_theme(environ) == theme


async def test_no_color_sends_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = KeepUp(network_in(tmp_path), clock)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            for segment in strip.apply_filter(app._filters[-1], Color.parse("black")):
                style = segment.style
                inks = (style.color, style.bgcolor) if style else ()
                assert all(ink is None or ink.is_default for ink in inks)


def test_every_glyph_takes_one_cell() -> None:
    from msgspec.structs import asdict
    from rich.cells import cell_len

    for glyphs in (FANCY, PLAIN):
        for name, sign in asdict(glyphs).items():
            for one in sign if isinstance(sign, tuple) else (sign,):
                wide = name in {"ask", "led_to", "more"} and glyphs is PLAIN
                assert wide or cell_len(one) == 1, name
    assert cell_len(BAR) == 1
