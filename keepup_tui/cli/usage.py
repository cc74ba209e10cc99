"""What a parser takes, in a few lines: what has to be said first, then the options."""

from argparse import Action, ArgumentParser
from collections.abc import Iterator
from typing import Final

WIDTH: Final = 96


def usage_lines(parser: ArgumentParser, width: int = WIDTH) -> list[str]:
    """The usage of `parser`, wrapped to `width` columns where it can be."""
    pieces = [piece for action in parser._actions for piece in _usage(action)]
    lines = [parser.prog]
    for piece in sorted(pieces, key=lambda piece: piece.startswith("[-")):
        if len(lines[-1]) + len(piece) >= width:
            lines.append("   ")
        lines[-1] += f" {piece}"
    return lines


def _usage(action: Action) -> Iterator[str]:
    value = str(action.metavar or "|".join(action.choices or ()) or action.dest)
    if action.option_strings:
        takes = "" if action.nargs == 0 else f" [{value}]" if action.nargs == "?" else f" {value}"
        yield f"[{action.option_strings[-1]}{takes}]"
    elif action.nargs in {"*", "+"}:
        yield f"[{value} ...]" if action.nargs == "*" else f"{value} ..."
    else:
        yield f"[{value}]" if action.nargs == "?" else value
