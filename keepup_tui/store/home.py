"""Where the state of one document lies: in the state folder, bound to the document's real path."""

import os
from binascii import crc32
from pathlib import Path


def home_of(real: Path, state: Path) -> Path:
    """The folder in `state` that belongs to the document whose real path is `real`."""
    name = os.fsencode(real)
    return state / "documents" / f"{crc32(name):08x}{crc32(name[::-1]):08x}"
