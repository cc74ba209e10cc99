"""Names of files while they are typed."""

import os
from collections.abc import Collection
from pathlib import Path
from typing import Final

MOST: Final = 200


def fitting(typed: str, suffixes: Collection[str]) -> list[str]:
    """The folders, and the files of some kinds, that `typed` may become."""
    head, _, begun = typed.rpartition("/")
    folder = Path(f"{head}/" if "/" in typed else ".").expanduser()
    lead = f"{head}/" if "/" in typed else ""
    found: list[tuple[bool, str]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                hidden = name.startswith(".") and not begun.startswith(".")
                if hidden or not name.casefold().startswith(begun.casefold()):
                    continue
                if entry.is_dir():
                    found.append((True, f"{lead}{name}/"))
                elif Path(name).suffix.casefold() in suffixes:
                    found.append((False, f"{lead}{name}"))
    except OSError:
        return []
    return [name for _, name in sorted(found)][:MOST]


def common(names: Collection[str]) -> str:
    """The beginning that all of the names have."""
    shared = min(names, default="")
    while shared and not all(name.startswith(shared) for name in names):
        shared = shared[:-1]
    return shared
