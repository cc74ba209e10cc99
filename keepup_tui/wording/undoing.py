"""What is said when a change is taken back, or made again: the change in its own words."""

from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.topics import unended


def taken_back(label: str) -> Spans:
    """The change of that label was undone."""
    return plain(f"Took back “{unended(label)}”.")


def done_again(label: str) -> Spans:
    """The undone change of that label was made again."""
    return plain(f"Did “{unended(label)}” again.")
