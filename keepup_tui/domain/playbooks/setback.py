"""G45, a setback: no steps, the rule of that name stays with them by itself."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Playbook

PLAYBOOK: Final = Playbook(kind="setback", practice="G45")
