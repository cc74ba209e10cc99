"""The brief of one contact, beside a list or in its place."""

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.widgets.card import card_lines
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.wording.brief import printed, side_card
from keepup_tui.wording.glyphs import Glyphs


class BriefPane(CardPane):
    """What to have in mind about somebody, in sections."""

    def show(self, standing: Standing, network: Network, glyphs: Glyphs) -> None:
        """Shows the brief of the contact who stands there."""
        card = printed if self.screen.has_class("-brief") else side_card
        self.say(card_lines(card(brief(standing, network), network, glyphs)))
