"""The argument parser of one command: its mistakes are one sentence."""

import re
import sys
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from keepup_tui.cli.printing import columns
from keepup_tui.cli.shared import FLAGS, OPTIONS, Shared, add_shared, dest
from keepup_tui.cli.stopping import Usage
from keepup_tui.store.surrogates import mended_text

_YEARLESS: Final = re.compile(r"--\d\d(-\d\d)?\Z", re.ASCII)
_FILES: Final = frozenset({"file", "files", "output"})
"""Where parsers leave the names of files, which need not be text."""

Arguments = Callable[[ArgumentParser], None]


class Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        from keepup_tui.wording.usage import not_taken

        raise Usage(not_taken(self.prog, message))


class _Help(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=columns(sys.stdout) - 2)


def parser_of(prog: str, about: str, arguments: Arguments) -> Parser:
    """The parser called `prog`, with the shared options after its own."""
    parser = Parser(prog=prog, description=about, allow_abbrev=False, formatter_class=_Help)
    arguments(parser)
    add_shared(parser)
    return parser


def parse(parser: ArgumentParser, words: Sequence[str], shared: Shared) -> Namespace:
    """What `words` say; the shared options among them go into `shared`. Raises Usage."""
    found = parser.parse_intermixed_args(_with_yearless_dates(words))
    for name in (*OPTIONS, *FLAGS):
        if dest(name) in found:
            value = getattr(found, dest(name))
            shared.taking(name, None if value is True else value)
    for key, value in vars(found).items():
        if key not in _FILES:
            setattr(found, key, _mended(value))
    return found


def _mended(value: Any) -> Any:
    """A text from the command line without the bytes that are no text; other values as is."""
    if isinstance(value, str):
        return value if value.isascii() else mended_text(value)
    return [_mended(item) for item in value] if isinstance(value, list) else value


def _with_yearless_dates(words: Sequence[str]) -> list[str]:
    """`words` with a date such as --11-03 joined to its option, so that it is none itself."""
    joined: list[str] = []
    for word in words:
        if _YEARLESS.match(word) and joined and joined[-1].startswith("--"):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined
