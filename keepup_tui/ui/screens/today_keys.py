"""Today's keys, and the order in which the footer shows them."""

from typing import Final

from textual.binding import BindingType

from keepup_tui.ui.keys import key

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
    key("s", "snooze", "snooze", "Ask again another day", "today.snooze"),
    key("x", "skip", "skip", "Skip it this once", "today.skip"),
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
