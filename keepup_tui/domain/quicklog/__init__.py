"""The quick-log line: its grammar, and what it was understood to say."""

from keepup_tui.domain.quicklog.parse import parse
from keepup_tui.domain.quicklog.parsed import Mark, Named, Parsed, Piece, PieceKind, Trouble

__all__ = ["Mark", "Named", "Parsed", "Piece", "PieceKind", "Trouble", "parse"]
