"""What is said when the app itself fails: one sentence, never a traceback."""

import os
import traceback
from pathlib import Path
from typing import Any, Final

from textual.app import App
from textual.dom import DOMNode
from textual.screen import Screen
from textual.worker import WorkerFailed

NOTE: Final = "fault.txt"


def said_of_fault(error: BaseException, folder: Path) -> str:
    """The sentence for an error nobody expected; where it arose is noted in `folder`.

    The note holds files, lines and functions, and not a word of what anybody wrote.
    """
    begun = f"KeepUp came upon something it did not expect ({type(error).__name__}) and stopped"
    kept = "what was saved is safe, and a line being typed is offered at the next start"
    noted = _note(error, folder / NOTE)
    tail = f" {noted} says where it happened." if noted else ""
    return f"{begun}; {kept}.{tail}"


def left_behind(app: App[Any], error: BaseException) -> bool:
    """Whether it arose in work for a screen that has been left: nobody waits for it."""
    if not isinstance(error, WorkerFailed):
        return False
    nodes = (worker.node for worker in app.workers if worker.error is error.error)
    return any(not _is_open(app, node) for node in nodes)


def _is_open(app: App[Any], node: DOMNode) -> bool:
    own = next((part for part in node.ancestors_with_self if isinstance(part, Screen)), None)
    stands = any(own in stack for stack in app._screen_stacks.values())
    return node is app or (node.is_attached and own is not None and stands)


def _note(error: BaseException, path: Path) -> Path | None:
    text = "\n".join((*_places(error), ""))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(opened, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return path


def _places(error: BaseException) -> list[str]:
    """The error's kind and the places it passed; what a worker failed with comes first."""
    cause = getattr(error, "error", None) or error.__cause__
    first = _places(cause) if isinstance(cause, BaseException) else []
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return [*first, type(error).__name__, *places]
