"""What is said when a change is taken back, or made again: the change in its own words."""

from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.topics import first_sentence, unended

_THAT_DAY = ", today"


def label_of(said: Spans) -> str:
    """What a change is called from what it said: the first sentence, on whatever day it is read."""
    return first_sentence(text_of(said)).removesuffix(_THAT_DAY)


def taken_back(label: str) -> Spans:
    """The change of that label was undone."""
    return plain(f"Took back “{unended(label)}”.")


def done_again(label: str) -> Spans:
    """The undone change of that label was made again."""
    return plain(f"Brought back “{unended(label)}”.")
