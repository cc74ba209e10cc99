"""What a line is understood to mean, and the advice below it, in the room they share."""

from typing import Final

from textual import events, getters
from textual.app import ComposeResult
from textual.containers import Vertical

from keepup_tui.ui.widgets.advice import Advice
from keepup_tui.ui.widgets.preview import Preview

FEW: Final = 8
"""The lines of both where there is little room."""

FIELDS: Final = 9
"""The lines of the fields, with all the words that one of them takes."""


class Advised(Vertical):
    """The preview above, the advice below; advice takes what the preview leaves.

    Fields that stand in the preview's place keep their lines.
    """

    advice = getters.query_one(Advice)

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview

    def compose(self) -> ComposeResult:
        yield self._preview
        yield Advice()

    def on_resize(self, _: events.Resize) -> None:
        self.share()

    def share(self) -> None:
        """Gives the advice the lines that it needs, but none that the preview needs."""
        if not self.size.height:
            return
        above = self._preview.virtual_size.height if self._preview.display else FIELDS
        least = 1 if self.size.height < FEW else 2
        lines = max(least, min(self.advice.wanted, self.size.height - above))
        if self.advice.size.height != lines:
            self.advice.styles.height = lines
