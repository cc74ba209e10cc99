"""Reading a message before it is sent: what it touches, and how it sounds (G10, G38, G40)."""

from keepup_tui.domain.draft_reading.finding import Finding, Kind
from keepup_tui.domain.draft_reading.reading import read_draft

__all__ = ["Finding", "Kind", "read_draft"]
