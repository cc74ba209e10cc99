"""G36, a success: congratulate while it is fresh."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(kind="success", practice="G36", steps=(Opening(0, "congratulate"),))
