"""Every practice's own file has to miss it: `python -m tests.guide.without [G05 …]`.

Each file is run as it is, which passes, and once without each part of its practice, which does
not. A single file can be looked at that way: `pytest tests/guide --without G05`, or `G16.2` for
its second part alone.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec.structs import force_setattr

from tests.guide.mechanisms import PARTS, Part

FOLDER: Final = Path(__file__).parent
_TESTS_FAILED: Final = 1
_BY_VALUE: Final = (bool, int, str, type(None))


def file_of(practice: str) -> Path:
    """The one file of a practice."""
    (file,) = FOLDER.glob(f"test_{practice.lower()}_*.py")
    return file


def parts(named: str) -> tuple[Part, ...]:
    """All the parts of a practice, "G16", or one of them, "G16.2"."""
    practice, _, number = named.partition(".")
    return PARTS[practice][int(number) - 1 :][:1] if number else PARTS[practice]


def take_out(part: Part) -> None:
    """Puts something inert in the part's place, wherever the program has it in hand."""
    module_name, _, path = part.place.partition(":")
    owner: Any = import_module(f"keepup_tui.{module_name}")
    *owners, name = path.split(".")
    for each in owners:
        owner = getattr(owner, each)
    found = getattr(owner, name)
    inert = part.instead(found)
    _put(owner, name, inert)
    if not isinstance(found, _BY_VALUE):
        for place, known_as in list(_in_hand(found)):
            _put(place, known_as, inert)


def _put(owner: Any, name: str, value: Any) -> None:
    (force_setattr if isinstance(owner, msgspec.Struct) else setattr)(owner, name, value)


def _in_hand(wanted: Any) -> Iterator[tuple[Any, str]]:
    """The modules that imported it, and the names they know it by."""
    for name, module in list(sys.modules.items()):
        if name.startswith("keepup_tui"):
            for known_as, value in vars(module).items():
                if value is wanted:
                    yield module, known_as


def _ended(practice: str, without: str | None = None) -> int:
    words = [sys.executable, "-m", "pytest", "-x", "-p", "no:xdist", str(file_of(practice))]
    taken = ["--without", without] if without else []
    return subprocess.run([*words, *taken], capture_output=True, check=False).returncode


def _wrong(practice: str) -> list[str]:
    """What is wrong with a practice's file, in sentences."""
    name = file_of(practice).name
    said = [] if _ended(practice) == 0 else [f"{name} does not pass as it is."]
    for number, part in enumerate(PARTS[practice], 1):
        if _ended(practice, f"{practice}.{number}") != _TESTS_FAILED:
            said.append(f"{name} does not miss {part.place} ({practice}.{number}).")
    return said


def main(practices: Sequence[str]) -> int:
    """Runs the files of these practices, or of all of them."""
    chosen = practices or list(PARTS)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        wrong = [said for each in pool.map(_wrong, chosen) for said in each]
    print(*wrong or [f"{len(chosen)} practices, each missed by its own file."], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
