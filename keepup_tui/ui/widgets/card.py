"""A card of sections: each heading faint, a blank line between them."""

from collections.abc import Sequence

from textual.content import Content

from keepup_tui.ui.safe_text import joined
from keepup_tui.wording.brief import Section
from keepup_tui.wording.spans import Spans


def card(sections: Sequence[Section]) -> Content:
    """The sections one under the other."""
    return joined(*card_lines(sections))


def card_lines(sections: Sequence[Section]) -> tuple[Spans, ...]:
    """The lines of the sections, one under the other."""
    lines: list[Spans] = []
    for section in sections:
        if lines:
            lines.append(())
        if section.heading:
            lines.append((("faint", section.heading),))
        lines += section.lines
    return tuple(lines)
