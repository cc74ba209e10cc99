"""Today's keys, and the order in which the footer shows them."""

from typing import Final

from textual.binding import BindingType

from keepup_tui.ui.keys import key
from keepup_tui.ui.screens.today_rows import Done, Met, Planned, ToSort
from keepup_tui.ui.widgets.listing import Key

KEYS: Final = (
    "today.done",
    "log",
    "today.snooze",
    "today.skip",
    "today.why",
    "today.correct",
    "open",
    "find",
    "undo",
    "today.more",
    "today.away",
    "new",
    "today.after",
    "help",
)
BINDINGS: Final[list[BindingType]] = [
    key("d", "done", "done", "Say what you did", "today.done"),
    key("d", "sort", "sort", "Put the line right", "today.done"),
    key("d", "follow_up", "follow up", "A word to everybody met there", "today.done"),
    key("d", "tell", "tell", "Say how it went", "today.done"),
    key("s", "snooze", "snooze", "Ask again another day", "today.snooze"),
    key("x", "skip", "skip", "Skip it this once", "today.skip"),
    key("x", "forget", "forget", "Forget the line", "today.skip"),
    key("D", "never", "dismiss", "Never again for this reason, or kind", "today.dismiss"),
    key("w", "why", "why", "Why they are here, and why in this place", "today.why"),
    key("b", "brief", "brief", "What to have in mind, in full width", "today.brief"),
    key("m", "more", "more", "I have ten minutes: some of those who can wait", "today.more"),
    key("e", "correct", "correct", "Correct what was logged", "today.correct"),
    key("space", "mark", "mark", "Mark, to answer several at once", "today.mark"),
    key("left_square_bracket", "day(-1)", "before", "The day before", "today.before"),
    key("right_square_bracket", "day(1)", "after", "The day after", "today.after"),
    key("A", "leave", "away", "Count the silent days as leave, or not", "today.away"),
    key("escape", "back", "back", "Back to the list, and to today", "today.back"),
]
_ANSWERS: Final = frozenset({"done", "snooze", "skip", "never", "mark"})
_OF_A_LINE: Final = frozenset({"sort", "forget"})
_ON_A_ROW: Final = _ANSWERS | _OF_A_LINE | {"why", "brief", "correct", "follow_up", "tell"}


def works_on(action: str, here: Key | None, *, is_today: bool) -> bool:
    """Whether `action` is for the row with the key `here`; what is for no row works on all."""
    if action not in _ON_A_ROW:
        return True
    if isinstance(here, ToSort):
        return action in _OF_A_LINE
    if isinstance(here, Met):
        return action == "follow_up"
    if isinstance(here, Planned):
        return action in {"why", "brief"} or (action == "tell" and is_today)
    if isinstance(here, Done):
        logged = here.interaction_id is not None
        return action in {"why", "brief"} or (action == "correct" and logged)
    somebody = isinstance(here, int)
    return somebody and (action in {"why", "brief"} or (action in _ANSWERS and is_today))
