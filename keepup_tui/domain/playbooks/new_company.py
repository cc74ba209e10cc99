"""G29, a colleague moves to a new company: informal check-ins until the cadence takes over."""

from typing import Final

from keepup_tui.domain.playbooks.playbook import Opening, Playbook

PLAYBOOK: Final = Playbook(
    kind="new_company",
    practice="G29",
    steps=(Opening(7, "catch_up"), Opening(30, "catch_up"), Opening(90, "catch_up")),
)
