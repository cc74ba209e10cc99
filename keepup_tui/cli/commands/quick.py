"""`keepup quick`: the popup composer."""

from typing import TYPE_CHECKING

from keepup_tui.cli.context import Context
from keepup_tui.cli.shared import leading
from keepup_tui.cli.terminal import need_terminal
from keepup_tui.wording.glyphs import PLAIN

if TYPE_CHECKING:
    from argparse import ArgumentParser

_HELP = "keepup quick [--on DATE] [--data FILE] [--zone ZONE] [TEXT]"


def arguments(parser: "ArgumentParser") -> None:
    """The text to begin with; it is read by hand, this stands for it in completions."""
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what is typed already")


def run_words(words: list[str], context: Context) -> int:
    """Opens the composer over `words`; what was saved is on disk when it closes."""
    rest = leading(words, context.shared)
    if rest[:1] in (["-h"], ["--help"]):
        context.printing.line(_HELP)
        return 0
    need_terminal(columns=20, rows=3)
    from keepup_tui.ui.quick import run

    plainly = context.glyphs is PLAIN
    return run(context.document, context.clock, " ".join(rest), plainly=plainly)
