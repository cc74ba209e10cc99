"""G47, a win shared by several: congratulate each, naming the others."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(kind="shared_win", practice="G47", steps=(Opening(0, "congratulate"),))
