"""The brief of one contact, beside a list or in its place."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.safe_text import joined
from keepup_tui.wording.brief import printed, side_card
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans


class BriefPane(VerticalScroll, can_focus=True):
    """What to have in mind about somebody, in sections."""

    def __init__(self, *, id: str, classes: str) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._text = Static()
        self._shown: tuple[Spans, ...] = ()

    def compose(self) -> ComposeResult:
        yield self._text

    def show(self, standing: Standing, network: Network, glyphs: Glyphs) -> None:
        """Shows the brief of the contact who stands there."""
        card = printed if self.screen.has_class("-brief") else side_card
        lines: list[Spans] = []
        for section in card(brief(standing, network), network, glyphs):
            if lines:
                lines.append(())
            if section.heading:
                lines.append((("faint", section.heading),))
            lines += section.lines
        self.say(tuple(lines))

    def say(self, lines: tuple[Spans, ...]) -> None:
        """Shows other lines, and paints nothing where they are the same."""
        if lines != self._shown:
            self._shown = lines
            self._text.update(joined(*lines))
            self.scroll_home(animate=False)
