"""Where the state of one document lies: in the state folder, bound to the document's real path."""

import os
from hashlib import blake2b
from pathlib import Path


def home_of(real: Path, state: Path) -> Path:
    """The folder in `state` that belongs to the document whose real path is `real`."""
    return state / "documents" / blake2b(os.fsencode(real), digest_size=12).hexdigest()
