"""Who is meant by a name, in prose and as an argument."""

from keepup_tui.domain.names.folding import fold
from keepup_tui.domain.names.names import Match, Names

__all__ = ["Match", "Names", "fold"]
