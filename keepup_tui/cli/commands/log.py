"""`keepup log`: one line, logged without a screen.

Its text is taken by hand, so that marks such as `-advice` need no quotes.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from keepup_tui.actions.capture import WAIT, Captured, capture
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import changed
from keepup_tui.cli.shapes import Candidate, Logged
from keepup_tui.cli.shared import leading
from keepup_tui.cli.stopping import COULD_NOT, Usage
from keepup_tui.cli.streams import standard_input
from keepup_tui.store.errors import StoreError
from keepup_tui.wording.spans import text_of

if TYPE_CHECKING:
    from argparse import ArgumentParser

_HELP: Final = """\
keepup log [--on DATE] [--json] [--data FILE] [--zone ZONE] TEXT
keepup log -                     a log a line, from standard input

  yesterday: coffee with Ana Reyes and Ben about the reorg +intro to Priya
  -advice on pricing !send deck in 2w #pricing

  +  gave      -  received      !  you promised (a date may end it)
  ?  they promised              #  tag           >  theirs that waits for your reply

Options stand before the text. A shell takes ! ? # > and ' for itself: quote the
line, or use `keepup quick`."""


def arguments(parser: "ArgumentParser") -> None:
    """Its text; it is read by hand, this stands for it in completions and in docs."""
    parser.add_argument("text", nargs="*", metavar="TEXT", help="the line; - reads a line a log")


def run_words(words: list[str], context: Context) -> int:
    """Logs the text, or each line of standard input; the exit status is the worst line's."""
    rest = leading(words, context.shared)
    if rest[:1] in (["-h"], ["--help"]):
        for line in _HELP.splitlines():
            context.printing.line(line)
        return 0
    if rest == ["-"]:
        return _each_line(context)
    text = " ".join(rest[1:] if rest[:1] == ["--"] else rest)
    if not text.strip():
        raise Usage("There is nothing to log; write a line: keepup log coffee with Ana.")
    kept = _kept(text, context)
    if context.json:
        with context.printing.aside():
            context.printing.json(_shape(kept, context))
    return 0


def _each_line(context: Context) -> int:
    status, wait = 0, WAIT
    shapes: list[Logged] = []
    for line in _lines():
        try:
            kept = _kept(line, context, wait)
        except StoreError as error:
            from keepup_tui.wording.errors import said_of

            context.printing.message(said_of(error))
            status = COULD_NOT
            continue
        if kept.why == "busy":
            wait = 0
        if context.json:
            shapes.append(_shape(kept, context))
    if context.json:
        with context.printing.aside():
            context.printing.json(shapes)
    return status


def _lines() -> Iterator[str]:
    """The lines of standard input that say something. Raises Stop where it cannot be read."""
    with standard_input() as read:
        for raw in read:
            line = raw.decode(errors="replace").rstrip("\r\n")
            if line.strip():
                yield line


def _kept(text: str, context: Context, wait: float = WAIT) -> Captured:
    """The line, kept; where somebody sits there, what is unclear is asked first."""
    kept = None
    if context.asks:
        from keepup_tui.cli.sorting import asked_and_kept

        kept = asked_and_kept(text, context, wait)
    kept = kept or capture(context.document, text, context.day, wait=wait)
    context.told_of_newer = kept.why == "newer"
    if not context.json:
        with context.printing.aside():
            say = context.printing
            (say.line if kept.kept == "document" else say.message)(kept.said)
    return kept


def _shape(kept: Captured, context: Context) -> Logged:
    done: dict[str, Any] = {"changed": [], "said": text_of(kept.said), "undo": False}
    if kept.outcome is not None:
        shape = changed(kept.outcome)
        done = {"changed": shape.changed, "said": shape.said, "undo": shape.undo}
    return Logged(kept=kept.kept, candidates=_candidates(kept, context), **done)


def _candidates(kept: Captured, context: Context) -> list[Candidate]:
    if not kept.candidates:
        return []
    contacts = context.book.contacts
    return [Candidate(key, contacts[key].name) for key in kept.candidates if key in contacts]
