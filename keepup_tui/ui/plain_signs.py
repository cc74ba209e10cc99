"""The frames and signs of a screen as a terminal without them can show them."""

from typing import Any, Final

from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.filter import LineFilter

_DRAWN: Final = range(0x2500, 0x25A0)
_NEAREST: Final = dict.fromkeys(_DRAWN, "+") | str.maketrans(
    "│┃╎┆▌▎▏▐▊▍▋▉┊║─━▁▔═…·›•“”’‘–—→←↳×✿❀╱╲",
    "||||||||||||||-----~->*\"\"''--><>x*@/\\",
)


class PlainSigns(LineFilter):
    """Draws each sign of ours by the nearest of ASCII; what people wrote stays as it is."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [
            Segment(segment.text.translate(_NEAREST), segment.style, segment.control)
            for segment in segments
        ]


def draw_plainly(app: App[Any]) -> None:
    """From now on `app` draws with ASCII alone."""
    app._filters.append(PlainSigns())
