"""G30, somebody or a whole team moves: stay in touch, and make the new distance useful."""

from typing import Final

from keepup_tui.domain.playbooks.meeting_needs import need_meets_offer
from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(
    kind="relocated",
    practice="G30",
    steps=(Opening(14, "catch_up"), Opening(45, "introduction", need_meets_offer)),
)
