"""What is said when the app itself fails: one sentence, never a traceback."""

import os
import traceback
from pathlib import Path
from typing import Final

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


def _note(error: BaseException, path: Path) -> Path | None:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    text = "\n".join((type(error).__name__, *lines, ""))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(opened, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return path
