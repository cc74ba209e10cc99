"""The options that every command takes, wherever they stand."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from keepup_tui.cli.stopping import Usage

if TYPE_CHECKING:
    from argparse import ArgumentParser

OPTIONS: Final = {
    "--on": ("DATE", "take this day as today"),
    "--data": ("FILE", "the document (or KEEPUP_DATA)"),
    "--zone": ("ZONE", "the time zone, such as Europe/Lisbon"),
}
FLAGS: Final = {"--json": "print one JSON value"}


class Shared(Struct):
    """What the shared options said."""

    on: str | None = None
    data: str | None = None
    zone: str | None = None
    json: bool = False

    def taking(self, name: str, value: str | None) -> None:
        """Remembers one option, the last of a kind wins."""
        setattr(self, name.removeprefix("--"), True if value is None else value)


def leading(words: Sequence[str], shared: Shared) -> list[str]:
    """Takes the shared options at the front into `shared` and returns what follows them.

    Raises Usage where an option lacks its value.
    """
    rest = list(words)
    while rest:
        name, equals, value = rest[0].partition("=")
        if name in FLAGS and not equals:
            shared.taking(name, None)
        elif name in OPTIONS and equals:
            shared.taking(name, value)
        elif name in OPTIONS:
            if len(rest) == 1:
                raise Usage(f"{name} needs a value after it: {name} {OPTIONS[name][0]}.")
            shared.taking(name, rest.pop(1))
        else:
            break
        del rest[0]
    return rest


def add_shared(parser: "ArgumentParser") -> None:
    """Gives `parser` the shared options, but for names that the command itself has."""
    from argparse import SUPPRESS, ArgumentError

    group = parser.add_argument_group("everywhere")
    for name, (metavar, said) in OPTIONS.items():
        with suppress(ArgumentError):
            group.add_argument(name, metavar=metavar, default=SUPPRESS, help=said, dest=dest(name))
    for name, said in FLAGS.items():
        group.add_argument(name, action="store_true", default=SUPPRESS, help=said, dest=dest(name))


def dest(name: str) -> str:
    """Where a parser leaves the shared option `name`."""
    return f"shared_{name.removeprefix('--')}"
