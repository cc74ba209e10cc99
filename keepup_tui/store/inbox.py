"""Lines that were logged while the document could not take them, a file each."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct, structs

from keepup_tui.store.codec import encode
from keepup_tui.store.disk import read_bytes, remove, write_atomically
from keepup_tui.store.errors import Unreadable, Unwritable

Why = Literal[
    "busy", "unwritable", "newer", "damaged", "ambiguous", "unknown", "nobody", "date", "undone"
]

DOUBTFUL: Final[frozenset[Why]] = frozenset({"ambiguous", "nobody", "date"})
"""Why a line says too little by itself: somebody has to say what it means."""


class Entry(Struct, frozen=True, kw_only=True):
    """A logged line that waits: `id` the record's to be, `ms` and `zone` when it was typed.

    It is `about` those on whose row or page it was written, where it names nobody.
    """

    id: int
    line: str
    ms: int
    zone: str
    why: Why
    candidates: tuple[int, ...] = ()
    about: tuple[int, ...] = ()


class Inbox:
    """The entries beside the document, and those in the state folder where that could not be."""

    def __init__(self, file: Path, home: Path) -> None:
        """`file` is the document's real path, `home` its folder in the state folder."""
        self._folders = (file.with_name(f"{file.name}.inbox"), home / "inbox")

    def put(self, entry: Entry) -> Path:
        """Keeps `entry`, durably, and returns its file. Raises Unwritable."""
        beside, apart = (folder / f"{entry.id}.json" for folder in self._folders)
        content = encode(msgspec.to_builtins(entry))
        try:
            write_atomically(beside, [content])
        except Unwritable:
            write_atomically(apart, [content])
            return apart
        return beside

    def put_back(self, entry: Entry) -> None:
        """Keeps an entry that was in the document; it waits for a hand now. Raises Unwritable."""
        self.put(entry if entry.why in DOUBTFUL else structs.replace(entry, why="undone"))

    def entries(self) -> list[Entry]:
        """What waits, in the order in which it was typed; an unreadable file is left alone."""
        found = {entry.id: entry for path in self._files() if (entry := _entry_in(path))}
        return sorted(found.values(), key=lambda entry: (entry.ms, entry.id))

    def unreadable(self) -> list[Path]:
        """The files that ought to hold an entry and cannot be read."""
        return [path for path in self._files() if _entry_in(path) is None and path.exists()]

    def drop(self, entry_id: int) -> None:
        """Removes the entry, which is in the document now or unwanted. Raises Unwritable."""
        for folder in self._folders:
            path = folder / f"{entry_id}.json"
            if _entry_in(path):
                remove(path)
            with contextlib.suppress(OSError):
                folder.rmdir()

    def let_go(self, entries: Iterable[Entry]) -> None:
        """Removes entries that are in the document; one that stays is known to be there."""
        for entry in entries:
            with contextlib.suppress(Unwritable):
                self.drop(entry.id)

    def _files(self) -> list[Path]:
        return [path for folder in self._folders for path in sorted(folder.glob("[0-9]*.json"))]


def _entry_in(path: Path) -> Entry | None:
    try:
        return msgspec.json.decode(read_bytes(path) or b"", type=Entry)
    except (msgspec.DecodeError, UnicodeDecodeError, Unreadable):
        return None
