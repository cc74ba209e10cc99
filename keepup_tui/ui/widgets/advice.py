"""A line or two of advice below what is typed."""

from collections.abc import Iterator
from itertools import islice

from textual.content import Content

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.wording.width import fit


class Advice(CardPane, can_focus=False):
    """The first words of advice, a row each where there are several; they never scroll."""

    def pieces(self, width: int) -> Iterator[Content]:
        rows = max(1, self.size.height)
        if len(self._lines) > 1 or rows == 1:
            for line in self._lines[:rows]:
                yield safe_text(fit(line, width))
        else:
            yield from islice(super().pieces(width), rows)
