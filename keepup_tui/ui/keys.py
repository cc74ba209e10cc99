"""The keys that mean the same on every screen, and what a binding of ours always has."""

from typing import Final

from textual.binding import Binding
from textual.keys import format_key

from keepup_tui.ui.places import PLACES

_SHOWN: Final = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "escape": "esc",
    "enter": "enter",
    "plus": "+",
    "minus": "-",
    "greater_than_sign": ">",
}


def key(keys: str, action: str, word: str, tooltip: str, name: str) -> Binding:
    """A binding: its keys, its action, one word for the footer, one sentence, its id."""
    return Binding(keys, action, word, tooltip=tooltip, id=name)


def quiet_key(keys: str, action: str, name: str) -> Binding:
    """A binding that no list of keys shows, beside one with the same id that they do."""
    return Binding(keys, action, show=False, id=name)


def shown_key(binding: Binding) -> str:
    """A binding's key as the footer and the help write it."""
    if binding.key_display:
        return binding.key_display
    pressed = binding.key.split(",")[0]
    return _SHOWN.get(pressed, pressed if "+" in pressed else format_key(pressed))


_CHANGING: Final = {
    "today": "done snooze skip dismiss mark correct away",
    "contacts": "mark edit import unite archive",
    "contact": "edit promise fact ask news plan gave received wrote remove",
    "ledger": "gave received helped led_to edit remove hide",
    "review": "leave write",
}
CHANGES: Final = frozenset(
    {"log", "new", "undo", "redo", "circles"}
    | {f"{place}.{verb}" for place, verbs in _CHANGING.items() for verb in verbs.split()}
)
"""The ids of the keys that are for changing the document, and wait where it is only looked at."""

EVERYWHERE: Final = (
    *(
        key(
            str(number),
            f"go('{place.name}')",
            place.title.lower(),
            f"Go to {place.title}",
            f"go.{place.name}",
        )
        for number, place in enumerate(PLACES, 1)
    ),
    key("l", "log", "log", "Log what happened, in one line", "log"),
    key("n", "new_contact", "new", "Add somebody", "new"),
    key("slash", "find", "find", "Find somebody", "find"),
    key("u", "undo", "undo", "Take the last change back", "undo"),
    key("U", "redo", "redo", "Do again what was undone", "redo"),
    key("colon,ctrl+p", "command_palette", "commands", "Every command by its name", "commands"),
    key("question_mark", "help", "help", "Every key of this screen", "help"),
    key("ctrl+z", "suspend_process", "suspend", "Back to the shell; fg returns", "suspend"),
    key("q", "quit", "quit", "Leave KeepUp", "quit"),
)
