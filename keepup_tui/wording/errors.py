"""What the document's care could not do, in one sentence: what, where, what to do."""

import errno
from collections.abc import Callable, Sequence
from typing import Any, Final

from keepup_tui.domain.edit import Place
from keepup_tui.wording.numbers import counted, listed
from keepup_tui.wording.spans import Spans, plain

_WHY_NOT: Final[dict[int | None, str]] = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your quota on that disk is used up",
    errno.EROFS: "the disk is mounted read-only",
    errno.EACCES: "its folder does not let you write",
    errno.EPERM: "its folder does not let you write",
    errno.EIO: "the disk reported a fault",
    errno.ENOENT: "its folder is not there",
    errno.ENOTDIR: "its folder is no folder",
    errno.EISDIR: "it is a folder",
    errno.EFBIG: "it would be larger than the disk allows",
}
_TODO: Final[dict[int | None, str]] = {
    errno.ENOSPC: "free some space and try again",
    errno.EDQUOT: "free some space and try again",
    errno.ENOENT: "make the folder, or name another file with --data",
}
_NOUNS: Final = {
    "contacts": "contact",
    "circles": "circle",
    "interactions": "interaction",
    "exchanges": "exchange",
    "promises": "promise",
    "milestones": "milestone",
    "steps": "step",
    "plans": "plan",
    "goals": "goal",
    "notes": "note",
    "repairs": "repair",
    "answers": "answer",
    "reviews": "review",
    "settings": "setting",
    "shelf": "shelf item",
}


def damaged(error: Any, copies: int | None = None) -> str:
    """The document cannot be read; `copies` is how many good backups there are."""
    line = f"line {counted(error.line)}" if error.line else ""
    place = ", ".join(filter(None, (error.where, line)))
    where = f" ({place})" if place else ""
    name = getattr(error.path, "name", error.path)
    return f"{name} cannot be read: {error.why}{where}. Nothing was changed; {_copies(copies)}."


def _copies(copies: int | None) -> str:
    if copies is None:
        return "`keepup backups` lists the good copies"
    if not copies:
        return "there is no backup of it yet"
    return f"`keepup backups` lists {copies} good cop{'y' if copies == 1 else 'ies'}"


def foreign(file: object) -> str:
    """The file is something else's."""
    return f"{file} is no KeepUp document. Nothing was changed; name another file with --data."


def newer(file: object, schema: int | None) -> str:
    """The document was written by a later KeepUp."""
    of = f" (schema {schema})" if schema else ""
    return f"{file} was written by a newer KeepUp{of}: it can be read, not changed. Update KeepUp."


def busy(file: object) -> str:
    """Another program holds the lock."""
    return f"{file} is in use by another KeepUp. Nothing was changed; try again in a moment."


def unwritable(file: object, number: int | None) -> str:
    """The system refused to write; `number` is its errno."""
    why = _WHY_NOT.get(number, "the system refused")
    todo = _TODO.get(number, "see to it, or name another file with --data")
    return f"{file} could not be written: {why}. What was there is whole; {todo}."


def unreadable(file: object, number: int | None) -> str:
    """The system refused to read; `number` is its errno."""
    why = {
        errno.EACCES: "it does not let you read",
        errno.EISDIR: "it is a folder",
        errno.ENOENT: "it is not there",
        errno.EIO: "the disk reported a fault",
    }.get(number or 0, "the system refused")
    return f"{file} could not be read: {why}. Look at it, or name another file with --data."


def undo_refused(
    label: str, places: Sequence[Place], names: Sequence[str] = (), lead: str = "Not undone"
) -> str:
    """Something written since stands in the way of an undo; `label` is what was to be undone."""
    what = f"{listed(names) or _records(places)} changed since"
    if not places:
        what = f"“{label.rstrip('.')}” wrote the whole document anew, and it has changed since"
    return f"{lead}: {what}. Nothing was touched; `keepup backups` has it as it was."


def _records(places: Sequence[Place]) -> str:
    named = [f"the {_NOUNS.get(table, 'record')} #{key}" for table, key in places[:3]]
    if len(places) > 3:
        named.append(f"{counted(len(places) - 3)} more")
    return listed(named)


_SAID: Final[dict[str, Callable[[Any, int | None], str]]] = {
    "Damaged": damaged,
    "Foreign": lambda error, _: foreign(error.path),
    "Newer": lambda error, _: newer(error.path, getattr(error, "schema", None)),
    "Busy": lambda error, _: busy(error.path),
    "Unwritable": lambda error, _: unwritable(error.path, error.errno),
    "Unreadable": lambda error, _: unreadable(error.path, error.errno),
    "NothingToUndo": lambda *_: "There is nothing to undo.",
    "NothingToRedo": lambda *_: "There is nothing to redo.",
    "UndoRefused": lambda error, _: undo_refused(error.label, error.places),
}


def said_of(error: Exception, copies: int | None = None) -> Spans:
    """One of the store's errors as a sentence; `copies` is how many good backups there are."""
    say = _SAID.get(type(error).__name__)
    return plain(say(error, copies) if say else f"That could not be done: {error}.")
