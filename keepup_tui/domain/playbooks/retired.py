"""G36, somebody retires: thank them, and stay when the others drift away."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(
    kind="retired",
    practice="G36",
    steps=(Opening(1, "thanks"), Opening(30, "catch_up"), Opening(120, "catch_up")),
)
