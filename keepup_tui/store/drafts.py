"""What is being typed, kept apart so that a crash or a lost line costs half a second."""

import os
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec
from msgspec import Struct

from keepup_tui.store.codec import encode
from keepup_tui.store.disk import read_bytes, remove, write_atomically
from keepup_tui.store.errors import Unreadable

THIS_RUN: Final = uuid4().hex[:8]


class Draft(Struct, frozen=True, kw_only=True):
    """A text that was typed and not saved: `place` says where (the composer, a note)."""

    place: str
    text: str
    ms: int
    contact_id: int | None = None


class Left(Struct, frozen=True):
    """A draft that a process left behind, in its file."""

    path: Path
    draft: Draft


class Drafts:
    """The drafts of this process and of those before it, in `home`, the document's folder."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "drafts"

    def keep(self, name: str, draft: Draft) -> None:
        """Keeps `draft` over the last one of that name. Raises Unwritable."""
        write_atomically(self._path(name), [encode(msgspec.to_builtins(draft))])

    def drop(self, name: str) -> None:
        """Its text was saved, or given up. Raises Unwritable."""
        remove(self._path(name))

    def left(self) -> list[Left]:
        """What processes that are gone left behind, the latest first."""
        found = []
        for path in self._folder.glob("[0-9]*-*.json"):
            process, run = path.name.split("-")[:2]
            if run == THIS_RUN or _lives(int(process)):
                continue
            try:
                draft = msgspec.json.decode(read_bytes(path) or b"", type=Draft)
            except (msgspec.DecodeError, UnicodeDecodeError, Unreadable):
                continue
            found.append(Left(path, draft))
        return sorted(found, key=lambda left: -left.draft.ms)

    def settle(self, left: Left) -> None:
        """The left draft was taken up, or is not wanted. Raises Unwritable."""
        remove(left.path)

    def _path(self, name: str) -> Path:
        return self._folder / f"{os.getpid()}-{THIS_RUN}-{name}.json"


def _lives(process: int) -> bool:
    """Whether `process` is another KeepUp; numbers of processes come round again."""
    if process == os.getpid():
        return False
    try:
        return b"keepup" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        pass
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OverflowError:
        return False
    except PermissionError:
        return True
    return True
