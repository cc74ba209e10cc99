"""G28, a colleague is promoted: congratulate, then updates that carry an agenda."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(
    kind="promoted",
    practice="G28",
    steps=(Opening(0, "congratulate"), Opening(30, "update"), Opening(90, "update")),
)
