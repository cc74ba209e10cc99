"""One kind of reason a file; the order of RULES is the order of band 0."""

from typing import Final

from keepup_tui.domain.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = ()
