"""Some advice below what is typed."""

from collections.abc import Iterator
from itertools import islice

from textual.content import Content

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.wording.width import fit


class Advice(CardPane, can_focus=False):
    """Advice whole where there is room, else the first words of each piece; it never scrolls."""

    def pieces(self, width: int) -> Iterator[Content]:
        rows = max(1, self.size.height)
        whole = list(super().pieces(width))
        if len(whole) > rows and len(self._lines) > 1:
            for line in self._lines[:rows]:
                yield safe_text(fit(line, width))
        else:
            yield from islice(whole, rows)

    @property
    def wanted(self) -> int:
        """The lines it needs to be said whole."""
        return sum(1 for _ in super().pieces(self.size.width or 1))
