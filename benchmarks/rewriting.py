"""The floor of what rewrites a document: read, taken apart, put together, written durably.

`python -m benchmarks.rewriting FROM TO [CARDS]`; with a file of vCards these are parsed too.
"""

import os
import sys
from pathlib import Path

import msgspec
from msgspec import Raw


def main(source: Path, target: Path, cards: Path | None = None) -> None:
    """Writes what `source` holds to `target`."""
    if cards:
        from keepup_tui.formats.vcard import read_vcards

        read_vcards(cards.read_bytes())
    tables = msgspec.json.decode(source.read_bytes(), type=dict[str, dict[str, Raw]])
    with target.open("wb") as file:
        file.write(msgspec.json.encode(tables))
        file.flush()
        os.fsync(file.fileno())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
