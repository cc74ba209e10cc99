"""Asking whoever sits at the terminal."""

from collections.abc import Sequence

from keepup_tui.cli.printing import Printing
from keepup_tui.wording.spans import Spans


def choose(printing: Printing, question: str, rows: Sequence[Spans]) -> int | None:
    """The number (from 0) of the row that was chosen, None where none was."""
    for number, row in enumerate(rows, 1):
        printing.message((("key", f"{number:3}  "), *row))
    answer = _typed(printing, f"{question} 1 to {len(rows)}, or enter for none: ")
    if answer.isascii() and answer.isdecimal() and 1 <= int(answer) <= len(rows):
        return int(answer) - 1
    return None


def agreed(printing: Printing, question: str) -> bool:
    """Whether the question was answered with yes; enter is yes."""
    return _typed(printing, f"{question} (yes/no) ").casefold() in {"", "y", "yes"}


def _typed(printing: Printing, question: str) -> str:
    printing.flush()
    printing.message(question)
    try:
        return input().strip()
    except EOFError:
        return "none"
