"""What is measured: each row a figure, its floor, their ratio and the goal."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Final

from msgspec import Struct

from benchmarks.lifetime import GIANT, LIFETIME, SMALL, Size, write_cards, write_document
from benchmarks.processes import cpu_seconds, paired
from benchmarks.terminal import Terminal

_FLOOR: Final = (sys.executable, "-c", "import tinydb, pendulum, msgspec")
_HELLO: Final = (sys.executable, "-m", "benchmarks.hello")
_KEEPUP: Final = (str(Path(sys.executable).with_name("keepup")),)
_REWRITING: Final = (sys.executable, "-m", "benchmarks.rewriting")
_LOG: Final = ("log", "coffee with Adaeze Abara about pricing")
_KEYS: Final = 20
_PEAKS_IN_A_MEGABYTE: Final = 1024 * 1024 if sys.platform == "darwin" else 1024


class Row(Struct, frozen=True):
    """One line of the table; `measured` and `floor` in milliseconds or bytes."""

    what: str
    measured: float
    floor: float
    ratio: float
    goal: float
    unit: str = "ms"


class Bench:
    """Measures KeepUp on documents in a folder of its own."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs

    def log(self, size: Size = LIFETIME, goal: float = 2.0) -> Row:
        """Logging one line, against importing the libraries alone."""
        return self._against_floor("log", size, _LOG, goal)

    def log_small(self) -> Row:
        """The same on a document of a few people."""
        return self.log(SMALL, 1.15)

    def due(self) -> Row:
        """Counting today's people, against importing the libraries alone."""
        return self._against_floor("due --count", LIFETIME, ("due", "--count"), 2.0)

    def undo(self) -> Row:
        """Taking back a logged line, against rewriting the same bytes."""
        return self._against_rewriting("undo", ("undo",), before=_LOG)

    def export(self) -> Row:
        """The whole document out, against rewriting the same bytes."""
        return self._against_rewriting("export", ("export", "-o", str(self.folder / "out.json")))

    def imports(self) -> Row:
        """2,000 new people from vCards, against parsing them and rewriting the same bytes."""
        cards = str(write_cards(self.folder, 2_000))
        as_it_was = ("restore", str(write_document(self.folder, LIFETIME)))
        return self._against_rewriting(
            "import of 2,000 vCards", ("import", cards), before=as_it_was, cards=(cards,)
        )

    def giant(self) -> Iterator[Row]:
        """Five times the records, against the lifetime document."""
        for name, words in (("log", _LOG), ("due --count", ("due", "--count"))):
            command = (*_KEEPUP, *words)
            large, small = (
                paired(command, _FLOOR, self._environment(self._copy(size)), self.runs)[0] * 1000
                for size in (GIANT, LIFETIME)
            )
            yield Row(f"{name}, giant to lifetime", large, small, large / small, 5.0)

    def memory(self) -> Row:
        """The open app's memory, against that of a bare app."""
        environment = self._environment(write_document(self.folder, LIFETIME))
        peaks = []
        for command, marker in ((_KEEPUP, b"snooze"), (_HELLO, b"hello")):
            with Terminal(command, environment) as terminal:
                terminal.wait_for(marker)
                terminal.settle(2.0)
            peaks.append(terminal.peak / _PEAKS_IN_A_MEGABYTE)
        mine, bare = peaks
        return Row(f"memory of the app, {LIFETIME.name}", mine, bare, mine / bare, 4.0, "MB")

    def filter(self) -> Row:
        """A letter typed into the filter over 10,000 contacts: its time to a frame."""
        environment = self._environment(write_document(self.folder, GIANT))
        with Terminal(_KEEPUP, environment, 120, 36) as terminal:
            terminal.wait_for(b"snooze")
            terminal.settle(3.0)
            for key in (b"2", b"/"):
                terminal.press(key)
                terminal.settle(1.5)
            took = [terminal.press(key)[0] * 1000 for key in (b"a", b"n", b"a", b"\x7f", b"\x7f")]
        return Row("a key in the filter, giant", max(took), 16, max(took) / 16, 1.0)

    def first_frame(self) -> Row:
        """The app's first frame with Today filled, against a bare app."""
        return self._against_hello("first frame", (), b"snooze", 1.8, (80, 24))

    def quick(self) -> Row:
        """The popup's first frame, against a bare app."""
        return self._against_hello("quick's first frame", ("quick",), b"save", 1.3, (72, 10))

    def keys(self) -> Iterator[Row]:
        """An arrow key on Today: its time to a frame (goal 16 ms), and its bytes (goal 800)."""
        environment = self._environment(write_document(self.folder, LIFETIME))
        with Terminal(_KEEPUP, environment, 120, 36) as terminal:
            terminal.wait_for(b"snooze")
            terminal.settle(1.5)
            presses = [terminal.press(b"k" if n % 2 else b"j") for n in range(_KEYS)]
        took = median(seconds for seconds, _ in presses[4:]) * 1000
        sent = median(count for _, count in presses[4:])
        yield Row("an arrow key to its frame", took, 16, took / 16, 1.0)
        yield Row("bytes of an arrow key", sent, 800, sent / 800, 1.0, "bytes")

    def _against_rewriting(
        self,
        what: str,
        words: tuple[str, ...],
        before: tuple[str, ...] = (),
        cards: tuple[str, ...] = (),
    ) -> Row:
        copy = self._copy(LIFETIME)
        floor = (*_REWRITING, str(copy), str(self.folder / "rewritten.json"), *cards)
        prepared = (*_KEEPUP, *before) if before else ()
        told = paired((*_KEEPUP, *words), floor, self._environment(copy), self.runs, prepared)
        return Row(f"{what}, {LIFETIME.name}", told[0] * 1000, told[1] * 1000, told[2], 2.0)

    def _copy(self, size: Size) -> Path:
        """A document that KeepUp itself wrote last, as a user's is."""
        document = write_document(self.folder, size)
        copy = self.folder / f"copy-of-{document.name}"
        copy.unlink(missing_ok=True)
        cpu_seconds((*_KEEPUP, "restore", str(document)), self._environment(copy))
        return copy

    def _against_floor(self, what: str, size: Size, words: tuple[str, ...], goal: float) -> Row:
        environment = self._environment(self._copy(size))
        mine, floor, ratio = paired((*_KEEPUP, *words), _FLOOR, environment, self.runs)
        return Row(f"{what}, {size.name}", mine * 1000, floor * 1000, ratio, goal)

    def _against_hello(
        self, what: str, words: tuple[str, ...], marker: bytes, goal: float, shape: tuple[int, int]
    ) -> Row:
        environment = self._environment(write_document(self.folder, LIFETIME))
        pairs = []
        for _ in range(self.runs + 1):
            with Terminal((*_KEEPUP, *words), environment, *shape) as terminal:
                mine = terminal.wait_for(marker)
            with Terminal(_HELLO, environment, *shape) as terminal:
                hello = terminal.wait_for(b"hello")
            pairs.append((mine, hello))
        counted = pairs[1:]
        return Row(
            f"{what}, {LIFETIME.name}",
            median(mine for mine, _ in counted) * 1000,
            median(hello for _, hello in counted) * 1000,
            median(mine / hello for mine, hello in counted),
            goal,
        )

    def _environment(self, document: Path) -> dict[str, str]:
        keep = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return {
            **keep,
            "HOME": str(self.folder),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "KEEPUP_DATA": str(document),
            "KEEPUP_NOW": "2026-11-25T09:40",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Lisbon",
        }


def rows(bench: Bench) -> dict[str, Callable[[], Row | Iterator[Row]]]:
    """The rows by the name that selects them."""
    return {
        "log": bench.log,
        "log-small": bench.log_small,
        "due": bench.due,
        "first-frame": bench.first_frame,
        "quick": bench.quick,
        "keys": bench.keys,
        "filter": bench.filter,
        "undo": bench.undo,
        "export": bench.export,
        "import": bench.imports,
        "memory": bench.memory,
        "giant": bench.giant,
    }
