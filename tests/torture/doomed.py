"""Runs one operation again and again, killed at each system call that writes, and judges."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document

MS: Final = 1_795_600_000_000
CALLS: Final = ("open", "write", "fsync", "replace", "mkdir", "fchmod", "close")
TELLING: Final = ("replace", "mkdir")
RESTORED: Final = b'{"notes": {"5": {"kind": "fact", "text": "restored"}}}'


def add(document: Document, text: str) -> None:
    """Adds a note."""
    document.apply(
        lambda edit: edit.add(Note(kind="fact", text=text)), ms=MS, label=text, backup=True
    )


OPERATIONS: Final[dict[str, Callable[[Document], object]]] = {
    "add": lambda document: add(document, "doomed"),
    "undo": lambda document: document.undo(ms=MS),
    "redo": lambda document: document.redo(ms=MS),
    "restore": lambda document: document.restore(RESTORED, ms=MS, label="restore"),
}


def prepare(folder: Path, kind: str) -> Document:
    """A document with a past: by `kind` ours, written by hand, damaged or not there yet."""
    document = Document(folder / "data" / "keepup.json", folder / "state")
    if kind == "absent":
        return document
    document.path.parent.mkdir(parents=True)
    if kind == "damaged":
        document.path.write_bytes(b'{"notes": {"5": {')
        return document
    document.path.write_text('{"notes": {"7": {"text": "by hand", "kind": "fact"}}}')
    if kind == "ours":
        for text in ("one", "two", "three"):
            add(document, text)
        document.undo(ms=MS)
    return document


def die_at(call: str, nth: int) -> None:
    """From now on this process is killed at the `nth` use of `call`."""
    real, left = getattr(os, call), [nth]

    def doomed(*args: object, **kwargs: object) -> object:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)

    setattr(os, call, doomed)


def killed(document: Document, operation: str, call: str, nth: int) -> bool:
    """Whether a process doing `operation` was killed at that call, not done before it."""
    child = os.fork()
    if child == 0:
        die_at(call, nth)
        OPERATIONS[operation](document)
        os._exit(0)
    return bool(os.waitpid(child, 0)[1])


def judged(document: Document, before: bytes | None, kind: str, operation: str) -> str | None:
    """What is wrong after the kill, None where all is well."""
    now = document.path.read_bytes() if document.path.exists() else None
    if now != before and not list(document.read().notes) and operation != "undo":
        return "it is neither the old document nor the new one"
    if kind == "damaged" and now == before:
        return None
    add(document, "afterwards")
    document.undo(ms=MS)
    if now is not None and document.path.read_bytes() != now:
        return "the next change and its undo do not bring it back"
    if operation in ("add", "restore") and now != before and before is not None:
        document.undo(ms=MS)
        if document.path.read_bytes() != before:
            return "undo does not bring the old document back"
    return None


def main(folder: Path, *, every: bool) -> None:
    """Prints each case, or the more telling ones, and what was wrong with it."""
    for kind in ("ours", "by hand", "absent", "damaged"):
        for operation in OPERATIONS:
            if (kind == "damaged" and operation != "restore") or (
                kind != "ours" and operation in ("undo", "redo")
            ):
                continue
            for call in CALLS if every else TELLING:
                one_call(folder, kind, operation, call)


def one_call(folder: Path, kind: str, operation: str, call: str) -> None:
    """Kills the operation at the first, second … use of `call`, until it lives through."""
    for nth in range(1, 100):
        case = folder / "case"
        shutil.rmtree(case, ignore_errors=True)
        document = prepare(case, kind)
        before = document.path.read_bytes() if document.path.exists() else None
        if not killed(document, operation, call, nth):
            return
        wrong = judged(Document(document.path, case / "state"), before, kind, operation)
        sys.stdout.write(f"{kind}, {operation}, {call} {nth}: {wrong}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), every=sys.argv[2] == "full")
