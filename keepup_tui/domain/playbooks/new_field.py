"""G31, somebody switches fields: ask what they are learning, share, catch up again."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(
    kind="new_field",
    practice="G31",
    steps=(Opening(7, "catch_up"), Opening(45, "share"), Opening(120, "catch_up")),
)
