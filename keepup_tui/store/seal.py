"""A note that the document still is as KeepUp last wrote it, so that it need not be proved."""

import contextlib
import os
from pathlib import Path

from keepup_tui.store.disk import Stamp


class Seal:
    """The note at `path`; a missing or broken one only costs time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, stamp: Stamp) -> tuple[bool, bool]:
        """Whether the file with this stamp lies as we lay it, and every record is in its form."""
        try:
            noted = self._path.read_bytes()
        except OSError:
            return False, False
        normal = noted == _text(stamp, normal=True)
        return normal or noted == _text(stamp, normal=False), normal

    def set(self, stamp: Stamp, *, normal: bool) -> None:
        """Notes that the file with this stamp lies as we lay it."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with contextlib.suppress(OSError), open(os.open(self._path, flags, 0o600), "wb") as file:
            file.write(_text(stamp, normal=normal))


def _text(stamp: Stamp, *, normal: bool) -> bytes:
    word = b"normal" if normal else b"laid"
    return b"%d %d %d %b\n" % (*stamp, word)
