"""The argument parser of one command: its mistakes are one sentence."""

from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Sequence
from typing import NoReturn

from keepup_tui.cli.shared import FLAGS, OPTIONS, Shared, add_shared, dest
from keepup_tui.cli.stopping import Usage

Arguments = Callable[[ArgumentParser], None]


class Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Usage(f"{self.prog}: {message}; `{self.prog} --help` says what it takes.")


class _Help(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28)


def parser_of(prog: str, about: str, arguments: Arguments) -> Parser:
    """The parser called `prog`, with the shared options after its own."""
    parser = Parser(prog=prog, description=about, allow_abbrev=False, formatter_class=_Help)
    arguments(parser)
    add_shared(parser)
    return parser


def parse(parser: ArgumentParser, words: Sequence[str], shared: Shared) -> Namespace:
    """What `words` say; the shared options among them go into `shared`. Raises Usage."""
    found = parser.parse_intermixed_args(list(words))
    for name in (*OPTIONS, *FLAGS):
        if dest(name) in found:
            value = getattr(found, dest(name))
            shared.taking(name, None if value is True else value)
    return found
