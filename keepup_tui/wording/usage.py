"""What is said of a command line that a command does not take."""

import re
from collections.abc import Callable, Collection
from difflib import get_close_matches
from typing import Final

from keepup_tui.wording.numbers import listed

_MEANT: Final[dict[str, str]] = {
    "today": "due", "nudges": "due", "nudge": "due", "queue": "due", "day": "due",
    "people": "contacts", "persons": "contacts", "list": "contacts", "ls": "contacts",
    "who": "contacts", "person": "show", "card": "show", "timeline": "show", "history": "show",
    "prepare": "brief", "new": "add", "create": "add", "rename": "edit", "change": "edit",
    "delete": "remove", "rm": "remove", "merge": "unite", "search": "find", "grep": "find",
    "settings": "set", "config": "set", "vacation": "away", "holiday": "away", "travel": "away",
    "met": "log", "wrote": "log", "called": "log", "lunch": "log", "coffee": "log",
    "done": "answer NAME done", "skip": "answer NAME skip", "snooze": "answer NAME snooze",
    "dismiss": "answer NAME dismiss", "fact": "note add NAME fact", "facts": "note",
    "question": "note add NAME question", "birthday": "milestone add NAME birthday",
    "birthdays": "milestone", "gave": "exchange add NAME gave",
    "received": "exchange add NAME received", "balance": "ledger", "week": "review week",
    "season": "review season", "weed": "review weed", "reflect": "review", "draft": "read-draft",
    "event": "follow-up", "link": "shelf", "links": "shelf", "sorry": "repair",
    "check": "doctor", "backup": "backups", "practices": "guide", "tui": "", "open": "",
}  # fmt: skip
"""What somebody means who types a word that is no command: the command, "" for the app."""


def unknown_command(name: str, known: Collection[str]) -> str:
    """The word is no command; the one that is meant, or where they all are."""
    meant = _MEANT.get(name.casefold())
    if meant is None:
        meant = next(iter(get_close_matches(name, known, n=1)), None)
    if meant is None:
        return f"There is no command “{name}”; `keepup --help` lists what there is."
    if not meant:
        return f"There is no command “{name}”; `keepup` alone opens the app."
    return f"There is no command “{name}”; did you mean `keepup {meant}`?"


def not_taken(prog: str, message: str) -> str:
    """What the parser of `prog` says in its own terms, as a sentence."""
    for shape, say in _SHAPES:
        found = shape.fullmatch(message)
        if found:
            return f"{say(prog, *found.groups())}; `{prog} --help` says what it takes."
    return f"{prog}: {message}; `{prog} --help` says what it takes."


def _needed(prog: str, names: str) -> str:
    return f"{prog} needs {listed(names.split(', '))}"


def _unknown(prog: str, words: str) -> str:
    return f"{prog} does not take “{words}”"


def _no_choice(prog: str, name: str, given: str, choices: str) -> str:
    said = listed([choice.strip("'\" ") for choice in choices.split(", ")], "or")
    return f"{name if name.startswith('-') else prog} takes {said}, not “{given}”"


def _no_number(prog: str, name: str, given: str) -> str:
    return f"{name if name.startswith('-') else prog} takes a whole number, not “{given}”"


def _no_value(_: str, name: str) -> str:
    return f"{name} needs a value after it"


def _one_too_many(_: str, name: str) -> str:
    return f"{name} takes no value"


def _not_together(_: str, name: str, other: str) -> str:
    return f"{name} and {other} do not go together"


def _one_of(prog: str, names: str) -> str:
    return f"{prog} needs one of {listed(names.split(), 'or')}"


_SHAPES: Final[tuple[tuple[re.Pattern[str], Callable[..., str]], ...]] = tuple(
    (re.compile(shape, re.DOTALL), say)
    for shape, say in (
        (r"the following arguments are required: (.+)", _needed),
        (r"unrecognized arguments: (.+)", _unknown),
        (r"argument (\S+): invalid choice: ['\"]?(.*?)['\"]? \(choose from (.+)\)", _no_choice),
        (r"argument (\S+): invalid int value: ['\"](.*)['\"]", _no_number),
        (r"argument (\S+): expected .*argument", _no_value),
        (r"argument (\S+): ignored explicit argument .*", _one_too_many),
        (r"argument (\S+): not allowed with argument (\S+)", _not_together),
        (r"one of the arguments (.+) is required", _one_of),
    )
)
