"""Today's keys, and the order in which the footer shows them."""

from typing import Final, NamedTuple

from textual.binding import BindingType

from keepup_tui.ui.keys import key, quiet_key
from keepup_tui.ui.screens.today_rows import Done, Met, Planned, ToSort
from keepup_tui.ui.widgets.listing import Key
from keepup_tui.wording import today_aside as said
from keepup_tui.wording.spans import Spans

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
    quiet_key("d", "explain('done')", "today.done"),
    key("s", "snooze", "snooze", "Ask again another day", "today.snooze"),
    quiet_key("s", "explain('snooze')", "today.snooze"),
    key("x", "skip", "skip", "Skip it this once", "today.skip"),
    key("x", "forget", "forget", "Forget the line", "today.skip"),
    quiet_key("x", "explain('skip')", "today.skip"),
    key("D", "never", "dismiss", "Never again for this reason, or kind", "today.dismiss"),
    quiet_key("D", "explain('dismiss')", "today.dismiss"),
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
_ACTIONS: Final = {
    "done": ("done", "sort", "follow_up", "tell"),
    "snooze": ("snooze",),
    "skip": ("skip", "forget"),
    "dismiss": ("never",),
}
"""What the keys of these names can do; where none of it works, they say why."""
_ANSWERS: Final = frozenset({"done", "snooze", "skip", "never", "mark"})
_OF_THE_MARKED: Final = frozenset({"done", "snooze", "skip"})
_OF_ONE: Final = frozenset({"never", "sort", "forget", "follow_up", "tell"})
"""What waits until the marks are taken away."""
_OF_A_LINE: Final = frozenset({"sort", "forget"})
_ON_A_ROW: Final = _ANSWERS | _OF_A_LINE | {"why", "brief", "correct", "follow_up", "tell"}


class Here(NamedTuple):
    """Where a key is pressed: the row under the cursor, and what holds for the whole list."""

    row: Key | None
    is_today: bool
    has_marks: bool


def works_on(action: str, here: Here) -> bool:
    """Whether `action` is for what it is pressed on; what is for no row works on all."""
    if action not in _ON_A_ROW:
        return True
    if here.has_marks and action in _OF_THE_MARKED:
        return here.is_today
    if here.has_marks and action in _OF_ONE:
        return False
    if isinstance(here.row, ToSort):
        return action in _OF_A_LINE
    if isinstance(here.row, Met):
        return action == "follow_up"
    if isinstance(here.row, Planned):
        return action in {"why", "brief"} or (action == "tell" and here.is_today)
    if isinstance(here.row, Done):
        logged = here.row.interaction_id is not None
        return action in {"why", "brief"} or (action == "correct" and logged)
    somebody = isinstance(here.row, int)
    return somebody and (action in {"why", "brief"} or (action in _ANSWERS and here.is_today))


def why_not(here: Here) -> Spans:
    """Why a key that answers rows does not answer this one, and what does."""
    if here.has_marks:
        return said.ONE_AT_A_TIME
    if isinstance(here.row, ToSort):
        return said.A_LINE
    if isinstance(here.row, Met):
        return said.AN_EVENT
    if not here.is_today:
        return said.ANOTHER_DAY
    if isinstance(here.row, Planned):
        return said.A_PLAN
    logged = isinstance(here.row, Done) and here.row.interaction_id is not None
    return said.LOGGED_ALREADY if logged else said.ANSWERED_ALREADY


def explains(name: str, here: Here) -> bool:
    """Whether the key of that name can only say why nothing of what it does is for this row."""
    actions = _ACTIONS.get(name)
    if here.row is None or actions is None:
        return False
    return not any(works_on(action, here) for action in actions)
