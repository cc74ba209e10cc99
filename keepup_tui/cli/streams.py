"""The process's standard streams, of which whoever started it may have closed some."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, Final

from keepup_tui.cli.stopping import Stop

_STANDARD: Final = (("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY))  # fmt: skip  # noqa: E501
"""Each stream, how it is used, and how the null device takes its place.

Nothing else can open under its number then, reading and printing fail as they would on a
closed stream, and a message that nobody can see goes nowhere.
"""


def stand_in_for_closed() -> None:
    """Puts the null device where a standard stream is closed."""
    for number, (name, mode, access) in enumerate(_STANDARD):
        if getattr(sys, name) is None:
            _occupy(number, access)
            stream: Any = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def _occupy(number: int, access: int) -> None:
    opened = os.open(os.devnull, access)
    if opened != number:
        os.dup2(opened, number)
        os.close(opened)


@contextmanager
def standard_input() -> Iterator[BinaryIO]:
    """The bytes of standard input. Raises Stop where they cannot be read."""
    try:
        yield sys.stdin.buffer
    except OSError as error:
        closed = error.errno == errno.EBADF
        why = "it is closed" if closed else error.strerror or str(error)
        raise Stop(f"Standard input could not be read: {why}.") from error
