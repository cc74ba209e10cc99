"""The keys in the bottom border of what floats: as many as fit, the last one always."""

from collections.abc import Sequence
from typing import Final

from textual.content import Content

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.width import cell_width

WIDEST: Final = 64
_AROUND: Final = 6
_WIDE, _CLOSE = "   ", "  "


def key_line(keys: Sequence[str], width: int, widest: int = WIDEST) -> Content:
    """`keys` side by side in a box of at most `widest` columns, on a screen of `width`."""
    room = min(width, widest) - _AROUND
    kept = list(keys)
    while len(kept) > 1 and cell_width(_CLOSE.join(kept)) > room:
        del kept[-2]
    wide = _WIDE.join(kept)
    return safe_text((("dim", wide if cell_width(wide) <= room else _CLOSE.join(kept)),))
