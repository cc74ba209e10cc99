"""One kind of news a file; PLAYBOOKS is their registry."""

from collections.abc import Mapping
from typing import Final

from keepup_tui.domain.playbooks import (
    left,
    new_company,
    new_field,
    promoted,
    relocated,
    retired,
    setback,
    shared_win,
    success,
)
from keepup_tui.domain.playbooks.playbook import Playbook
from keepup_tui.domain.terms import NewsKind

PLAYBOOKS: Final[Mapping[NewsKind, Playbook]] = {
    module.PLAYBOOK.kind: module.PLAYBOOK
    for module in (
        promoted,
        new_company,
        relocated,
        new_field,
        retired,
        left,
        setback,
        success,
        shared_win,
    )
}
